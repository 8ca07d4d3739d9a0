"""Question: what `@` does with two rows."""

import torch

# --8<-- [start:question]
amounts = torch.tensor([2.0, 3.0])
prices = torch.tensor([10.0, 1.0])

print(amounts @ prices)
# > tensor(23.)
# --8<-- [end:question]
