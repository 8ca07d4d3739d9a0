"""Code of 2017 in the PyTorch of today."""

# --8<-- [start:variable]
import torch
from torch.autograd import Variable

old = Variable(torch.tensor([2.0, 3.0]), requires_grad=True)
new = torch.tensor([2.0, 3.0], requires_grad=True)
print(old)
# > tensor([2., 3.], requires_grad=True)
print(type(old) is type(new))
# > True
# --8<-- [end:variable]

# --8<-- [start:item]
loss = (new**2).sum()

try:
    print(loss.data[0])
except IndexError as error:
    print(str(error).split(" or ")[0])
# > invalid index of a 0-dim tensor. Use `tensor.item()` in Python

print(loss.item())
# > 13.0
# --8<-- [end:item]
