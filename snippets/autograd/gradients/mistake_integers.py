"""Common mistake: asking an integer tensor for a gradient."""

import torch

# --8<-- [start:integers]
try:
    x = torch.tensor(3, requires_grad=True)
except RuntimeError as error:
    print(error)
# > Only Tensors of floating point and complex dtype can require gradients
# --8<-- [end:integers]
