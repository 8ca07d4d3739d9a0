"""One format for all numbers of a tensor: whole, four decimals, or scientific."""

import torch

# --8<-- [start:ratio]
for numbers in ([1.0, 2.0, 3.0], [1.0, 2.5, 3.0], [0.5, 500.0], [0.5, 501.0]):
    print(torch.tensor(numbers))
# > tensor([1., 2., 3.])
# > tensor([1.0000, 2.5000, 3.0000])
# > tensor([  0.5000, 500.0000])
# > tensor([5.0000e-01, 5.0100e+02])
# --8<-- [end:ratio]
