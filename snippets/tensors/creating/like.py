"""Tensors made after a template, with `zeros_like` and its relatives."""

import torch

# --8<-- [start:same]
image = torch.tensor([[0, 128, 255], [64, 32, 16]], dtype=torch.uint8)
print(torch.zeros_like(image))
# > tensor([[0, 0, 0],
# >         [0, 0, 0]], dtype=torch.uint8)
print(torch.ones_like(image, dtype=torch.float32))
# > tensor([[1., 1., 1.],
# >         [1., 1., 1.]])
# --8<-- [end:same]

# --8<-- [start:cut]
counts = torch.tensor([4, 8, 15])
print(torch.full_like(counts, 0.5))
# > tensor([0, 0, 0])
# --8<-- [end:cut]
