"""Question: where the velocity leads."""

import torch

# --8<-- [start:question]
noise, data = torch.tensor(2.0), torch.tensor(10.0)
t = 0.25
point = (1 - t) * noise + t * data
velocity = data - noise

print(point + (1 - t) * velocity)
# > tensor(10.)
# --8<-- [end:question]
