"""The same bills, calculated on a GPU where there is one."""

import torch

# --8<-- [start:device]
usage = torch.tensor([60.0, 150.0, 90.0])

device = torch.device("cpu")
if torch.accelerator.is_available():
    device = torch.accelerator.current_accelerator()

costs = usage.to(device) * 0.25
print(costs.sum().item(), "calculated on", device.type)
# > 75.0 calculated on cpu
# --8<-- [end:device]
