"""Common mistake: no_grad() without with."""

import torch

# --8<-- [start:statement]
weight = torch.tensor(2.0, requires_grad=True)
torch.no_grad()
print((weight * 3).requires_grad)
# > True
# --8<-- [end:statement]
