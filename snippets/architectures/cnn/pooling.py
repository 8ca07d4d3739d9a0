"""Pooling: one number for each window."""

import torch
from torch.nn import functional as F

# --8<-- [start:pool]
numbers = [1.0, 2, 0, 0, 0, 9, 0, 4, 5, 5, 1, 1, 5, 5, 1, 1]
x = torch.tensor(numbers).view(1, 1, 4, 4)
print(F.max_pool2d(x, 2)[0, 0])
# > tensor([[9., 4.],
# >         [5., 1.]])
print(F.avg_pool2d(x, 2)[0, 0])
# > tensor([[3., 1.],
# >         [5., 1.]])

windows = x.view(2, 2, 2, 2)  # row, row within, column, column within
torch.testing.assert_close(windows.amax(dim=(1, 3)), F.max_pool2d(x, 2)[0, 0])
# --8<-- [end:pool]
