"""Two sizes that differ, and neither of them is 1."""

import torch

# --8<-- [start:mistake]
prices = torch.zeros(3, 4)
tax = torch.tensor([5.0, 0.0, 1.0])
try:
    prices + tax
except RuntimeError as error:
    print(str(error).replace(" at", "\nat"))
# > The size of tensor a (4) must match the size of tensor b (3)
# > at non-singleton dimension 1

print((prices + tax[:, None]).shape)
# > torch.Size([3, 4])
# --8<-- [end:mistake]
