"""A tensor from a list of arrays."""

# needs: numpy (the arrays)

import warnings

import numpy as np
import torch

# --8<-- [start:mistake]
rows = [np.zeros(1000) for _ in range(3)]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.tensor(rows)
message = str(caught[0].message).split(" (Triggered")[0]
print(message.replace(". ", ".\n").replace(" with", "\nwith"))
# > Creating a tensor from a list of numpy.ndarrays is extremely slow.
# > Please consider converting the list to a single numpy.ndarray
# > with numpy.array() before converting to a tensor.
print(torch.from_numpy(np.stack(rows)).shape)
# > torch.Size([3, 1000])
# --8<-- [end:mistake]
