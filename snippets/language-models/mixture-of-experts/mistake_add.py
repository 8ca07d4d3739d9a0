"""Common mistakes: as many rows as tokens, and += with rows that repeat."""

from language_model import torch

# --8<-- [start:mistake]
said, rows = torch.ones(6, 4), torch.tensor([0, 0, 1, 1, 2, 2])  # two choices a token
try:
    torch.zeros(3, 4).index_add_(0, torch.tensor([0, 1, 2]), said)
except RuntimeError as error:
    print(error)
# > index_add_(): Number of indices (3) should be equal to source.size(dim): (6), for dim: 0
# --8<-- [end:mistake]

# --8<-- [start:lost]
result = torch.zeros(3, 4)
result[rows] += said
print(result[:, 0], torch.zeros(3, 4).index_add(0, rows, said)[:, 0])
# > tensor([1., 1., 1.]) tensor([2., 2., 2.])
# --8<-- [end:lost]
