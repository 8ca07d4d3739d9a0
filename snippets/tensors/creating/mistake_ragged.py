"""A list whose rows differ in length is no tensor."""

import torch

# --8<-- [start:mistake]
try:
    torch.tensor([[17, 21, 20], [16, 24]])
except ValueError as error:
    print(error)
# > expected sequence of length 3 at dim 1 (got 2)
# --8<-- [end:mistake]
