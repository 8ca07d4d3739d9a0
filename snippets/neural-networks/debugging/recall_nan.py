"""Question: where a nan gets to."""

import torch

# --8<-- [start:question]
values = torch.tensor([1.0, float("nan"), 5.0])

print(values.mean().item(), values.max().item())
# > nan nan
# --8<-- [end:question]
