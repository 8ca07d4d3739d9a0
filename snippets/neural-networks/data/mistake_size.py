"""More images than labels."""

import torch
from torch.utils.data import TensorDataset

# --8<-- [start:mistake]
try:
    TensorDataset(torch.zeros(12, 8, 8), torch.zeros(11))
except AssertionError as error:
    print(error)
# > Size mismatch between tensors
# --8<-- [end:mistake]
