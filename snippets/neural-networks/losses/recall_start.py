"""Question: the loss of a model that knows nothing yet."""

import torch
from torch import nn

# --8<-- [start:question]
logits = torch.zeros(64, 10)  # ten classes, all equally likely
classes = torch.arange(64) % 10

loss = nn.CrossEntropyLoss()(logits, classes)
print(f"{loss:.2f}")
# > 2.30
# --8<-- [end:question]
