"""The loss has to be made before it can be called."""

import torch
from torch import nn

# --8<-- [start:mistake]
logits, sky = torch.zeros(4, 3), torch.tensor([0, 1, 2, 1])
try:
    nn.CrossEntropyLoss(logits, sky)
except RuntimeError as error:
    print(error)
# > Boolean value of Tensor with more than one value is ambiguous

print(nn.CrossEntropyLoss()(logits, sky))
# > tensor(1.0986)
# --8<-- [end:mistake]
