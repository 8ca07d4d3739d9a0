"""The same four numbers in 32 bits and in two kinds of 16 bits."""

import torch

# --8<-- [start:four-numbers]
numbers = torch.tensor([1 / 3, 257.0, 70_000.0, 1e-8])
for dtype in (torch.float32, torch.float16, torch.bfloat16):
    row = numbers.to(dtype).tolist()
    name = str(dtype).removeprefix("torch.")
    print(f"{name:>8}", *[f"{number:10.5g}" for number in row])
# >  float32    0.33333        257      70000      1e-08
# >  float16    0.33325        257        inf          0
# > bfloat16    0.33398        256      70144 1.0012e-08
# --8<-- [end:four-numbers]
