"""The mean of integers is seldom an integer, so torch asks for a float type."""

import torch

# --8<-- [start:mistake]
temperatures = torch.tensor([17, 21, 20])
try:
    temperatures.mean()
except RuntimeError as error:
    print(error)
# > mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Long

print(temperatures.mean(dtype=torch.float32))
# > tensor(19.3333)
# --8<-- [end:mistake]
