"""Question: what a transpose does to the strides."""

import torch

# --8<-- [start:question]
table = torch.zeros(3, 4)

print(table.stride(), table.T.stride())
# > (4, 1) (1, 4)
# --8<-- [end:question]
