"""What requires_grad=True switches on, and what it spreads to."""

import torch

# --8<-- [start:record]
x = torch.tensor(3.0, requires_grad=True)
c = torch.tensor(2.0)
print(x)
# > tensor(3., requires_grad=True)
print(c.requires_grad, x.requires_grad)
# > False True
print(x.grad)
# > None
print(c + 1)
# > tensor(3.)
print(x + 1)
# > tensor(4., grad_fn=<AddBackward0>)
# --8<-- [end:record]

# --8<-- [start:spread]
results = [c * 10, c * x, c * x + c, x > 0]
print([result.requires_grad for result in results])
# > [False, True, True, False]
# --8<-- [end:spread]
