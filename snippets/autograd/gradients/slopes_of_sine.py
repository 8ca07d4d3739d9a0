"""Two hundred slopes from one backward."""

import matplotlib.pyplot as plt
import torch

# --8<-- [start:draw]
x = torch.linspace(-6, 6, 200, requires_grad=True)
y = torch.sin(x)
y.sum().backward()

plt.plot(x.detach(), y.detach(), label="sin(x)")
plt.plot(x.detach(), x.grad, "--", label="its slope, from backward()")
plt.xlabel("x")
plt.ylim(-1.1, 1.5)
plt.legend(loc="upper center", ncols=2)
plt.show()
# --8<-- [end:draw]
