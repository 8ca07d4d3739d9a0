"""Solution: a dimension for the channel, if there is none."""

import numpy as np
import torch
from as_batch import check_to_batch


# --8<-- [start:solution]
def to_batch(array: np.ndarray) -> torch.Tensor:
    """Turn an image, (H, W) or (H, W, C), into floats: (1, C, H, W)."""
    image = torch.from_numpy(array)
    if image.ndim == 2:
        image = image.unsqueeze(-1)
    return image.permute(2, 0, 1).unsqueeze(0) / 255


print(check_to_batch(to_batch))
# > Right!
# --8<-- [end:solution]
