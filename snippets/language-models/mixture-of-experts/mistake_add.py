"""Common mistake: += with rows that repeat."""

from language_model import torch

# --8<-- [start:mistake]
said, rows = torch.ones(6, 4), torch.tensor([0, 0, 1, 1, 2, 2])  # two choices a token
result = torch.zeros(3, 4)
result[rows] += said
print(result[:, 0], torch.zeros(3, 4).index_add(0, rows, said)[:, 0])
# > tensor([1., 1., 1.]) tensor([2., 2., 2.])

try:
    torch.zeros(3, 4).index_add(0, rows.unique(), said)
except RuntimeError as error:
    print(error)
# > index_add_(): Number of indices (3) should be equal to source.size(dim): (6), for dim: 0
# --8<-- [end:mistake]
