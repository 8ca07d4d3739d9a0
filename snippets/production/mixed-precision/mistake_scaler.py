"""A scaler, with calls in the wrong order."""

# --8<-- [start:order]
import torch
from torch import nn

torch.manual_seed(0)
layer, x = nn.Linear(3, 1), torch.ones(4, 3)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
scaler = torch.amp.GradScaler("cpu")
layer(x).square().mean().backward()  # without scaler.scale
try:
    scaler.step(optimizer)
except AssertionError as error:
    print(error)
# > Attempted step but _scale is None.  This may indicate your script did not use scaler.scale(loss or outputs) earlier in the iteration.

optimizer.zero_grad()
scaler.scale(layer(x).square().mean()).backward()
scaler.unscale_(optimizer)
try:
    scaler.unscale_(optimizer)
except RuntimeError as error:
    print(error)
# > unscale_() has already been called on this optimizer since the last update().
# --8<-- [end:order]

# --8<-- [start:clip]
for unscale_first in (False, True):
    optimizer.zero_grad()
    scaler = torch.amp.GradScaler("cpu")
    scaler.scale(layer(x).square().mean()).backward()
    if unscale_first:
        scaler.unscale_(optimizer)
    nn.utils.clip_grad_norm_(layer.parameters(), 1.0)
    if not unscale_first:
        scaler.unscale_(optimizer)  # as step would do
    print(layer.weight.grad)
# > tensor([[-7.6294e-06, -7.6294e-06, -7.6294e-06]])
# > tensor([[-0.5000, -0.5000, -0.5000]])
# --8<-- [end:clip]
