"""An array that is read backward."""

# needs: numpy (a flipped array)

import numpy as np
import torch

# --8<-- [start:mistake]
mirrored = np.array([1.0, 2.0, 3.0])[::-1]
try:
    torch.from_numpy(mirrored)
except ValueError as error:
    print(str(error).split(". ")[0].replace(" and", "\nand"))
# > At least one stride in the given numpy array is negative,
# > and tensors with negative strides are not currently supported
print(torch.from_numpy(mirrored.copy()))
# > tensor([3., 2., 1.], dtype=torch.float64)
# --8<-- [end:mistake]
