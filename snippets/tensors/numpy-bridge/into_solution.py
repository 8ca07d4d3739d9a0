"""Solution: let NumPy make a clean copy, and share that."""

# needs: numpy (the arrays)

import numpy as np
import torch
from into import check_to_batch


# --8<-- [start:solution]
def to_batch(array: np.ndarray) -> torch.Tensor:
    """Return a float32 tensor of its own with the numbers of `array`."""
    return torch.from_numpy(np.array(array, dtype=np.float32))


print(check_to_batch(to_batch))
# > Right!
# --8<-- [end:solution]
