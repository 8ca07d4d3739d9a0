"""The logarithm turns a product of probabilities into a sum of surprises."""

import torch

# --8<-- [start:sum]
one_half, one_tenth = torch.tensor(0.5), torch.tensor(0.1)
print(f"{-one_half.log():.2f} + {-one_tenth.log():.2f}")
# > 0.69 + 2.30
print(f"{-(one_half * one_tenth).log():.2f}")
# > 3.00
# --8<-- [end:sum]
