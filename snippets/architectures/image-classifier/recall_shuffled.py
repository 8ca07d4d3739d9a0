"""Question: whether a linear layer knows neighbors."""

import torch

# --8<-- [start:question]
image = torch.tensor([4.0, 0.0, 1.0])
weight = torch.tensor([1.0, 2.0, 3.0])
order = torch.tensor([2, 0, 1])

print(weight @ image, weight[order] @ image[order])
# > tensor(7.) tensor(7.)
# --8<-- [end:question]
