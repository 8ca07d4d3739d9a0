"""Solution: an ordinary `if`."""

from taxi import check_taxi


# --8<-- [start:solution]
def fare(kilometers):
    if kilometers <= 10:
        return 4 + 2 * kilometers
    return 24 + 1.5 * (kilometers - 10)


print(check_taxi(fare))
# > Right!
# --8<-- [end:solution]
