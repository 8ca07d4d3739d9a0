"""Where a tensor lies, and how to choose the place."""

import torch

# --8<-- [start:choose]
device = torch.device("cpu")
if torch.accelerator.is_available():
    device = torch.accelerator.current_accelerator()
print(device)
# > cpu
# --8<-- [end:choose]

# --8<-- [start:create]
weights = torch.ones(2, 3, device=device)
inputs = torch.tensor([1.0, 2.0, 3.0]).to(device)
print((weights @ inputs).cpu())
# > tensor([6., 6.])
# --8<-- [end:create]

# --8<-- [start:follow]
noise = torch.zeros(3, device=inputs.device, dtype=inputs.dtype)
target = torch.zeros_like(inputs)
print(noise.device == inputs.device, target.device == inputs.device)
# > True True
# --8<-- [end:follow]
