"""Question: which numbers are one color of a photo."""

import torch

# --8<-- [start:question]
photo = torch.tensor([[[1, 2, 3], [4, 5, 6]]])  # row, column, color

red = photo.permute(2, 0, 1)[0]
print(red.tolist())
# > [[1, 4]]
# --8<-- [end:question]
