"""An array that must not be written to."""

# needs: numpy (read-only arrays)

# --8<-- [start:mistake]
import warnings

import numpy as np
import torch

rows = np.broadcast_to(np.array([1.0, 2.0]), (3, 2))
print(rows.flags.writeable)
# > False
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    tensor = torch.from_numpy(rows)
message = str(caught[0].message).split(" You may")[0]
print(message.replace(". ", ".\n").replace(", and", ",\nand"))
# > The given NumPy array is not writable,
# > and PyTorch does not support non-writable tensors.
# > This means writing to this tensor will result in undefined behavior.
tensor = torch.tensor(rows)
tensor[0, 0] = 9
print(tensor[:2], rows[0], sep="\n")
# > tensor([[9., 2.],
# >         [1., 2.]], dtype=torch.float64)
# > [1. 2.]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    tensor = torch.from_dlpack(rows)
print(len(caught), np.shares_memory(rows, tensor.numpy()))
# > 0 True
# --8<-- [end:mistake]
