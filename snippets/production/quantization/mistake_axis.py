"""Scales that were meant for rows, and meet the columns."""

# --8<-- [start:mistake]
import torch

weight = torch.tensor([[1.0, 2.0, 4.0], [100.0, 200.0, 400.0]])
scales = weight.abs().amax(dim=1) / 127
try:
    weight / scales
except RuntimeError as error:
    print(error)
# > The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1

square = weight[:, 1:]
print((square / (square.abs().amax(dim=1) / 127)).round().tolist())
# > [[64.0, 1.0], [6350.0, 127.0]]
# --8<-- [end:mistake]
