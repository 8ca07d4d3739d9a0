"""`torch.Tensor` is the class of all tensors; `torch.tensor` makes one from data."""

import torch

# --8<-- [start:mistake]
print(torch.tensor(3).shape, torch.Tensor(3).shape)
# > torch.Size([]) torch.Size([3])
try:
    torch.Tensor(3.0)
except TypeError as error:
    print(error)
# > new(): data must be a sequence (got float)
# --8<-- [end:mistake]
