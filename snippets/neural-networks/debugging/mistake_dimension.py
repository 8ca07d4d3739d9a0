"""Common mistake: a dimension that is not there."""

import torch

# --8<-- [start:mistake]
scores = torch.rand(10)  # one example, no batch
try:
    scores.softmax(dim=1)
except IndexError as error:
    print(error)
# > Dimension out of range (expected to be in range of [-1, 0], but got 1)
print(scores.softmax(dim=-1).shape)
# > torch.Size([10])
# --8<-- [end:mistake]
