"""Question: which type of 16 bits runs out of range."""

import torch

# --8<-- [start:question]
loss = torch.tensor(70_000.0)

print(loss.half().isinf().item(), loss.bfloat16().isinf().item())
# > True False
# --8<-- [end:question]
