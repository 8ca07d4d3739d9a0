"""`torch.tensor` takes one argument: forgotten brackets are an error."""

import torch

# --8<-- [start:mistake]
try:
    torch.tensor(17, 21, 20)
except TypeError as error:
    print(error)
# > tensor() takes 1 positional argument but 3 were given

print(torch.tensor([17, 21, 20]))
# > tensor([17, 21, 20])
# --8<-- [end:mistake]
