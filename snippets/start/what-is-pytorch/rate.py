"""How much does one kilowatt-hour more cost? Autograd answers."""

import torch

# --8<-- [start:rate]
usage = torch.tensor(150.0, requires_grad=True)

cost = 9.0 + 0.25 * usage
cost.backward()

print(cost)
# > tensor(46.5000, grad_fn=<AddBackward0>)
print(usage.grad)
# > tensor(0.2500)
# --8<-- [end:rate]
