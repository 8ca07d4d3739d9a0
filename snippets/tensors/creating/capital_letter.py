"""`torch.tensor` makes a tensor from data; `torch.Tensor` is the class of all tensors."""

import torch

# --8<-- [start:lists]
print(torch.tensor([1, 2, 3]))
# > tensor([1, 2, 3])
print(torch.Tensor([1, 2, 3]))
# > tensor([1., 2., 3.])
# --8<-- [end:lists]

# --8<-- [start:number]
print(torch.tensor(3).shape)
# > torch.Size([])
print(torch.Tensor(3).shape)
# > torch.Size([3])
# --8<-- [end:number]

# --8<-- [start:class]
print(isinstance(torch.tensor(3), torch.Tensor))
# > True
# --8<-- [end:class]
