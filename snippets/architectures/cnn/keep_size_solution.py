"""Solution: solve the formula for the padding."""

from keep_size import check_keep_size


# --8<-- [start:solution]
def keep_size(kernel: int, dilation: int) -> int:
    return dilation * (kernel - 1) // 2


print(check_keep_size(keep_size))
# > Right!
# --8<-- [end:solution]
