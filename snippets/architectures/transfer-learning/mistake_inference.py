"""Common mistake: features that were made in inference mode, then trained on."""

# needs: safetensors (the weights are saved in its format)

import torch
from load import pretrained_net
from torch.nn import functional as F

# --8<-- [start:mistake]
model = pretrained_net(seed=0).eval()
with torch.inference_mode():
    seen = model.body(torch.rand(5, 1, 12, 12))
try:
    loss = F.cross_entropy(model.head(seen), torch.arange(5))
except RuntimeError as error:
    print(error)
# > Inference tensors cannot be saved for backward. Please do not use Tensors created in inference mode in computation tracked by autograd. To work around this, you can make a clone to get a normal tensor and use it in autograd, or use `torch.no_grad()` instead of `torch.inference_mode()`.
# --8<-- [end:mistake]
