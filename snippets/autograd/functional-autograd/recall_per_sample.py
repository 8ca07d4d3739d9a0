"""Question: the shape of gradients for each example."""

import torch
from torch.func import grad, vmap


# --8<-- [start:question]
def loss(w, x):
    return (w @ x) ** 2


w, batch = torch.ones(2), torch.ones(5, 2)
each = vmap(grad(loss), in_dims=(None, 0))
print(tuple(each(w, batch).shape))
# > (5, 2)
# --8<-- [end:question]
