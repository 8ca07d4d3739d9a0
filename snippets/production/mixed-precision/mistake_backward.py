"""The backward pass under autocast."""

# --8<-- [start:mistake]
import torch
from torch import nn

torch.manual_seed(0)
layer, x = nn.Linear(64, 64), torch.randn(32, 64)
gradients = []
for around in (False, True):
    layer.zero_grad()
    loss = layer(x).square().mean()  # in float32
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=around):
        loss.backward()
    gradients.append(layer.weight.grad.clone())
print([torch.equal(g, g.bfloat16().float()) for g in gradients])
# > [False, True]
# --8<-- [end:mistake]
