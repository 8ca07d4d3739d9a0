"""Question: what a seed fixes."""

import torch

# --8<-- [start:question]
torch.manual_seed(7)
first = torch.rand(2)
second = torch.rand(2)
torch.manual_seed(7)
third = torch.rand(2)

print(torch.equal(first, second), torch.equal(first, third))
# > False True
# --8<-- [end:question]
