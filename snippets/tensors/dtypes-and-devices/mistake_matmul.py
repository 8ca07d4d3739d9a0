"""A matrix product does not promote."""

# --8<-- [start:mistake]
import numpy as np
import torch

weights = torch.ones(2, 3)
inputs = torch.from_numpy(np.ones((3, 1)))
try:
    weights @ inputs
except RuntimeError as error:
    print(error)
# > expected m1 and m2 to have the same dtype, but got: float != double

print(weights @ inputs.to(weights.dtype))
# > tensor([[3.],
# >         [3.]])
# --8<-- [end:mistake]
