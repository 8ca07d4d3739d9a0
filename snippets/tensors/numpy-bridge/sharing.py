"""An array and a tensor that share their memory."""

# needs: numpy (one of the two)

import numpy as np
import torch

# --8<-- [start:both-ways]
array = np.array([17.0, 21.0, 20.0])
tensor = torch.from_numpy(array)
array[0] = 99
print(tensor)
# > tensor([99., 21., 20.], dtype=torch.float64)
tensor[1] = -5
print(array)
# > [99. -5. 20.]
# --8<-- [end:both-ways]

# --8<-- [start:rebind]
array = np.array([17.0, 21.0, 20.0])
tensor = torch.from_numpy(array)
array += 1
array = array * 10
print(tensor)
# > tensor([18., 22., 21.], dtype=torch.float64)
# --8<-- [end:rebind]
