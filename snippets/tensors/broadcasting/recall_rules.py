"""Question: which shapes fit, and what they make."""

import torch

# --8<-- [start:question]
try:
    print(tuple((torch.zeros(4, 1, 3) + torch.zeros(5, 1)).shape))
except RuntimeError:
    print("RuntimeError")
# > (4, 5, 3)
# --8<-- [end:question]
