"""Dimensions of size 1, put in and taken out."""

import torch

# --8<-- [start:unsqueeze]
rain = torch.tensor([3, 0, 7])
print(rain.unsqueeze(0))
# > tensor([[3, 0, 7]])
print(rain.unsqueeze(1))
# > tensor([[3],
# >         [0],
# >         [7]])
# --8<-- [end:unsqueeze]

# --8<-- [start:squeeze]
scores = torch.zeros(1, 5, 1)
for fewer in (scores.squeeze(), scores.squeeze(0), scores.squeeze(1)):
    print(tuple(fewer.shape))
# > (5,)
# > (5, 1)
# > (1, 5, 1)
# --8<-- [end:squeeze]
