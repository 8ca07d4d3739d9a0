"""Two tensors on two devices."""

import torch

# --8<-- [start:mistake]
here = torch.tensor([1.0, 2.0])
elsewhere = torch.zeros(2, device="meta")
try:
    here + elsewhere
except RuntimeError as error:
    print(error)
# > Tensor on device meta is not on the expected device cpu!
print((elsewhere + 2.0).device)
# > meta
print((elsewhere + torch.tensor(2.0)).device)
# > meta
# --8<-- [end:mistake]
