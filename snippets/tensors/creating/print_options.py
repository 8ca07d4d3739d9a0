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

# --8<-- [start:threshold]
torch.set_printoptions(threshold=10, edgeitems=2)
print(torch.arange(12))
# > tensor([ 0,  1,  ..., 10, 11])
torch.set_printoptions(profile="default")
# --8<-- [end:threshold]
