"""Question: which door copies."""

# needs: numpy (a question about NumPy)

import numpy as np
import torch

# --8<-- [start:question]
array = np.zeros(2)
one = torch.from_numpy(array)
other = torch.tensor(array)
array[0] = 5

print(one.tolist(), other.tolist())
# > [5.0, 0.0] [0.0, 0.0]
# --8<-- [end:question]
