"""Question: how `permute` names dimensions."""

import torch

# --8<-- [start:question]
photo = torch.zeros(20, 30, 3)  # rows, columns, colors

print(tuple(photo.permute(2, 0, 1).shape))
# > (3, 20, 30)
# --8<-- [end:question]
