"""A function of 2017 is brought up to date, one message after the other."""

# --8<-- [start:old]
import warnings

import torch
from torch import nn
from torch.autograd import Variable
from torch.nn import functional as F


def total_error(model, x, y):
    x, y = Variable(x), Variable(y)
    loss = F.mse_loss(model(x), y, size_average=False)
    return loss.data[0]


# --8<-- [end:old]

# --8<-- [start:strict]
torch.manual_seed(0)
model, x, y = nn.Linear(2, 1), torch.rand(5, 2), torch.rand(5, 1)

with warnings.catch_warnings():
    warnings.simplefilter("error")  # a warning stops the program, as an error does
    try:
        total_error(model, x, y)
    except UserWarning as warning:
        print(warning)
# > size_average and reduce args will be deprecated, please use reduction='sum' instead.
# --8<-- [end:strict]


# --8<-- [start:second]
def total_error(model, x, y):
    x, y = Variable(x), Variable(y)
    loss = F.mse_loss(model(x), y, reduction="sum")
    return loss.data[0]


try:
    total_error(model, x, y)
except IndexError as error:
    print(str(error).split(" or ")[0])
# > invalid index of a 0-dim tensor. Use `tensor.item()` in Python
# --8<-- [end:second]


# --8<-- [start:new]
def total_error(model, x, y):
    return F.mse_loss(model(x), y, reduction="sum").item()


print(f"{total_error(model, x, y):.3f}")
# > 4.970
print(f"{sum((model(x) - y).flatten() ** 2):.3f}")
# > 4.970
# --8<-- [end:new]
