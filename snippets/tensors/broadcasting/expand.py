"""`expand` repeats without copying, `repeat` copies."""

import torch

# --8<-- [start:expand]
tax = torch.tensor([[5], [0], [1]])
wide, copied = tax.expand(3, 4), tax.repeat(1, 4)
print(wide)
# > tensor([[5, 5, 5, 5],
# >         [0, 0, 0, 0],
# >         [1, 1, 1, 1]])
print(torch.equal(wide, copied), wide.stride(), copied.stride())
# > True (1, 0) (4, 1)
for tensor in (wide, copied):
    print(tensor.numel(), tensor.untyped_storage().nbytes())
# > 12 24
# > 12 96
# --8<-- [end:expand]

# --8<-- [start:write]
wide[0, 0] = 99
print(wide, tax, sep="\n")
# > tensor([[99, 99, 99, 99],
# >         [ 0,  0,  0,  0],
# >         [ 1,  1,  1,  1]])
# > tensor([[99],
# >         [ 0],
# >         [ 1]])
# --8<-- [end:write]
