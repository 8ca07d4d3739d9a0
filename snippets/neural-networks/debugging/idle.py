"""Which parameters are not trained, and why."""

# needs: sklearn (the digits come with it)

import torch
from digits import inputs, loss_fn, new_model, targets
from torch import nn


# --8<-- [start:define]
def idle(model: nn.Module, optimizer: torch.optim.Optimizer) -> list[str]:
    """After a backward(), say which parameters a step would not train."""
    groups = optimizer.param_groups
    held = {id(p) for group in groups for p in group["params"]}
    found = []
    for name, p in model.named_parameters():
        if not p.requires_grad:
            found.append(f"{name}: frozen")
        elif p.grad is None:
            found.append(f"{name}: no gradient, the loss does not use it")
        elif not p.grad.any():
            found.append(f"{name}: the gradient is 0 everywhere")
        elif id(p) not in held:
            found.append(f"{name}: the optimizer does not have it")
    return found


# --8<-- [end:define]

# --8<-- [start:use]
model = new_model()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
model[2] = nn.Linear(64, 10)  # a new layer, after the optimizer was made
model[0].bias.requires_grad_(False)
model.extra = nn.Linear(64, 64, bias=False)
loss_fn(model[:3](inputs), targets).backward()
print("\n".join(idle(model, optimizer)))
# > 0.bias: frozen
# > 2.weight: the optimizer does not have it
# > 2.bias: the optimizer does not have it
# > extra.weight: no gradient, the loss does not use it
# --8<-- [end:use]
