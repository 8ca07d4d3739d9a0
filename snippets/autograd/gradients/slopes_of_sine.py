"""Two hundred slopes from one backward."""

# needs: matplotlib (it draws the figure)

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
# figure> The sine wave for x from -6 to 6, and its slope as a dashed line: 1 where the sine
# figure> crosses zero on its way up, 0 where the sine is highest or lowest. It is the cosine.
# --8<-- [end:draw]
