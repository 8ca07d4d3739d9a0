"""Softmax turns scores into probabilities."""

import torch

# --8<-- [start:softmax]
scores = torch.tensor([2.0, 1.0, 0.0])
powers = scores.exp()
print(powers)
# > tensor([7.3891, 2.7183, 1.0000])
print(powers / powers.sum())
# > tensor([0.6652, 0.2447, 0.0900])
print(torch.softmax(scores, dim=0))
# > tensor([0.6652, 0.2447, 0.0900])
# --8<-- [end:softmax]

# --8<-- [start:shift]
print(torch.softmax(scores + 100, dim=0))
# > tensor([0.6652, 0.2447, 0.0900])
print(torch.softmax(scores * 10, dim=0))
# > tensor([9.9995e-01, 4.5398e-05, 2.0611e-09])
# --8<-- [end:shift]

# --8<-- [start:overflow]
large = scores + 1000
print(large.exp() / large.exp().sum())
# > tensor([nan, nan, nan])
print(torch.softmax(large, dim=0))
# > tensor([0.6652, 0.2447, 0.0900])

sure = torch.tensor([0.0, 200.0])
print(torch.softmax(sure, dim=0).log())
# > tensor([-inf, 0.])
print(torch.log_softmax(sure, dim=0))
# > tensor([-200.,    0.])
# --8<-- [end:overflow]

# --8<-- [start:dim]
table = torch.tensor([[2.0, 1.0, 0.0], [0.0, 0.0, 5.0]])
print(torch.softmax(table, dim=1).sum(dim=1))
# > tensor([1., 1.])
print(torch.softmax(table, dim=0).sum(dim=1))
# > tensor([1.6185, 1.3815])
# --8<-- [end:dim]
