"""A single number changes the type of a tensor only if it is of a higher kind."""

import torch

# --8<-- [start:python]
half = torch.ones(2, dtype=torch.float16)
counts = torch.tensor([3, 0, 2])
for result in (half + 0.1, half + 1, counts + 1, counts + 0.1):
    print(result.dtype)
# > torch.float16
# > torch.float16
# > torch.int64
# > torch.float32
# --8<-- [end:python]
