"""Solution: go on to the end, and back to the start."""

from unmix import check_unmix


# --8<-- [start:solution]
def unmix(x, t, velocity):
    return x + (1 - t) * velocity, x - t * velocity


print(check_unmix(unmix))
# > Right!
# --8<-- [end:solution]
