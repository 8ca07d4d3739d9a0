"""Question: which floats come from NumPy."""

# needs: numpy (a question about NumPy)

import numpy as np
import torch

# --8<-- [start:question]
array = np.array([0.5, 1.5])
numbers = [0.5, 1.5]

print(torch.tensor(array).dtype, torch.tensor(numbers).dtype)
# > torch.float64 torch.float32
# --8<-- [end:question]
