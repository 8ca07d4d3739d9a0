"""Dropout and batch norm: two layers that have two modes."""

# --8<-- [start:dropout]
import torch
from torch import nn

torch.manual_seed(0)
dropout = nn.Dropout(0.5)
row = torch.ones(8)
print(dropout(row))
# > tensor([0., 0., 2., 0., 0., 0., 2., 2.])
print(dropout(row))
# > tensor([0., 2., 2., 2., 2., 0., 2., 2.])

dropout.eval()
print(dropout(row))
# > tensor([1., 1., 1., 1., 1., 1., 1., 1.])
# --8<-- [end:dropout]

# --8<-- [start:norm]
norm = nn.BatchNorm1d(1, affine=False)  # without weights of its own
print(norm(torch.tensor([[10.0], [20.0]])).flatten())
# > tensor([-1.0000,  1.0000])
print(norm(torch.tensor([[20.0], [40.0]])).flatten())
# > tensor([-1.0000,  1.0000])
# --8<-- [end:norm]

# --8<-- [start:running]
print(norm.running_mean, norm.num_batches_tracked)
# > tensor([4.3500]) tensor(2)
norm.eval()
print(norm(torch.tensor([[20.0]])))
# > tensor([[3.1108]])
print(norm.running_mean, norm.num_batches_tracked)
# > tensor([4.3500]) tensor(2)
# --8<-- [end:running]
