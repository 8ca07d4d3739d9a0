"""A shape is one sequence or several numbers, not several sequences."""

import torch

# --8<-- [start:mistake]
try:
    torch.zeros([2, 3], [4])
except TypeError as error:
    print(error)
# > zeros() takes 1 positional argument but 2 were given

print(torch.zeros(2, 3, 4).shape)
# > torch.Size([2, 3, 4])
print(torch.zeros([2, 3, 4]).shape)
# > torch.Size([2, 3, 4])
# --8<-- [end:mistake]
