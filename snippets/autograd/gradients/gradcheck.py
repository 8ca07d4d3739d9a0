"""torch.autograd.gradcheck: the finite-difference test, ready-made."""

import torch


# --8<-- [start:check]
def wave(x):
    return torch.sin(x**2)


torch.manual_seed(0)
x = torch.randn(4, dtype=torch.float64, requires_grad=True)
print(torch.autograd.gradcheck(wave, (x,)))
# > True
# --8<-- [end:check]
