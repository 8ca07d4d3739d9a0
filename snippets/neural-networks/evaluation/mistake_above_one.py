"""Common mistake: a column of answers against a row of targets."""

import torch

# --8<-- [start:mistake]
answers = torch.tensor([[3], [8], [1], [8]])  # a column
truth = torch.tensor([3, 8, 1, 8])
right = answers == truth
print(right.shape, right.sum().item() / len(truth))
# > torch.Size([4, 4]) 1.5

right = answers.squeeze(1) == truth
print(right.shape, right.sum().item() / len(truth))
# > torch.Size([4]) 1.0
# --8<-- [end:mistake]
