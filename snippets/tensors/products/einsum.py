"""einsum: a product of tensors, described by letters."""

import torch

week = torch.tensor([[12.0, 30.0, 8.0], [10.0, 24.0, 11.0]])
price = torch.tensor([4.0, 0.5, 15.0])

# --8<-- [start:revenue]
print(torch.einsum("dg,g->d", week, price))
# > tensor([183., 217.])
# --8<-- [end:revenue]

# --8<-- [start:loops]
revenue = torch.zeros(2)
for d in range(2):
    for g in range(3):
        revenue[d] += week[d, g] * price[g]
print(revenue)
# > tensor([183., 217.])
# --8<-- [end:loops]

# --8<-- [start:vary]
for letters in ("dg,g->dg", "dg,g->g", "dg,g->"):
    print(torch.einsum(letters, week, price))
# > tensor([[ 48.,  15., 120.],
# >         [ 40.,  12., 165.]])
# > tensor([ 88.,  27., 285.])
# > tensor(400.)
# --8<-- [end:vary]

# --8<-- [start:known]
row = torch.tensor([1, 2, 3])
square = torch.tensor([[1, 2], [3, 4]])
print(torch.einsum("i,j->ij", row, row))
# > tensor([[1, 2, 3],
# >         [2, 4, 6],
# >         [3, 6, 9]])
print(torch.einsum("ij->ji", square))
# > tensor([[1, 3],
# >         [2, 4]])
print(torch.einsum("ii->i", square), torch.einsum("ii->", square))
# > tensor([1, 4]) tensor(5)
# --8<-- [end:known]

# --8<-- [start:shops]
chain = torch.ones(5, 2, 3)  # five shops, two days, three goods
local = torch.full((5, 3), 2.0)  # each shop has prices of its own
print(torch.einsum("sdg,sg->sd", chain, local).shape)
# > torch.Size([5, 2])
print(torch.einsum("sdg,sg->s", chain, local))
# > tensor([12., 12., 12., 12., 12.])
# --8<-- [end:shops]
