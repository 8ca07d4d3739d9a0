"""Question: the shape of the weight of a convolution."""

from torch import nn

# --8<-- [start:question]
layer = nn.Conv2d(3, 16, kernel_size=5)

print(tuple(layer.weight.shape))
# > (16, 3, 5, 5)
# --8<-- [end:question]
