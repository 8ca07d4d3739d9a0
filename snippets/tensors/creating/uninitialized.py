"""`torch.empty` reserves memory and writes nothing into it."""

import torch

# --8<-- [start:shape]
storage = torch.empty(2, 3)
print(storage.shape)
# > torch.Size([2, 3])
print(storage.dtype)
# > torch.float32
# --8<-- [end:shape]

# --8<-- [start:fill]
torch.manual_seed(0)
weights = torch.empty(2, 3).uniform_(-1, 1)
print(weights)
# > tensor([[-0.0075,  0.5364, -0.8230],
# >         [-0.7359, -0.3852,  0.2682]])
# --8<-- [end:fill]

# --8<-- [start:caught]
torch.use_deterministic_algorithms(True)
print(torch.empty(2, 3))
# > tensor([[nan, nan, nan],
# >         [nan, nan, nan]])
print(torch.empty(2, dtype=torch.int64))
# > tensor([9223372036854775807, 9223372036854775807])
torch.use_deterministic_algorithms(False)
# --8<-- [end:caught]
