"""One number for each color of a photo."""

import torch

# --8<-- [start:fails]
photo = torch.ones(3, 480, 640)  # colors, rows, columns
brightness = torch.tensor([0.5, 1.0, 2.0])  # one for each color
try:
    photo * brightness
except RuntimeError as error:
    print(str(error).split(" at")[0])
# > The size of tensor a (640) must match the size of tensor b (3)
factors = brightness[:, None, None]
print(factors.shape, (photo * factors).shape)
# > torch.Size([3, 1, 1]) torch.Size([3, 480, 640])
# --8<-- [end:fails]
