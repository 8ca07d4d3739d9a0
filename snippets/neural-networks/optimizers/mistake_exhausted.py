"""`parameters()` can be walked through only once."""

import torch
from torch import nn

# --8<-- [start:mistake]
parameters = nn.Linear(2, 1).parameters()
print(sum(p.numel() for p in parameters))
# > 3
try:
    torch.optim.SGD(parameters, lr=0.1)
except ValueError as error:
    print(error)
# > optimizer got an empty parameter list
# --8<-- [end:mistake]
