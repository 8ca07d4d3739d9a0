"""Question: how negative numbers are divided with a remainder."""

import torch

# --8<-- [start:question]
debt = torch.tensor(-8)

print((debt // 3).item(), (debt % 3).item())
# > -3 1
# --8<-- [end:question]
