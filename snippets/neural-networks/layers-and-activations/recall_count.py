"""Question: how many numbers a linear layer learns."""

from torch import nn

# --8<-- [start:question]
layer = nn.Linear(8, 3)

print(sum(parameter.numel() for parameter in layer.parameters()))
# > 27
# --8<-- [end:question]
