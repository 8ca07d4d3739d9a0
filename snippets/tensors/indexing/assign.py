"""Writing through an index."""

import torch

# --8<-- [start:assign]
board = torch.zeros(3, 4)
board[0, 0] = 5
board[1] = torch.tensor([1.0, 2.0, 3.0, 4.0])
board[:, -1] += 10
board[board == 0] = -1
print(board)
# > tensor([[ 5., -1., -1., 10.],
# >         [ 1.,  2.,  3., 14.],
# >         [-1., -1., -1., 10.]])
# --8<-- [end:assign]

# --8<-- [start:cut]
counts = torch.tensor([3, 0, 2])
counts[1] = 2.9
print(counts)
# > tensor([3, 2, 2])
# --8<-- [end:cut]
