"""Counting parameters: by tensor, without the frozen ones, and shared ones once."""

import torch
from torch import nn

# --8<-- [start:frozen]
pair = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 1))
pair[0].requires_grad_(False)
print(sum(p.numel() for p in pair.parameters()))
# > 21
print(sum(p.numel() for p in pair.parameters() if p.requires_grad))
# > 5
# --8<-- [end:frozen]

# --8<-- [start:shared]
square = nn.Linear(10, 10, bias=False)
twice = nn.Sequential(square, square)
print(sum(p.numel() for p in twice.parameters()), list(twice.state_dict()))
# > 100 ['0.weight', '1.weight']
# --8<-- [end:shared]

# --8<-- [start:meta]
with torch.device("meta"):
    giant = nn.Linear(50_000, 50_000)
count = sum(p.numel() for p in giant.parameters())
size = sum(p.nbytes for p in giant.parameters())
print(f"{count:,} parameters, {size / 1e9:.1f} GB")
# > 2,500,050,000 parameters, 10.0 GB
# --8<-- [end:meta]
