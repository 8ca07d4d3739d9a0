"""A tensor of several truth values in an `if`."""

import torch

# --8<-- [start:mistake]
sold = torch.tensor([12.0, 30.0, 8.0])
try:
    if sold > 10:
        print("a good day")
except RuntimeError as error:
    print(error)
# > Boolean value of Tensor with more than one value is ambiguous
if (sold > 10).any():
    print("something went well")
# > something went well
# --8<-- [end:mistake]
