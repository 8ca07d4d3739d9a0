"""Dropout by hand."""

# --8<-- [start:hand]
import torch
from torch import nn
from torch.nn import functional as F

p = 0.2
x = torch.arange(1.0, 7.0)
torch.manual_seed(0)
keep = torch.empty_like(x).bernoulli_(1 - p)
print(keep)
# > tensor([0., 1., 1., 0., 1., 1.])
print(x * keep / (1 - p))
# > tensor([0.0000, 2.5000, 3.7500, 0.0000, 6.2500, 7.5000])

torch.manual_seed(0)
print(F.dropout(x, p))
# > tensor([0.0000, 2.5000, 3.7500, 0.0000, 6.2500, 7.5000])
# --8<-- [end:hand]

# --8<-- [start:mean]
dropout = nn.Dropout(0.8)
ones = torch.ones(1_000_000)
print(f"{dropout(ones).max():.1f}")
# > 5.0
print(f"{dropout(ones).mean():.2f}")
# > 1.00
print(f"{dropout.eval()(ones).max():.1f}")
# > 1.0
# --8<-- [end:mean]
