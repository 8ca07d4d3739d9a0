"""Common mistake: a contrastive loss over the rows only."""

import torch
from torch.nn import functional as F

# --8<-- [start:mistake]
logits = torch.tensor([[5.0, 0.0, 0.0], [10.0, 15.0, 10.0], [0.0, 0.0, 5.0]])
targets = torch.arange(3)
print(f"{F.cross_entropy(logits, targets):.2f}, {logits.argmax(dim=1).tolist()}")
# > 0.01, [0, 1, 2]
print(f"{F.cross_entropy(logits.T, targets):.2f}, {logits.argmax(dim=0).tolist()}")
# > 3.34, [1, 1, 1]
# --8<-- [end:mistake]
