"""A softmax in front of `CrossEntropyLoss` is one too many."""

import torch
from torch import nn

# --8<-- [start:floor]
logits = torch.tensor([[20.0, 0.0, 0.0]])  # as good as certain
sun = torch.tensor([0])
print(f"{nn.CrossEntropyLoss()(logits, sun):.2f}")
# > 0.00
print(f"{nn.CrossEntropyLoss()(torch.softmax(logits, dim=1), sun):.2f}")
# > 0.55
# --8<-- [end:floor]
