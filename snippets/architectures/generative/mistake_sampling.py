"""Common mistake: sampling in train mode, and with gradients."""

import torch
from torch import nn

# --8<-- [start:mistake]
torch.manual_seed(0)
decoder = nn.Sequential(nn.Linear(2, 32), nn.Dropout(0.2), nn.Linear(32, 64))
latents = torch.randn(5, 2)
try:
    decoder(latents).numpy()
except RuntimeError as error:
    print(error)
# > Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.

with torch.no_grad():
    print(decoder(latents).equal(decoder(latents)))
    decoder.eval()
    print(decoder(latents).equal(decoder(latents)))
# > False
# > True
# --8<-- [end:mistake]
