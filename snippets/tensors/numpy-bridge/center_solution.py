"""Solution: an operation that makes a new tensor."""

# needs: numpy (the array)

import numpy as np
import torch
from center import check_centered


# --8<-- [start:solution]
def centered(array: np.ndarray) -> torch.Tensor:
    """Return the numbers of `array` minus their mean."""
    tensor = torch.from_numpy(array)
    return tensor - tensor.mean()


print(check_centered(centered))
# > Right!
# --8<-- [end:solution]
