"""`shape` is an attribute, `size` is a method."""

import torch

# --8<-- [start:mistake]
temperatures = torch.tensor([17, 21, 20])
try:
    temperatures.shape()
except TypeError as error:
    print(error)
# > 'torch.Size' object is not callable

print(temperatures.shape, temperatures.size())
# > torch.Size([3]) torch.Size([3])
# --8<-- [end:mistake]
