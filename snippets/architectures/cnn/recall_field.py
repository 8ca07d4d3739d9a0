"""Question: how many pixels a unit sees after two convolutions."""

import torch
from torch.nn import functional as F

# --8<-- [start:question]
image = torch.zeros(1, 1, 9, 9, requires_grad=True)
kernel = torch.ones(1, 1, 3, 3)

first = F.conv2d(image, kernel)
second = F.conv2d(first, kernel)
second[0, 0, 2, 2].backward()  # the unit in the middle

print(image.grad.count_nonzero().item())
# > 25
# --8<-- [end:question]
