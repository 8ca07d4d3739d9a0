"""A seed that comes after the model was made."""

import torch
from fruit import FruitNet

# --8<-- [start:late]
weights = []
for _ in range(2):
    net = FruitNet()
    torch.manual_seed(0)
    weights.append(net.layers[0].weight)
print(torch.equal(*weights))
# > False
# --8<-- [end:late]
