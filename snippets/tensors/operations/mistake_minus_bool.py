"""Minus is no operation for truth values."""

# --8<-- [start:mistake]
import textwrap

import torch

warm = torch.tensor([True, False])
try:
    print(1 - warm)
except RuntimeError as error:
    print(textwrap.fill(str(error), 70))
# > Subtraction, the `-` operator, with a bool tensor is not supported. If
# > you are trying to invert a mask, use the `~` or `logical_not()`
# > operator instead.

print(~warm)
# > tensor([False,  True])
# --8<-- [end:mistake]
