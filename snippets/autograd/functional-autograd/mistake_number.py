"""Common mistake: a plain Python number for torch.func."""

import torch

# --8<-- [start:number]
try:
    torch.func.grad(torch.sin)(0.0)
except ValueError as error:
    print(error)
# > Thing passed to transform API must be Tensor, got <class 'float'>

print(torch.func.grad(torch.sin)(torch.tensor(0.0)))
# > tensor(1.)
# --8<-- [end:number]
