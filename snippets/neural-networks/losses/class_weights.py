"""Class weights: a weighted mean of the losses."""

import torch
from torch import nn

# --8<-- [start:weights]
logits = torch.tensor([[2.0, 1.0, -1.0], [0.0, 0.5, 3.0]])
sky = torch.tensor([0, 1])
weight = torch.tensor([1.0, 3.0, 1.0])  # cloud counts three times
each = nn.CrossEntropyLoss(reduction="none")(logits, sky)
print(each)
# > tensor([0.3490, 2.6239])
print((each * weight[sky]).sum() / weight[sky].sum())
# > tensor(2.0552)
print(nn.CrossEntropyLoss(weight=weight)(logits, sky))
# > tensor(2.0552)
# --8<-- [end:weights]
