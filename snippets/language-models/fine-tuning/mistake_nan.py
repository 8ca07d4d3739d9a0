"""Common mistake: a batch in which no token counts."""

# --8<-- [start:mistake]
import torch
import torch.nn.functional as F

scores, targets = torch.zeros(3, 512), torch.full((3,), -100)
print(F.cross_entropy(scores, targets))
# > tensor(nan)
counted = (targets != -100).sum().clamp(min=1)
print(F.cross_entropy(scores, targets, reduction="sum") / counted)
# > tensor(0.)
# --8<-- [end:mistake]
