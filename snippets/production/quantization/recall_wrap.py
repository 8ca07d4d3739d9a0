"""Question: what comes after the largest `int8`."""

import torch

# --8<-- [start:question]
largest = torch.tensor([127], dtype=torch.int8)

print((largest + 1).tolist())
# > [-128]
# --8<-- [end:question]
