"""Which type a result has when two tensors of different types meet."""

import torch

# --8<-- [start:mix]
counts = torch.tensor([3, 0, 2])
prices = torch.tensor([1.5, 20.0, 0.25])
print(counts * prices)
# > tensor([4.5000, 0.0000, 0.5000])
print((prices > 1) * prices)
# > tensor([ 1.5000, 20.0000,  0.0000])
print((prices + prices.double()).dtype)
# > torch.float64
# --8<-- [end:mix]

# --8<-- [start:surprise]
population = torch.tensor([9_000, 90_000])
print(population + torch.zeros(2, dtype=torch.float16))
# > tensor([9000.,   inf], dtype=torch.float16)
# --8<-- [end:surprise]

# --8<-- [start:ask]
print(torch.promote_types(torch.int64, torch.float16))
# > torch.float16
print(torch.promote_types(torch.uint8, torch.int8))
# > torch.int16
print(torch.promote_types(torch.float16, torch.bfloat16))
# > torch.float32
# --8<-- [end:ask]
