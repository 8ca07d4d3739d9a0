"""Inside torch.no_grad(), nothing is recorded."""

# --8<-- [start:block]
import torch

weight = torch.tensor(2.0, requires_grad=True)
inputs = torch.tensor([1.0, 2.0, 3.0])

print(weight * inputs)
# > tensor([2., 4., 6.], grad_fn=<MulBackward0>)
with torch.no_grad():
    print(weight * inputs)
# > tensor([2., 4., 6.])
# --8<-- [end:block]

# --8<-- [start:after]
with torch.no_grad():
    quiet = weight * inputs
    fresh = torch.tensor(5.0, requires_grad=True)
later = quiet * 10
again = later * weight
for tensor in (weight, quiet, fresh, later, again):
    print(tensor.requires_grad)
# > True
# > False
# > True
# > False
# > True
# --8<-- [end:after]
