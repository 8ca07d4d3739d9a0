"""What a tensor can tell about itself."""

import torch

matrix = torch.tensor([[17, 21, 20], [16, 24, 19]])

# --8<-- [start:ask]
print(matrix.shape)
# > torch.Size([2, 3])
print(matrix.ndim)
# > 2
print(matrix.numel())
# > 6
print(matrix.dtype)
# > torch.int64
print(matrix.device)
# > cpu
print(matrix.requires_grad)
# > False
# --8<-- [end:ask]

# --8<-- [start:shape]
rows, columns = matrix.shape
print(rows, columns)
# > 2 3
print(matrix.size() == matrix.shape)
# > True
print(matrix.size(1), matrix.shape[-1], len(matrix))
# > 3 3 2
# --8<-- [end:shape]
