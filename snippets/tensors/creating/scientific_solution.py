"""Solution: a largest number more than 1,000 times the smallest."""

import torch
from scientific import check_scientific

# --8<-- [start:solution]
numbers = torch.tensor([0.25, 20.0, 500.0])
print(numbers)
# > tensor([2.5000e-01, 2.0000e+01, 5.0000e+02])
print(check_scientific(numbers))
# > Right!
# --8<-- [end:solution]
