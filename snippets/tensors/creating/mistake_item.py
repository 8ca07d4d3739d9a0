"""`item` is for tensors with exactly one element."""

import torch

# --8<-- [start:mistake]
temperatures = torch.tensor([17, 21, 20])
try:
    temperatures.item()
except RuntimeError as error:
    print(error)
# > a Tensor with 3 elements cannot be converted to Scalar

print(temperatures[0].item())
# > 17
print(temperatures.tolist())
# > [17, 21, 20]
# --8<-- [end:mistake]
