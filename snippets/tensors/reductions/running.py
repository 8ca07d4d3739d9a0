"""Running totals, and the way back."""

import torch

# --8<-- [start:cumsum]
daily = torch.tensor([50, 45, 60, 20])
so_far = daily.cumsum(dim=0)
print(so_far)
# > tensor([ 50,  95, 155, 175])
print(so_far.diff())
# > tensor([45, 60, 20])
print(daily.cummax(dim=0).values)
# > tensor([50, 50, 60, 60])
# --8<-- [end:cumsum]
