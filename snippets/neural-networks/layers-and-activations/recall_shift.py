"""Question: which changes of the scores softmax sees."""

import torch

# --8<-- [start:question]
scores = torch.tensor([1.0, 2.0, 3.0])
before = scores.softmax(dim=0)

shifted = (scores + 100).softmax(dim=0)
scaled = (scores * 100).softmax(dim=0)

print(before.allclose(shifted), before.allclose(scaled))
# > True False
# --8<-- [end:question]
