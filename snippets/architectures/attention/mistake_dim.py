"""Common mistake: softmax over the queries."""

# --8<-- [start:mistake]
import torch

torch.manual_seed(0)
query, key = torch.randn(3, 8), torch.randn(3, 8)
scores = query @ key.mT / 8**0.5
print(scores.softmax(dim=-2).sum(dim=-1))
# > tensor([1.0383, 1.4433, 0.5184])
print(scores.softmax(dim=-1).sum(dim=-1))
# > tensor([1., 1., 1.])
# --8<-- [end:mistake]
