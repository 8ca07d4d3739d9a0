"""A row of zeros, as pruning leaves it."""

# --8<-- [start:mistake]
import torch

weight = torch.tensor([[0.5, -1.0], [0.0, 0.0]])
largest = weight.abs().amax(dim=1, keepdim=True)
print((weight / (largest / 127)).round())
# > tensor([[  64., -127.],
# >         [  nan,   nan]])
print((weight / (largest.where(largest > 0, 1.0) / 127)).round())
# > tensor([[  64., -127.],
# >         [   0.,    0.]])
# --8<-- [end:mistake]
