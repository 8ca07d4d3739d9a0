"""The Jacobian of a batch: one for each point, or one huge table of zeros."""

import torch
from torch.func import jacrev, vmap


# --8<-- [start:huge]
def products(point):
    x, y = point.unbind(-1)
    return torch.stack([x * y, x + 10 * y, y**2], dim=-1)


points = torch.rand(100, 2)
print(jacrev(products)(points).shape)
# > torch.Size([100, 3, 100, 2])
# --8<-- [end:huge]

# --8<-- [start:each]
print(vmap(jacrev(products))(points).shape)
# > torch.Size([100, 3, 2])
# --8<-- [end:each]
