"""Waiting for, or pinning for, an accelerator that is not there."""

import torch

# --8<-- [start:mistake]
try:
    torch.accelerator.synchronize()
    print("there is an accelerator")
except RuntimeError:
    print("a RuntimeError: there is none")
# > a RuntimeError: there is none
# --8<-- [end:mistake]
