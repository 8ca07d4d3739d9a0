"""Evenly spaced numbers: `arange` fixes the step, `linspace` the number of points."""

import torch

# --8<-- [start:arange]
print(torch.arange(5))
# > tensor([0, 1, 2, 3, 4])
print(torch.arange(2, 10, 3))
# > tensor([2, 5, 8])
print(torch.linspace(0, 1, 5))
# > tensor([0.0000, 0.2500, 0.5000, 0.7500, 1.0000])
print(torch.linspace(0, 1, 4))
# > tensor([0.0000, 0.3333, 0.6667, 1.0000])
# --8<-- [end:arange]


# --8<-- [start:surprise]
print(torch.arange(1, 1.3, 0.1))
# > tensor([1.0000, 1.1000, 1.2000, 1.3000])
print((1.3 - 1) / 0.1)
# > 3.0000000000000004
print(torch.arange(10, 13) / 10)
# > tensor([1.0000, 1.1000, 1.2000])
print(torch.linspace(1, 1.2, 3))
# > tensor([1.0000, 1.1000, 1.2000])
# --8<-- [end:surprise]
