"""Common mistake: one sequence for `nn.Transformer`, which wants two."""

from block import nn, torch

# --8<-- [start:mistake]
both = nn.Transformer(d_model=32, nhead=4, batch_first=True)
source = torch.randn(2, 7, 32)
try:
    both(source)
except TypeError as error:
    print(error)
# > Transformer.forward() missing 1 required positional argument: 'tgt'

print(both.encoder(source).shape)
# > torch.Size([2, 7, 32])
# --8<-- [end:mistake]
