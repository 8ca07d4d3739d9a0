"""When `view` works, when it fails, and what `reshape` does then."""

import torch

# --8<-- [start:works]
quarters = torch.arange(1, 13).reshape(4, 3)
first = quarters[:, 0]
print(first, first.is_contiguous())
# > tensor([ 1,  4,  7, 10]) False
halves = first.view(2, 2)
print(halves)
# > tensor([[ 1,  4],
# >         [ 7, 10]])
print(halves.stride())
# > (6, 3)
# --8<-- [end:works]

# --8<-- [start:fails]
pairs = quarters[:, :2]
print(pairs.is_contiguous())
# > False
try:
    pairs.view(8)
except RuntimeError as error:
    print(str(error).split(" (")[0])
# > view size is not compatible with input tensor's size and stride
# --8<-- [end:fails]

# --8<-- [start:split]
turned = quarters.T
for shape in ((12,), (3, 2, 2), (3, 4, 1), (6, 2)):
    try:
        print(shape, "works:", turned.view(shape).stride())
    except RuntimeError:
        print(shape, "fails")
# > (12,) fails
# > (3, 2, 2) works: (1, 6, 3)
# > (3, 4, 1) works: (1, 3, 3)
# > (6, 2) fails
# --8<-- [end:split]

# --8<-- [start:reshape]
flat = turned.reshape(12)
flat[0] = 100
print(flat)
# > tensor([100,   4,   7,  10,   2,   5,   8,  11,   3,   6,   9,  12])
print(quarters[0])
# > tensor([1, 2, 3])
# --8<-- [end:reshape]

# --8<-- [start:contiguous]
copy = turned.contiguous()
print(copy.stride(), copy.is_contiguous())
# > (4, 1) True
print(copy.view(12))
# > tensor([ 1,  4,  7, 10,  2,  5,  8, 11,  3,  6,  9, 12])
twin = turned.clone()
twin[0] = 0
print(twin.is_contiguous(), turned[0])
# > False tensor([ 1,  4,  7, 10])
# --8<-- [end:contiguous]
