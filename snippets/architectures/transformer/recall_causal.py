"""Question: which outputs a changed token changes."""

import torch
from torch import nn

# --8<-- [start:question]
torch.manual_seed(0)
block = nn.TransformerEncoderLayer(4, 2, batch_first=True).eval()
mask = nn.Transformer.generate_square_subsequent_mask(3)
text = torch.rand(1, 3, 4)

before = block(text, mask)
text[0, 1] += torch.rand(4)  # another second token
changed = block(text, mask) != before
print(changed.any(dim=2).tolist())
# > [[False, True, True]]
# --8<-- [end:question]
