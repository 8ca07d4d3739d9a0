"""`expand` repeats without copying, `repeat` copies."""

import torch

# --8<-- [start:expand]
tax = torch.tensor([[5], [0], [1]])
wide = tax.expand(3, 4)
print(wide)
# > tensor([[5, 5, 5, 5],
# >         [0, 0, 0, 0],
# >         [1, 1, 1, 1]])
print(wide.stride())
# > (1, 0)
# --8<-- [end:expand]

# --8<-- [start:repeat]
copied = tax.repeat(1, 4)
print(torch.equal(wide, copied))
# > True
print(copied.stride())
# > (4, 1)
for tensor in (wide, copied):
    print(tensor.numel(), tensor.untyped_storage().nbytes())
# > 12 24
# > 12 96
# --8<-- [end:repeat]

# --8<-- [start:write]
wide[0, 0] = 99
print(wide)
# > tensor([[99, 99, 99, 99],
# >         [ 0,  0,  0,  0],
# >         [ 1,  1,  1,  1]])
print(tax)
# > tensor([[99],
# >         [ 0],
# >         [ 1]])
# --8<-- [end:write]

# --8<-- [start:sizes]
row = torch.tensor([1, 2])
print(row.expand(3, -1).shape)
# > torch.Size([3, 2])
print(row.expand(3, 1, 2).shape)
# > torch.Size([3, 1, 2])
# --8<-- [end:sizes]

# --8<-- [start:counts]
print(row.repeat(3))
# > tensor([1, 2, 1, 2, 1, 2])
print(row.repeat(3, 2))
# > tensor([[1, 2, 1, 2],
# >         [1, 2, 1, 2],
# >         [1, 2, 1, 2]])
print(row.repeat_interleave(3))
# > tensor([1, 1, 1, 2, 2, 2])
# --8<-- [end:counts]
