"""Common mistake: several numbers where Python wants one."""

import torch

# --8<-- [start:mistake]
losses = torch.tensor([0.5, 0.75, 1.0])
try:
    float(losses)
except ValueError as error:
    print(error)
# > only one element tensors can be converted to Python scalars
print(float(losses.mean()), losses.tolist())
# > 0.75 [0.5, 0.75, 1.0]
# --8<-- [end:mistake]
