"""Dividing rows by their sums without keepdim."""

import torch

# --8<-- [start:error]
week = torch.tensor([[12.0, 30.0, 8.0], [10.0, 24.0, 11.0]])
try:
    week / week.sum(dim=1)
except RuntimeError as error:
    print(str(error).replace(" at ", "\nat "))
# > The size of tensor a (3) must match the size of tensor b (2)
# > at non-singleton dimension 1
# --8<-- [end:error]

# --8<-- [start:silent]
square = torch.tensor([[1.0, 1.0], [2.0, 6.0]])
print(square / square.sum(dim=1))
# > tensor([[0.5000, 0.1250],
# >         [1.0000, 0.7500]])
# --8<-- [end:silent]

# --8<-- [start:right]
print(square / square.sum(dim=1, keepdim=True))
# > tensor([[0.5000, 0.5000],
# >         [0.2500, 0.7500]])
# --8<-- [end:right]
