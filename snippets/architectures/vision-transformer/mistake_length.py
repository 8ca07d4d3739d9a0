"""Common mistake: positions for the patches, and none for the class token."""

import torch

# --8<-- [start:mistake]
tokens = torch.rand(8, 1 + 16, 24)  # the class token, and 16 patches
try:
    tokens + torch.rand(1, 16, 24)
except RuntimeError as error:
    print(error)
# > The size of tensor a (17) must match the size of tensor b (16) at non-singleton dimension 1

print((tokens + torch.rand(1, 1 + 16, 24)).shape)
# > torch.Size([8, 17, 24])
# --8<-- [end:mistake]
