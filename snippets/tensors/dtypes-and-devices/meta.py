"""The meta device: shapes and types without numbers."""

import torch

# --8<-- [start:shapes]
huge = torch.empty(1_000_000, 1_000_000, device="meta")
print(huge.nbytes)
# > 4000000000000
print((huge @ huge[:, :10]).shape)
# > torch.Size([1000000, 10])
print(huge[0, :2])
# > tensor(..., device='meta', size=(2,))
# --8<-- [end:shapes]

# --8<-- [start:default]
torch.set_default_device("meta")
print(torch.zeros(2).device)
# > meta
torch.set_default_device(None)
print(torch.zeros(2).device)
# > cpu
# --8<-- [end:default]

# --8<-- [start:block]
with torch.device("meta"):
    print(torch.zeros(2).device)
# > meta
print(torch.zeros(2).device)
# > cpu
# --8<-- [end:block]
