"""Question: `reshape` is no transpose."""

import torch

# --8<-- [start:question]
table = torch.arange(6).reshape(2, 3)

print(table.reshape(3, 2).tolist())
# > [[0, 1], [2, 3], [4, 5]]
# --8<-- [end:question]
