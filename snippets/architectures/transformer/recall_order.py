"""Question: what a block without positions knows of order."""

import torch
from torch import nn

# --8<-- [start:question]
torch.manual_seed(0)
block = nn.TransformerEncoderLayer(4, 2, batch_first=True).eval()
text = torch.rand(1, 3, 4)  # dog, bites, man

there = block(text)
back = block(text.flip(1))  # man, bites, dog
print(torch.allclose(there[0, 0], back[0, 2], atol=1e-5))
# > True
# --8<-- [end:question]
