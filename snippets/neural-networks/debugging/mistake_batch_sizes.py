"""Common mistake: a reshape that breaks the examples into pieces."""

import torch
from torch import nn

# --8<-- [start:mistake]
features, numbers = torch.rand(4, 8, 3, 3), torch.tensor([3, 1, 4, 1])
scores = nn.Linear(36, 10)(features.view(-1, 36))
try:
    nn.CrossEntropyLoss()(scores, numbers)
except ValueError as error:
    print(error)
# > Expected input batch_size (8) to match target batch_size (4).
print(features.view(-1, 36).shape, features.flatten(1).shape)
# > torch.Size([8, 36]) torch.Size([4, 72])
# --8<-- [end:mistake]
