"""Reductions: many numbers become fewer."""

# --8<-- [start:all]
import torch

week = torch.tensor([[12.0, 30.0, 8.0], [10.0, 24.0, 11.0]])
print(week.sum())
# > tensor(95.)
print(week.mean())
# > tensor(15.8333)
print(week.max())
# > tensor(30.)
# --8<-- [end:all]

# --8<-- [start:dims]
print(week.sum(dim=0), week.sum(dim=1))
# > tensor([22., 54., 19.]) tensor([50., 45.])
# --8<-- [end:dims]

# --8<-- [start:shapes]
chain = torch.ones(5, 2, 3)  # five shops, two days, three goods
for dim in (0, -1, (0, 2)):
    print(dim, tuple(chain.sum(dim=dim).shape))
# > 0 (2, 3)
# > -1 (5, 2)
# > (0, 2) (2,)
# --8<-- [end:shapes]

# --8<-- [start:keepdim]
totals = week.sum(dim=1, keepdim=True)
print(totals)
# > tensor([[50.],
# >         [45.]])
print(week / totals)
# > tensor([[0.2400, 0.6000, 0.1600],
# >         [0.2222, 0.5333, 0.2444]])
# --8<-- [end:keepdim]
