"""A hundred noisy points on a line, and the place where training starts."""

# --8<-- [start:data]
import torch

torch.manual_seed(42)
inputs = torch.randn(100)
targets = 3 * inputs + 2 + 0.5 * torch.randn(100)
start = torch.randn(2)
# --8<-- [end:data]
