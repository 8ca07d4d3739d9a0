"""Question: how many numbers a layer learns."""

from torch import nn

# --8<-- [start:question]
layer = nn.Linear(3, 2)

print(sum(p.numel() for p in layer.parameters()))
# > 8
# --8<-- [end:question]
