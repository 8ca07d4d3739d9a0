"""A weight of 1 that gets a hundred small updates, in three types."""

# --8<-- [start:updates]
import torch

for dtype in (torch.float32, torch.float16, torch.bfloat16):
    weight = torch.tensor(1.0, dtype=dtype)
    for _ in range(100):
        weight += 0.001
    print(f"{dtype!s:14}: {weight:.4f}")
# > torch.float32 : 1.1000
# > torch.float16 : 1.0977
# > torch.bfloat16: 1.0000
# --8<-- [end:updates]
