"""Since 2.0, a default for new tensors is one call or one `with`."""

import torch

# --8<-- [start:device]
with torch.device("meta"):
    weights = torch.zeros(1000, 1000)
print(weights.device, weights.shape)
# > meta torch.Size([1000, 1000])

torch.set_default_device("cpu")
print(torch.zeros(2).device)
# > cpu
# --8<-- [end:device]
