"""Question: which gradients get through a random draw."""

import torch

# --8<-- [start:question]
mean = torch.tensor(1.0, requires_grad=True)
std = torch.tensor(3.0, requires_grad=True)
noise = torch.tensor(-2.0)  # drawn somewhere else

sample = mean + std * noise
sample.backward()
print(mean.grad, std.grad)
# > tensor(1.) tensor(-2.)
# --8<-- [end:question]
