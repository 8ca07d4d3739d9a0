"""From a single number to a block of numbers: tensors of 0, 1, 2 and 3 dimensions."""

# --8<-- [start:up-to-matrix]
import torch

scalar = torch.tensor(21)  # the temperature now
vector = torch.tensor([17, 21, 20])  # morning, noon, evening
matrix = torch.tensor([[17, 21, 20], [16, 24, 19]])  # the same for two days
print(scalar)
# > tensor(21)
print(vector)
# > tensor([17, 21, 20])
print(matrix)
# > tensor([[17, 21, 20],
# >         [16, 24, 19]])
oslo = [[9, 12, 8], [11, 15, 10]]
rome = [[17, 21, 20], [16, 24, 19]]
block = torch.tensor([oslo, rome])
print(block)
# > tensor([[[ 9, 12,  8],
# >          [11, 15, 10]],
# >
# >         [[17, 21, 20],
# >          [16, 24, 19]]])
# --8<-- [end:up-to-matrix]


# --8<-- [start:shapes]
for tensor in (scalar, vector, matrix, block):
    print(tensor.shape)
# > torch.Size([])
# > torch.Size([3])
# > torch.Size([2, 3])
# > torch.Size([2, 2, 3])
# --8<-- [end:shapes]
