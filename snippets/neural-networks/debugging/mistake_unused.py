"""Common mistake: asking for a gradient with respect to what was not used."""

from textwrap import fill

import torch

# --8<-- [start:mistake]
used = torch.ones(2, requires_grad=True)
unused = torch.ones(2, requires_grad=True)
loss = used.sum()
try:
    torch.autograd.grad(loss, [used, unused])
except RuntimeError as error:
    print(fill(str(error), 72))
# > The differentiated Tensor at index 1 appears to not have been used in
# > the graph. Set allow_unused=True if this is the desired behavior.
print(torch.autograd.grad(used.sum(), [used, unused], allow_unused=True))
# > (tensor([1., 1.]), None)
# --8<-- [end:mistake]
