"""Swapping dimensions, and how that differs from reshaping."""

import torch

# --8<-- [start:transpose]
quarters = torch.arange(1, 13).reshape(4, 3)
print(quarters.T)
# > tensor([[ 1,  4,  7, 10],
# >         [ 2,  5,  8, 11],
# >         [ 3,  6,  9, 12]])
# --8<-- [end:transpose]

# --8<-- [start:not-reshape]
print(quarters.reshape(3, 4))
# > tensor([[ 1,  2,  3,  4],
# >         [ 5,  6,  7,  8],
# >         [ 9, 10, 11, 12]])
# --8<-- [end:not-reshape]

# --8<-- [start:permute]
photo = torch.zeros(480, 640, 3)  # rows, columns, colors
print(photo.permute(2, 0, 1).shape)
# > torch.Size([3, 480, 640])
print(photo.movedim(-1, 0).shape)
# > torch.Size([3, 480, 640])
print(photo.transpose(0, 2).shape)
# > torch.Size([3, 640, 480])
# --8<-- [end:permute]

# --8<-- [start:batches]
matrices = torch.zeros(10, 2, 3)
print(matrices.mT.shape)
# > torch.Size([10, 3, 2])
# --8<-- [end:batches]
