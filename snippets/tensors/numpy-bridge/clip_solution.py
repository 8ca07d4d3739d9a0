"""Solution: share, then work in place."""

# needs: numpy (the array)

import numpy as np
import torch
from clip import check_clip


# --8<-- [start:solution]
def clip_(array: np.ndarray, low: float, high: float) -> None:
    """Limit the elements of `array` itself to low … high."""
    torch.from_numpy(array).clamp_(low, high)


print(check_clip(clip_))
# > Right!
# --8<-- [end:solution]
