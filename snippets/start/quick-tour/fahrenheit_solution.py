"""Solution: one expression converts every element."""

import torch
from fahrenheit import check_fahrenheit


# --8<-- [start:solution]
def to_fahrenheit(celsius):
    return celsius * 9 / 5 + 32


print(check_fahrenheit(to_fahrenheit))
# > Right!
print(to_fahrenheit(torch.tensor([-40.0, 25.0])))
# > tensor([-40.,  77.])
# --8<-- [end:solution]
