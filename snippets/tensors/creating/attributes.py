"""What a tensor can tell about itself."""

import torch

matrix = torch.tensor([[17, 21, 20], [16, 24, 19]])

# --8<-- [start:ask]
print(matrix.shape, matrix.ndim, matrix.numel())
# > torch.Size([2, 3]) 2 6
print(matrix.dtype, matrix.device, matrix.requires_grad)
# > torch.int64 cpu False
rows, columns = matrix.shape
print(rows, columns, matrix.size(1), len(matrix))
# > 2 3 3 2
# --8<-- [end:ask]
