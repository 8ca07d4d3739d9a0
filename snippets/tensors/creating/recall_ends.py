"""Question: steps and ends of `arange` and `linspace`."""

import torch

# --8<-- [start:question]
steps = torch.arange(0, 10, 5)
points = torch.linspace(0, 10, 5)

print(steps.tolist(), points.tolist())
# > [0, 5] [0.0, 2.5, 5.0, 7.5, 10.0]
# --8<-- [end:question]
