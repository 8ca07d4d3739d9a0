"""One element from each row, and several."""

# --8<-- [start:pick]
import torch

scores = torch.tensor(
    [[0.1, 0.7, 0.2, 0.0], [0.5, 0.3, 0.1, 0.1], [0.0, 0.1, 0.3, 0.6]]
)
labels = torch.tensor([1, 0, 2])
print(scores.gather(1, labels[:, None]))
# > tensor([[0.7000],
# >         [0.5000],
# >         [0.3000]])
print(scores[torch.arange(3), labels])
# > tensor([0.7000, 0.5000, 0.3000])
# --8<-- [end:pick]

# --8<-- [start:several]
two_each = torch.tensor([[1, 2], [0, 0], [3, 2]])
print(scores.gather(1, two_each))
# > tensor([[0.7000, 0.2000],
# >         [0.5000, 0.5000],
# >         [0.6000, 0.3000]])
# --8<-- [end:several]

# --8<-- [start:best]
best = scores.argsort(dim=1, descending=True)[:, :2]
print(best)
# > tensor([[1, 2],
# >         [0, 1],
# >         [3, 2]])
print(torch.take_along_dim(scores, best, dim=1))
# > tensor([[0.7000, 0.2000],
# >         [0.5000, 0.3000],
# >         [0.6000, 0.3000]])
# --8<-- [end:best]
