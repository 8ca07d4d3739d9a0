"""Common mistake: leaving PyTorch in the middle of a computation."""

from textwrap import fill

import torch

# --8<-- [start:numpy]
x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
try:
    x.numpy()
except RuntimeError as error:
    print(fill(str(error), 76))
# > Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy()
# > instead.
# --8<-- [end:numpy]


# --8<-- [start:item]
def leaky_square(x):
    return x * x.item()


x = torch.tensor(3.0, dtype=torch.float64, requires_grad=True)
leaky_square(x).backward()
print(x.grad)
# > tensor(3., dtype=torch.float64)
try:
    torch.autograd.gradcheck(leaky_square, (x,))
except RuntimeError as error:
    print(error)
# > Jacobian mismatch for output 0 with respect to input 0,
# > numerical:tensor([[6.0000]], dtype=torch.float64)
# > analytical:tensor([[3.]], dtype=torch.float64)
# --8<-- [end:item]
