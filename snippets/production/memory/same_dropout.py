"""A checkpoint puts the random numbers back before it computes again."""

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

# --8<-- [start:dropout]
torch.manual_seed(0)
layer = nn.Sequential(nn.Linear(32, 32), nn.Dropout(0.5), nn.Tanh())
x = torch.randn(64, 32)


def gradient_of(**settings) -> torch.Tensor:
    layer.zero_grad()
    torch.manual_seed(1)
    checkpoint(layer, x, use_reentrant=False, **settings).sum().backward()
    return layer[0].weight.grad.clone()


torch.manual_seed(1)
layer(x).sum().backward()
plain = layer[0].weight.grad.clone()
print(torch.equal(plain, gradient_of()))
# > True
print(torch.equal(plain, gradient_of(preserve_rng_state=False)))
# > False
# --8<-- [end:dropout]
