"""One tensor without its record."""

import torch

# --8<-- [start:detach]
weight = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
doubled = weight * 2
values = doubled.detach()
print(values)
# > tensor([2., 4., 6.])
# --8<-- [end:detach]

# --8<-- [start:cut]
x = torch.tensor(3.0, requires_grad=True)
for factor in (x, x.detach()):
    x.grad = None
    y = x * factor
    y.backward()
    print(y.item(), x.grad.item())
# > 9.0 6.0
# > 9.0 3.0
# --8<-- [end:cut]

# --8<-- [start:share]
weight = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
detached = weight.detach()
cloned = weight.clone()
with torch.no_grad():
    weight[0] = 100.0
for tensor in (detached, cloned):
    print(tensor)
# > tensor([100.,   2.,   3.])
# > tensor([1., 2., 3.], grad_fn=<CloneBackward0>)
# --8<-- [end:share]
