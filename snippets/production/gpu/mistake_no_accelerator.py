"""Waiting for, or pinning for, an accelerator that is not there."""

import torch

# --8<-- [start:mistake]
try:
    torch.accelerator.synchronize()
    print("there is an accelerator")
except RuntimeError as error:
    print(error)
# > Cannot access accelerator device when none is available.
# --8<-- [end:mistake]
