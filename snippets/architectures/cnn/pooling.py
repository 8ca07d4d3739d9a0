"""Pooling: one number for each window."""

import torch
from torch.nn import functional as F

# --8<-- [start:pool]
feature_map = torch.tensor([[1.0, 2, 0, 0], [0, 9, 0, 4], [5, 5, 1, 1], [5, 5, 1, 1]])
x = feature_map[None, None]
print(F.max_pool2d(x, 2)[0, 0])
# > tensor([[9., 4.],
# >         [5., 1.]])
print(F.avg_pool2d(x, 2)[0, 0])
# > tensor([[3., 1.],
# >         [5., 1.]])

windows = feature_map.reshape(2, 2, 2, 2)  # row, row inside, column, column inside
torch.testing.assert_close(windows.amax(dim=(1, 3)), F.max_pool2d(x, 2)[0, 0])
# --8<-- [end:pool]
