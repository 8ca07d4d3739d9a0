"""Where the largest elements are: argmax, max, sort and topk."""

import torch

# --8<-- [start:argmax]
points = torch.tensor([[3, 9, 4], [7, 2, 5]])  # two rounds, three players
print(points.argmax(dim=1))
# > tensor([1, 0])
# --8<-- [end:argmax]

# --8<-- [start:max]
best = points.max(dim=1)
print(best)
# > torch.return_types.max(
# > values=tensor([9, 7]),
# > indices=tensor([1, 0]))
values, winners = best
print(winners)
# > tensor([1, 0])
# --8<-- [end:max]

# --8<-- [start:flat]
print(points.argmax(), points.argmin())
# > tensor(1) tensor(4)
# --8<-- [end:flat]

# --8<-- [start:unravel]
print(torch.unravel_index(points.argmin(), points.shape))
# > (tensor(1), tensor(1))
# --8<-- [end:unravel]

# --8<-- [start:sort]
total = points.sum(dim=0)
print(total)
# > tensor([10, 11,  9])
print(total.sort(descending=True))
# > torch.return_types.sort(
# > values=tensor([11, 10,  9]),
# > indices=tensor([1, 0, 2]))
# --8<-- [end:sort]

# --8<-- [start:topk]
values, players = total.topk(2)
print(values, players)
# > tensor([11, 10]) tensor([1, 0])
names = ["Ada", "Bo", "Cleo"]
print([names[i] for i in players.tolist()])
# > ['Bo', 'Ada']
# --8<-- [end:topk]
