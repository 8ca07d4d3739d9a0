"""`torch.Tensor` with a float: the message says `new()`, the mistake is a capital T."""

import torch

# --8<-- [start:mistake]
try:
    torch.Tensor(3.0)
except TypeError as error:
    print(error)
# > new(): data must be a sequence (got float)

print(torch.tensor(3.0))
# > tensor(3.)
# --8<-- [end:mistake]
