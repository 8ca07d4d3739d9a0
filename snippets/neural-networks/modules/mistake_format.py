"""Common mistake: a parameter in an f-string with a format."""

import torch
from torch import nn

# --8<-- [start:mistake]
price = nn.Parameter(torch.tensor(2.5))
try:
    print(f"{price:.2f}")
except TypeError as error:
    print(error)
# > unsupported format string passed to Parameter.__format__

print(f"{price.item():.2f}")
# > 2.50
# --8<-- [end:mistake]
