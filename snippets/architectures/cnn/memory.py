"""The memory format channels_last: another order in memory, the same shape."""

import torch
from torch import nn

# --8<-- [start:format]
torch.manual_seed(0)
batch, model = torch.rand(8, 3, 32, 32), nn.Conv2d(3, 16, 3)
expected = model(batch)
print(batch.stride())
# > (3072, 1024, 32, 1)

batch = batch.to(memory_format=torch.channels_last)
model = model.to(memory_format=torch.channels_last)
print(batch.shape, batch.stride())
# > torch.Size([8, 3, 32, 32]) (3072, 1, 96, 3)
torch.testing.assert_close(model(batch), expected)
# --8<-- [end:format]
