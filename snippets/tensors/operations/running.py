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

# --8<-- [start:dims]
print(torch.ones(2, 3).cumsum(dim=0))
# > tensor([[1., 1., 1.],
# >         [2., 2., 2.]])
print(torch.ones(2, 3).cumsum(dim=1))
# > tensor([[1., 2., 3.],
# >         [1., 2., 3.]])
# --8<-- [end:dims]
