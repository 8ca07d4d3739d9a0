"""Solution: the largest number minus the smallest."""

from the_range import check_range


# --8<-- [start:solution]
def range_of(numbers):
    return max(numbers) - min(numbers)


print(check_range(range_of))
# > Right!
# --8<-- [end:solution]
