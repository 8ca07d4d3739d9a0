"""What requires_grad=True switches on, and what it spreads to."""

import torch

# --8<-- [start:mark]
x = torch.tensor(3.0, requires_grad=True)
c = torch.tensor(2.0)
print(x)
print(c.requires_grad, x.requires_grad)
print(x.grad)
# --8<-- [end:mark]

# --8<-- [start:record]
print(c + 1)
print(x + 1)
# --8<-- [end:record]

# --8<-- [start:spread]
print((c * 10).requires_grad)
print((c * x).requires_grad)
print((c * x + c).requires_grad)
print((x > 0).requires_grad)
# --8<-- [end:spread]
