"""Arithmetic works element by element, by operator, method or function."""

# --8<-- [start:operators]
import torch

sold = torch.tensor([12.0, 30.0, 8.0])  # loaves, rolls, cakes
price = torch.tensor([4.0, 0.5, 15.0])
print(sold * price)
# > tensor([ 48.,  15., 120.])
print(sold - 2)
# > tensor([10., 28.,  6.])
print(price**2)
# > tensor([ 16.0000,   0.2500, 225.0000])
# --8<-- [end:operators]

# --8<-- [start:names]
print(sold.mul(price))
# > tensor([ 48.,  15., 120.])
print(torch.mul(sold, price))
# > tensor([ 48.,  15., 120.])
# --8<-- [end:names]

# --8<-- [start:functions]
readings = torch.tensor([-1.7, 0.4, 2.6])
print(readings.abs())
# > tensor([1.7000, 0.4000, 2.6000])
print(readings.clamp(min=0, max=2))
# > tensor([0.0000, 0.4000, 2.0000])
print(readings.exp())
# > tensor([ 0.1827,  1.4918, 13.4637])
# --8<-- [end:functions]

# --8<-- [start:round]
halves = torch.tensor([0.5, 1.5, 2.5, 3.5])
print(halves.round())
# > tensor([0., 2., 2., 4.])
# --8<-- [end:round]
