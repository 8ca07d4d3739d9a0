"""Question: what a conversion to `int8` does with fractions."""

import torch

# --8<-- [start:question]
numbers = torch.tensor([2.7, -2.7])

print(numbers.to(torch.int8).tolist())
# > [2, -2]
# --8<-- [end:question]
