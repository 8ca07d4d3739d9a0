"""Where nan comes from in the backward pass, while the value is fine."""

import torch

# --8<-- [start:root]
x = torch.zeros(2, requires_grad=True)
length = x.square().sum().sqrt()
length.backward()
print(length.item(), x.grad)
# > 0.0 tensor([nan, nan])
# --8<-- [end:root]

# --8<-- [start:mended]
x = torch.zeros(2, requires_grad=True)
torch.linalg.vector_norm(x).backward()
print(x.grad)
# > tensor([0., 0.])

x = torch.zeros(2, requires_grad=True)
(x.square().sum() + 1e-12).sqrt().backward()
print(x.grad)
# > tensor([0., 0.])
# --8<-- [end:mended]

# --8<-- [start:where]
share = torch.tensor([0.0, 0.5], requires_grad=True)
torch.where(share > 0, share.log(), 0.0).sum().backward()
print(share.grad)
# > tensor([nan, 2.])

share.grad = None
inside = torch.where(share > 0, share, 1.0)  # no 0 reaches the log
torch.where(share > 0, inside.log(), 0.0).sum().backward()
print(share.grad)
# > tensor([0., 2.])
# --8<-- [end:where]
