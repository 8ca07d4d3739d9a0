"""Question: what mixes two texts."""

import torch
from torch import nn

# --8<-- [start:question]
torch.manual_seed(0)
reader = nn.RNN(1, 4)
texts = torch.zeros(2, 3, 1)  # two texts of three words

before = reader(texts)[0]
texts[0] += 1  # another first text
changed = reader(texts)[0] != before
print(changed.flatten(1).any(dim=1).tolist())
# > [True, True]
# --8<-- [end:question]
