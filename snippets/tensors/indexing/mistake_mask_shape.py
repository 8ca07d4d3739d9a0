"""A mask of the wrong length."""

# --8<-- [start:mistake]
import textwrap

import torch

week = torch.tensor([[17, 21, 25, 19], [28, 31, 24, 33]])
days = torch.tensor([True, False, False, True])
try:
    week[days]
except IndexError as error:
    print(textwrap.fill(str(error), 70))
# > The shape of the mask [4] at index 0 does not match the shape of the
# > indexed tensor [2, 4] at index 0

print(week[:, days])
# > tensor([[17, 19],
# >         [28, 33]])
# --8<-- [end:mistake]
