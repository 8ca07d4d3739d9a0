"""Asking the GPU for twice its memory."""

# needs: cuda (its memory is what runs out)

import torch

# --8<-- [start:catch]
_, total = torch.cuda.mem_get_info()
try:
    torch.empty(2 * total, dtype=torch.uint8, device="cuda")
except torch.OutOfMemoryError as error:
    print("\n".join(str(error).split(". ")[:3]))
# cuda~>
# --8<-- [end:catch]
