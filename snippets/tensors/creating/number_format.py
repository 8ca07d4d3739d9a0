"""One format for all numbers of a tensor: whole, four decimals, or scientific."""

import torch

# --8<-- [start:decimals]
print(torch.tensor([1.0, 2.0, 3.0]))
# > tensor([1., 2., 3.])
print(torch.tensor([1.0, 2.5, 3.0]))
# > tensor([1.0000, 2.5000, 3.0000])
# --8<-- [end:decimals]

# --8<-- [start:ratio]
print(torch.tensor([0.5, 500.0]))
# > tensor([  0.5000, 500.0000])
print(torch.tensor([0.5, 501.0]))
# > tensor([5.0000e-01, 5.0100e+02])
# --8<-- [end:ratio]

# --8<-- [start:small-and-large]
print(torch.tensor([0.00002]))
# > tensor([2.0000e-05])
print(torch.tensor([100_000_000.0]))
# > tensor([100000000.])
print(torch.tensor([200_000_000.0]))
# > tensor([2.0000e+08])
# --8<-- [end:small-and-large]
