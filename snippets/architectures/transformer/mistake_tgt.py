"""Common mistake: one sequence for `nn.Transformer`, which wants two."""

from block import nn, torch

# --8<-- [start:mistake]
both = nn.Transformer(d_model=32, nhead=4, batch_first=True)
source, target = torch.randn(2, 7, 32), torch.randn(2, 5, 32)
try:
    both(source)
except TypeError as error:
    print(error)

print(both(source, target).shape)
print(both.encoder(source).shape)
# --8<-- [end:mistake]
