"""Which shapes fit together."""

import torch

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
