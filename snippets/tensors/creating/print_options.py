"""How to change what tensors look like, and how to change it back."""

import torch

# --8<-- [start:change]
readings = torch.tensor([0.00002, 1 / 3, 200 / 3])
print(readings)
# > tensor([2.0000e-05, 3.3333e-01, 6.6667e+01])
torch.set_printoptions(precision=2, sci_mode=False)
print(readings)
# > tensor([ 0.00,  0.33, 66.67])
torch.set_printoptions(profile="default")
print(readings)
# > tensor([2.0000e-05, 3.3333e-01, 6.6667e+01])
# --8<-- [end:change]
