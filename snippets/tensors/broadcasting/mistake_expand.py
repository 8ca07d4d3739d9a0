"""`expand` needs a dimension of size 1."""

import torch

# --8<-- [start:mistake]
prices = torch.zeros(3, 4)
try:
    prices.expand(6, 4)
except RuntimeError as error:
    print(str(error).replace(" at", "\nat").replace(".  ", ".\n"))
# > The expanded size of the tensor (6) must match the existing size (3)
# > at non-singleton dimension 0.
# > Target sizes: [6, 4].
# > Tensor sizes: [3, 4]

print(prices.repeat(2, 1).shape)
# > torch.Size([6, 4])
# --8<-- [end:mistake]
