"""The same three electricity bills, with PyTorch."""

# --8<-- [start:torch]
import torch

usage = torch.tensor([60.0, 150.0, 90.0])
print(usage * 0.25)
# > tensor([15.0000, 37.5000, 22.5000])
print(usage.sum(), usage.max())
# > tensor(300.) tensor(150.)
# --8<-- [end:torch]
