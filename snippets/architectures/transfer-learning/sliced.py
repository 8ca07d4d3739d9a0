"""Features from a layer in the middle, by a slice."""

# needs: sklearn (the digits come with it)
# needs: safetensors (the weights are saved in its format)

import torch
from camera import held_out
from load import pretrained_net

# --8<-- [start:slice]
model = pretrained_net(seed=0).eval()
photos = held_out[:100]
with torch.no_grad():
    sliced = model.body[:5](photos)  # up to pool1
print(sliced.shape)
# > torch.Size([100, 12, 6, 6])
# --8<-- [end:slice]
