"""Writing to one place in each row; adding up where places repeat."""

import torch

labels = torch.tensor([1, 0, 2])

# --8<-- [start:one-hot]
print(torch.zeros(3, 4).scatter(1, labels[:, None], 1.0))
# > tensor([[0., 1., 0., 0.],
# >         [1., 0., 0., 0.],
# >         [0., 0., 1., 0.]])
# --8<-- [end:one-hot]

# --8<-- [start:repeated]
votes = torch.tensor([2, 0, 2, 2])
counts = torch.zeros(4, dtype=torch.int64)
counts[votes] += 1
print(counts)
# > tensor([1, 0, 1, 0])
# --8<-- [end:repeated]

# --8<-- [start:add-up]
counts = torch.zeros(4, dtype=torch.int64)
counts.index_put_((votes,), torch.tensor(1), accumulate=True)
print(counts)
# > tensor([1, 0, 3, 0])
print(torch.bincount(votes, minlength=4))
# > tensor([1, 0, 3, 0])
# --8<-- [end:add-up]

# --8<-- [start:amounts]
shops = torch.tensor([2, 0, 2, 2])
amounts = torch.tensor([5.0, 1.0, 10.0, 20.0])
print(torch.zeros(4).scatter_add(0, shops, amounts))
# > tensor([ 1.,  0., 35.,  0.])
# --8<-- [end:amounts]
