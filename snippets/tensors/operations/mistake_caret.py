"""`^` is no power: it combines bits, or is refused."""

import torch

# --8<-- [start:mistake]
sides = torch.tensor([4, 5])
print(sides ^ 2, sides**2)
# > tensor([6, 7]) tensor([16, 25])
try:
    sides.float() ^ 2
except RuntimeError as error:
    print(error)
# > "bitwise_xor_cpu" not implemented for 'Float'
# --8<-- [end:mistake]
