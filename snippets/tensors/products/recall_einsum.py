"""Question: which letters are summed over."""

import torch

# --8<-- [start:question]
a = torch.tensor([[1, 2], [3, 4]])
b = torch.tensor([[10, 1], [1, 10]])

print(torch.einsum("ij,ij->i", a, b).tolist())
# > [12, 43]
# --8<-- [end:question]
