"""Question: which classes cross-entropy takes."""

import torch
from torch import nn

# --8<-- [start:question]
logits = torch.zeros(2, 3)
classes = torch.tensor([0.0, 2.0])

try:
    print(nn.CrossEntropyLoss()(logits, classes))
except RuntimeError:
    print("RuntimeError")
# > RuntimeError
# --8<-- [end:question]
