"""`to` returns a tensor; it changes none."""

import torch

# --8<-- [start:mistake]
labels = torch.tensor([1, 0])
labels.to(torch.float32)
print(labels.dtype)
# > torch.int64

labels = labels.to(torch.float32)
print(labels.dtype)
# > torch.float32
# --8<-- [end:mistake]
