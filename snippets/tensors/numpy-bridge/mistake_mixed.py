"""Arithmetic between an array and a tensor."""

# needs: numpy (one operand)

import numpy as np
import torch

# --8<-- [start:mistake]
array = np.array([1.0, 2.0])
tensor = torch.tensor([10.0, 20.0])
try:
    array + tensor
except TypeError as error:
    print(str(error).split(". ")[0].replace(", use", ",\nuse"))
# > Concatenation operation is not implemented for NumPy arrays,
# > use np.concatenate() instead
try:
    array * tensor
except TypeError as error:
    print(error)
# > unsupported operand type(s) for *: 'numpy.ndarray' and 'Tensor'
print(torch.from_numpy(array) + tensor)
# > tensor([11., 22.], dtype=torch.float64)
# --8<-- [end:mistake]
