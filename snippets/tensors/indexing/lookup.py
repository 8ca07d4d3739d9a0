"""A table of vectors, looked up by number."""

import torch

# --8<-- [start:lookup]
colors = torch.tensor([[0, 0, 0], [255, 0, 0], [255, 255, 255]])
picture = torch.tensor([[1, 1, 0, 2], [1, 0, 0, 2]])
print(colors[picture].shape)
# > torch.Size([2, 4, 3])
print(colors[picture][0, 3])
# > tensor([255, 255, 255])
# --8<-- [end:lookup]
