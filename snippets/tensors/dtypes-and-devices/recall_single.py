"""Question: which type wins when a single number joins."""

import torch

# --8<-- [start:question]
counts = torch.tensor([3, 0, 2])
half = torch.ones(2, dtype=torch.float16)

print((counts * 2.5).dtype, (half * 2.5).dtype)
# > torch.float32 torch.float16
# --8<-- [end:question]
