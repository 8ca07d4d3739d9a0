"""Joining tensors along a dimension that exists, or along a new one."""

import torch

# --8<-- [start:cat]
oslo = torch.tensor([[9, 12, 8], [11, 15, 10]])
rome = torch.tensor([[17, 21, 20], [16, 24, 19]])
print(torch.cat([oslo, rome]))
# > tensor([[ 9, 12,  8],
# >         [11, 15, 10],
# >         [17, 21, 20],
# >         [16, 24, 19]])
print(torch.cat([oslo, rome], dim=1))
# > tensor([[ 9, 12,  8, 17, 21, 20],
# >         [11, 15, 10, 16, 24, 19]])
# --8<-- [end:cat]

# --8<-- [start:stack]
cities = torch.stack([oslo, rome])
print(cities.shape)
# > torch.Size([2, 2, 3])
print(cities[1])
# > tensor([[17, 21, 20],
# >         [16, 24, 19]])
# --8<-- [end:stack]

# --8<-- [start:predict]
rows = [torch.zeros(5)] * 3
for joined in (torch.cat(rows), torch.stack(rows), torch.stack(rows, dim=1)):
    print(tuple(joined.shape))
# > (15,)
# > (3, 5)
# > (5, 3)
# --8<-- [end:predict]
