"""Logits, probabilities, and the binary cross-entropy of both."""

import torch
from torch import nn

# --8<-- [start:logits]
logits = torch.tensor([2.0, -1.0, 0.0, -3.0])
p = torch.sigmoid(logits)
print(p)
# > tensor([0.8808, 0.2689, 0.5000, 0.0474])

rained = torch.tensor([1.0, 0.0, 1.0, 1.0])
happened = torch.where(rained == 1, p, 1 - p)
print(happened)
# > tensor([0.8808, 0.7311, 0.5000, 0.0474])
print(-happened.log().mean())
# > tensor(1.0455)
print(nn.BCELoss()(p, rained))
# > tensor(1.0455)
print(nn.BCEWithLogitsLoss()(logits, rained))
# > tensor(1.0455)
# --8<-- [end:logits]
