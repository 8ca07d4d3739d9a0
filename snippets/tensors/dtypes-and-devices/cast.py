"""Changing the data type: `to`, the short methods, and what gets lost."""

import torch

# --8<-- [start:to]
counts = torch.tensor([3, 0, 2])
print(counts.to(torch.float32), counts.float())
# > tensor([3., 0., 2.]) tensor([3., 0., 2.])
print(counts)
# > tensor([3, 0, 2])
# --8<-- [end:to]

# --8<-- [start:cut]
readings = torch.tensor([2.7, -2.7, 0.99])
print(readings.long())
# > tensor([ 2, -2,  0])
# --8<-- [end:cut]

# --8<-- [start:round]
print(readings.round().long())
# > tensor([ 3, -3,  1])
print(torch.tensor([70, 300, -1]).to(torch.uint8))
# > tensor([ 70,  44, 255], dtype=torch.uint8)
print(torch.tensor([70.0, 300.0, -1.0]).clamp(0, 255).to(torch.uint8))
# > tensor([ 70, 255,   0], dtype=torch.uint8)
# --8<-- [end:round]
