"""`dot` is for two vectors; `*` multiplies without adding up."""

import torch

# --8<-- [start:mistake]
week = torch.tensor([[12.0, 30.0, 8.0], [10.0, 24.0, 11.0]])
per_item = torch.tensor([[4.0, 0.5], [0.5, 0.1], [15.0, 1.2]])
try:
    torch.dot(week, per_item)
except RuntimeError as error:
    print(error)
# > 1D tensors expected, but got 2D and 2D tensors
# --8<-- [end:mistake]
