"""Question: how to weight smaller pieces of a batch."""

import torch

# --8<-- [start:question]
losses = torch.tensor([1.0, 1.0, 1.0, 9.0])  # one for each example

pieces = losses.split(3)
print(losses.mean(), sum(piece.mean() for piece in pieces) / 2)
# > tensor(3.) tensor(5.)
# --8<-- [end:question]
