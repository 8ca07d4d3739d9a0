"""A list is not a tensor."""

import torch

# --8<-- [start:list]
usage = [60.0, 150.0]
print(usage * 2)
# > [60.0, 150.0, 60.0, 150.0]
print(torch.tensor(usage) * 2)
# > tensor([120., 300.])
# --8<-- [end:list]
