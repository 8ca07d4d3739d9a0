"""Which type a result has when two tensors of different types meet."""

import torch

# --8<-- [start:mix]
counts = torch.tensor([3, 0, 2])
prices = torch.tensor([1.5, 20.0, 0.25])
print((counts * prices).dtype, ((prices > 1) * prices).dtype)
# > torch.float32 torch.float32
print((prices + prices.double()).dtype)
# > torch.float64
# --8<-- [end:mix]

# --8<-- [start:surprise]
population = torch.tensor([9_000, 90_000])
print(population + torch.zeros(2, dtype=torch.float16))
# > tensor([9000.,   inf], dtype=torch.float16)
# --8<-- [end:surprise]
