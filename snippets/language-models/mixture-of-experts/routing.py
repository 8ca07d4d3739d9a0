"""Which experts a token goes to, and how much each of them counts."""

# --8<-- [start:route]
import torch

torch.manual_seed(0)
tokens, router = torch.randn(5, 16), torch.randn(16, 4) / 4
shares = (tokens @ router).softmax(dim=-1)
chosen = shares.topk(2, dim=-1).indices
weights = shares.gather(-1, chosen)
weights = weights / weights.sum(dim=-1, keepdim=True)

torch.set_printoptions(precision=2)
print(shares)
# > tensor([[0.13, 0.19, 0.46, 0.22],
# >         [0.39, 0.19, 0.35, 0.07],
# >         [0.23, 0.11, 0.55, 0.11],
# >         [0.11, 0.59, 0.15, 0.15],
# >         [0.04, 0.42, 0.33, 0.22]])
print(chosen.tolist())
# > [[2, 3], [0, 2], [2, 0], [1, 3], [1, 2]]
print(weights)
# > tensor([[0.68, 0.32],
# >         [0.53, 0.47],
# >         [0.70, 0.30],
# >         [0.79, 0.21],
# >         [0.56, 0.44]])
# --8<-- [end:route]

# --8<-- [start:same]
scores = (tokens @ router).gather(-1, chosen)
print(torch.allclose(weights, scores.softmax(dim=-1)))
# > True
# --8<-- [end:same]
