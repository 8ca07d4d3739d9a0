"""Checking backward() against a derivative worked out by hand."""

import torch

# --8<-- [start:formula]
x = torch.tensor(1.5, dtype=torch.float64, requires_grad=True)
y = torch.sin(x**2)
y.backward()

by_hand = 2 * x * torch.cos(x**2)
print(f"backward {x.grad:.6f}")
# > backward -1.884521
print(f"by hand  {by_hand:.6f}")
# > by hand  -1.884521
torch.testing.assert_close(x.grad, by_hand.detach())
# --8<-- [end:formula]
