"""Where nan comes from in the forward pass."""

# --8<-- [start:births]
import torch

zero, inf = torch.tensor(0.0), torch.tensor(torch.inf)
print(zero.log(), (zero - 1).log())
# > tensor(-inf) tensor(nan)
print(zero / zero, inf - inf, zero * inf)
# > tensor(nan) tensor(nan) tensor(nan)
print(torch.tensor([88.0, 89.0]).exp())
# > tensor([1.6516e+38,        inf])
# --8<-- [end:births]

# --8<-- [start:softmax]
scores = torch.tensor([100.0, 99.0])
print(scores.exp() / scores.exp().sum())
# > tensor([nan, nan])
print(scores.softmax(dim=0))
# > tensor([0.7311, 0.2689])
# --8<-- [end:softmax]
