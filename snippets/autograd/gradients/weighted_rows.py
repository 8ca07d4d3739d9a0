"""backward(gradient=…) adds up the rows of the Jacobian, weighted."""

import torch


# --8<-- [start:rows]
def two_outputs(x):
    return torch.stack([x[0] * x[1], x[0] + 10 * x[1]])


for factors in ([1.0, 0.0], [0.0, 1.0]):
    x = torch.tensor([2.0, 3.0], requires_grad=True)
    two_outputs(x).backward(gradient=torch.tensor(factors))
    print(factors, "->", x.grad)
# > [1.0, 0.0] -> tensor([3., 2.])
# > [0.0, 1.0] -> tensor([ 1., 10.])
# --8<-- [end:rows]

# --8<-- [start:mix]
x = torch.tensor([2.0, 3.0], requires_grad=True)
two_outputs(x).backward(gradient=torch.tensor([2.0, 0.5]))
print(x.grad)
# > tensor([6.5000, 9.0000])
# --8<-- [end:mix]
