"""Batches on their way to the device, pinned where that helps."""

import torch

# --8<-- [start:dataset]
from torch.utils.data import DataLoader, TensorDataset

dataset = TensorDataset(torch.rand(100, 3), torch.rand(100, 1))
pin = torch.cuda.is_available()
loader = DataLoader(dataset, batch_size=25, pin_memory=pin)
# --8<-- [end:dataset]

accelerator = torch.accelerator.current_accelerator(check_available=True)
device = accelerator or torch.device("cpu")

# --8<-- [start:epoch]
for inputs, targets in loader:
    inputs = inputs.to(device, non_blocking=True)
    targets = targets.to(device, non_blocking=True)
    print(inputs.device, tuple(inputs.shape))
# > cpu (25, 3)
# > cpu (25, 3)
# > cpu (25, 3)
# > cpu (25, 3)
# --8<-- [end:epoch]
