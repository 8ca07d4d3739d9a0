"""Solution: detach, bring to the CPU as float32, copy in any case."""

# needs: numpy (the array)

import numpy as np
import torch
from out import check_to_numpy


# --8<-- [start:solution]
def to_numpy(tensor: torch.Tensor) -> np.ndarray:
    """Return a float32 array of its own with the numbers of `tensor`."""
    return tensor.detach().to("cpu", torch.float32, copy=True).numpy()


print(check_to_numpy(to_numpy))
# > Right!
# --8<-- [end:solution]
