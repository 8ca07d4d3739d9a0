"""Asking for an NVIDIA card where there is none, or with a build that cannot use it."""

import torch

# --8<-- [start:mistake]
try:
    print(torch.ones(2, device="cuda").device)
except (AssertionError, RuntimeError) as error:
    print(f"{type(error).__name__}: {error}")
# > AssertionError: Torch not compiled with CUDA enabled
# --8<-- [end:mistake]

# --8<-- [start:cure]
device = torch.device("cpu")
if torch.accelerator.is_available():
    device = torch.accelerator.current_accelerator()
print(torch.ones(2, device=device).device)
# > cpu
# --8<-- [end:cure]
