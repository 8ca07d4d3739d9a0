"""Question: how a mask is inverted."""

import torch

# --8<-- [start:question]
mask = torch.tensor([True, False])

try:
    print(1 - mask)
except RuntimeError:
    print("RuntimeError")
# > RuntimeError
# --8<-- [end:question]
