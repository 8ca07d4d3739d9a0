"""Cheat sheet: shape."""

import torch

# --8<-- [start:sheet]
x = torch.arange(24).reshape(2, 3, 4)
print(x.shape, x.size(-1), len(x))
# > torch.Size([2, 3, 4]) 4 2
print(x.reshape(6, -1).shape, x.flatten(1).shape)
# > torch.Size([6, 4]) torch.Size([2, 12])
print(x.transpose(0, 1).shape, x.mT.shape)
# > torch.Size([3, 2, 4]) torch.Size([2, 4, 3])
print(x.permute(2, 0, 1).shape, x.unflatten(2, (2, 2)).shape)
# > torch.Size([4, 2, 3]) torch.Size([2, 3, 2, 2])
print(x.unsqueeze(0).shape, x[:, None].shape)
# > torch.Size([1, 2, 3, 4]) torch.Size([2, 1, 3, 4])
print(torch.zeros(1, 3, 1).squeeze().shape, x[0].T.shape)
# > torch.Size([3]) torch.Size([4, 3])
print(x.view(4, 6).shape, x.stride())
# > torch.Size([4, 6]) (12, 4, 1)
print(x.is_contiguous(), x.mT.is_contiguous())
# > True False
# --8<-- [end:sheet]
