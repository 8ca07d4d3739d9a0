"""Question: which rows of an embedding get a gradient."""

import torch
from torch import nn

# --8<-- [start:question]
embed = nn.Embedding(5, 2, padding_idx=0)
words = torch.tensor([3, 3, 0])

embed(words).sum().backward()
print(embed.weight.grad[:, 0].tolist())
# > [0.0, 0.0, 0.0, 2.0, 0.0]
# --8<-- [end:question]
