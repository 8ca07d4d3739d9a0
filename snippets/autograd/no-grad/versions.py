"""How autograd notices that a value it needs was changed."""

from textwrap import fill

import torch

# --8<-- [start:refused]
x = torch.tensor([0.0, 1.0], requires_grad=True)
y = x.exp()
print(y._version)
# > 0
y += 1
print(y._version)
# > 1
try:
    y.sum().backward()
except RuntimeError as error:
    message = str(error).partition(" Hint")[0]
    print(fill(message, 72))
# > one of the variables needed for gradient computation has been modified
# > by an inplace operation: [torch.FloatTensor [2]], which is output 0 of
# > Exp, is at version 1; expected version 0 instead.
# --8<-- [end:refused]


# --8<-- [start:which]
def survives(operation):
    x = torch.tensor([0.5, 1.0], requires_grad=True)
    y = operation(x)
    y += 1
    try:
        y.sum().backward()
    except RuntimeError:
        return False
    return True


for operation in (torch.exp, torch.sin, torch.sqrt, torch.neg):
    print(operation.__name__, survives(operation))
# > exp False
# > sin True
# > sqrt False
# > neg True
# --8<-- [end:which]

# --8<-- [start:mended]
x = torch.tensor([0.0, 1.0], requires_grad=True)
y = x.exp()
y = y + 1
y.sum().backward()
print(x.grad)
# > tensor([1.0000, 2.7183])
# --8<-- [end:mended]
