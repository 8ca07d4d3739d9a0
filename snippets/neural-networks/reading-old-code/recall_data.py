"""Question: how a loss becomes a number."""

import torch

# --8<-- [start:question]
loss = torch.tensor([1.0, 5.0]).mean()

try:
    print(loss.data[0])
except IndexError:
    print("IndexError")
# > IndexError
# --8<-- [end:question]
