"""The shapes in the table of functions that repeat."""

import torch

# --8<-- [start:check]
t, row = torch.zeros(3, 1), torch.zeros(4)
repeated = {
    "expand": t.expand(-1, 4),
    "expand_as": t.expand_as(torch.zeros(3, 4)),
    "broadcast_to": torch.broadcast_to(t, (3, 4)),
    "broadcast_tensors": torch.broadcast_tensors(t, row)[0],
    "repeat": t.repeat(1, 4),
    "tile": t.tile(4),
    "repeat_interleave": t.repeat_interleave(4, dim=1),
}
for name, result in repeated.items():
    print(f"{name:<17}", tuple(result.shape), result.stride())
# > expand            (3, 4) (1, 0)
# > expand_as         (3, 4) (1, 0)
# > broadcast_to      (3, 4) (1, 0)
# > broadcast_tensors (3, 4) (1, 0)
# > repeat            (3, 4) (4, 1)
# > tile              (3, 4) (4, 1)
# > repeat_interleave (3, 4) (4, 1)
# --8<-- [end:check]
