"""A loader without shuffling draws from the global generator all the same."""

import torch
from torch.utils.data import DataLoader

# --8<-- [start:draw]
loader = DataLoader(range(6), batch_size=3)
torch.manual_seed(0)
print(torch.rand(1))
# > tensor([0.4963])
torch.manual_seed(0)
batches = list(loader)
print(torch.rand(1))
# > tensor([0.0885])
# --8<-- [end:draw]
