"""True division, floor division and remainders."""

import torch

# --8<-- [start:kinds]
eggs = torch.tensor([7, 12, 18])
print(eggs / 6)
# > tensor([1.1667, 2.0000, 3.0000])
print(eggs // 6)
# > tensor([1, 2, 3])
print(eggs % 6)
# > tensor([1, 0, 0])
# --8<-- [end:kinds]

# --8<-- [start:negative]
debt = torch.tensor([-7, 7])
print(debt // 6, debt % 6)
# > tensor([-2,  1]) tensor([5, 1])
# --8<-- [end:negative]

# --8<-- [start:trunc]
print(torch.div(debt, 6, rounding_mode="trunc"), torch.fmod(debt, 6))
# > tensor([-1,  1]) tensor([-1,  1])
# --8<-- [end:trunc]

# --8<-- [start:zero]
print(torch.tensor([1.0, -1.0, 0.0]) / 0)
# > tensor([inf, -inf, nan])
try:
    eggs // 0
except RuntimeError as error:
    print(error)
# > ZeroDivisionError
# --8<-- [end:zero]
