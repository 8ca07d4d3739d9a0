"""`squeeze` without a dimension, and a batch of one."""

import torch

# --8<-- [start:mistake]
for size in (8, 1):
    scores = torch.zeros(size, 1)
    print(scores.squeeze().shape, scores.squeeze(1).shape)
# > torch.Size([8]) torch.Size([8])
# > torch.Size([]) torch.Size([1])
# --8<-- [end:mistake]
