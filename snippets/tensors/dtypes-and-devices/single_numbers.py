"""A single number changes the type of a tensor only if it is of a higher kind."""

import torch

# --8<-- [start:python]
half = torch.ones(2, dtype=torch.float16)
counts = torch.tensor([3, 0, 2])
print((half + 0.1).dtype)
# > torch.float16
print((half + 1).dtype)
# > torch.float16
print((counts + 1).dtype)
# > torch.int64
print((counts + 0.1).dtype)
# > torch.float32
# --8<-- [end:python]

# --8<-- [start:zero-dim]
step = torch.tensor(0.1, dtype=torch.float64)
print((half + step).dtype)
# > torch.float16
print((half + torch.tensor([0.1], dtype=torch.float64)).dtype)
# > torch.float64
print((counts + step).dtype)
# > torch.float64
# --8<-- [end:zero-dim]
