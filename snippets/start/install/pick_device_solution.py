"""Solution: ask in the order of preference."""

import torch
from pick_device import check_pick_device


# --8<-- [start:solution]
def pick_device(has_cuda: bool, has_mps: bool) -> str:
    """Return "cuda", "mps" or "cpu"; an NVIDIA or AMD card comes first."""
    if has_cuda:
        return "cuda"
    return "mps" if has_mps else "cpu"


print(check_pick_device(pick_device))
# > Right!
mine = pick_device(torch.cuda.is_available(), torch.backends.mps.is_available())
print("here:", torch.ones(2, device=mine).device)
# > here: cpu
# --8<-- [end:solution]
