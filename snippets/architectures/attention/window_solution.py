"""Solution: cut off what is later, and what is too long ago."""

from window import check_window, torch


# --8<-- [start:solution]
def window(length, width):
    mask = torch.ones(length, length, dtype=torch.bool)
    return mask.tril().triu(diagonal=1 - width)


print(check_window(window))
# > Right!
print(window(5, 2).int())
# > tensor([[1, 0, 0, 0, 0],
# >         [1, 1, 0, 0, 0],
# >         [0, 1, 1, 0, 0],
# >         [0, 0, 1, 1, 0],
# >         [0, 0, 0, 1, 1]], dtype=torch.int32)
# --8<-- [end:solution]
