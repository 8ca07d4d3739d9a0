"""How many inputs the linear layer after a flatten has."""

import torch
from torch import nn

# --8<-- [start:ask]
features = nn.Sequential(
    nn.Conv2d(1, 8, 3, padding=1),
    nn.MaxPool2d(2),
    nn.Conv2d(8, 16, 3, padding=1),
    nn.MaxPool2d(2),
    nn.Flatten(),
)
x = torch.zeros(1, 1, 28, 28)
for layer in features:
    x = layer(x)
    print(f"{type(layer).__name__:9}", tuple(x.shape))
# > Conv2d    (1, 8, 28, 28)
# > MaxPool2d (1, 8, 14, 14)
# > Conv2d    (1, 16, 14, 14)
# > MaxPool2d (1, 16, 7, 7)
# > Flatten   (1, 784)

model = nn.Sequential(features, nn.LazyLinear(10))
model(torch.zeros(1, 1, 28, 28))
print(model[1])
# > Linear(in_features=784, out_features=10, bias=True)
# --8<-- [end:ask]
