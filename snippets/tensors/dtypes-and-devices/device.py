"""Where a tensor lies, and how to choose the place."""

import torch

# --8<-- [start:choose]
device = torch.device("cpu")
if torch.accelerator.is_available():
    device = torch.accelerator.current_accelerator()
print(device)
# > cpu
weights = torch.ones(2, 3, device=device)
inputs = torch.tensor([1.0, 2.0, 3.0]).to(device)
print((weights @ inputs).cpu())
# > tensor([6., 6.])
# --8<-- [end:choose]
