"""Question: what a group of equal rewards teaches."""

import torch

# --8<-- [start:question]
rewards = torch.tensor([1.0, 1.0, 1.0, 1.0])  # all answers are right

print((rewards - rewards.mean()).tolist())
# > [0.0, 0.0, 0.0, 0.0]
# --8<-- [end:question]
