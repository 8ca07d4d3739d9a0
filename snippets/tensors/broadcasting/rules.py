"""Which shapes fit together."""

import torch

# --8<-- [start:ask]
print(torch.broadcast_shapes((3, 4), (4,)))
# > torch.Size([3, 4])
print(torch.broadcast_shapes((3, 1), (4,)))
# > torch.Size([3, 4])
print(torch.broadcast_shapes((8, 3, 9, 9), (3, 1, 1)))
# > torch.Size([8, 3, 9, 9])
# --8<-- [end:ask]

# --8<-- [start:predict]
pairs = [
    ((5, 4), (1,)),
    ((5, 4), (5,)),
    ((5, 1, 4), (6, 1)),
    ((2, 3, 4), (2, 1)),
]
for a, b in pairs:
    try:
        print(a, b, "->", tuple(torch.broadcast_shapes(a, b)))
    except RuntimeError:
        print(a, b, "do not fit")
# > (5, 4) (1,) -> (5, 4)
# > (5, 4) (5,) do not fit
# > (5, 1, 4) (6, 1) -> (5, 6, 4)
# > (2, 3, 4) (2, 1) do not fit
# --8<-- [end:predict]
