"""Question: who sees a change in place."""

import torch

# --8<-- [start:question]
a = torch.tensor([1, 2])
b = a
b += 10
b = b + 100

print(a.tolist())
# > [11, 12]
# --8<-- [end:question]
