"""The other forms of no_grad: a decorator, a switch, and the way back in."""

import torch


# --8<-- [start:forms]
@torch.no_grad()
def predict(weight, inputs):
    return weight * inputs


weight = torch.tensor(2.0, requires_grad=True)
inputs = torch.tensor([1.0, 2.0, 3.0])
print(predict(weight, inputs))
# > tensor([2., 4., 6.])
for training in (True, False):
    with torch.set_grad_enabled(training):
        print(training, (weight * inputs).requires_grad)
# > True True
# > False False
with torch.no_grad():
    print(torch.is_grad_enabled())
    with torch.enable_grad():
        print(torch.is_grad_enabled())
# > False
# > True
# --8<-- [end:forms]
