"""Exercise: from an array of bytes to a batch."""

import numpy as np
import torch


# --8<-- [start:starter]
def to_batch(array: np.ndarray) -> torch.Tensor:
    """Turn an image, (H, W) or (H, W, C), into floats: (1, C, H, W)."""
    return torch.from_numpy(array)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_to_batch(to_batch) -> str:
    """Try gray images, colors, and colors with transparency."""
    try:
        numbers = np.random.default_rng(0)
        for shape in ((2, 3), (5, 4, 3), (3, 3, 3), (4, 6, 4), (7, 2, 1)):
            array = numbers.integers(256, size=shape, dtype=np.uint8)
            before = array.copy()
            right = np.atleast_3d(before).transpose(2, 0, 1)[None] / 255
            batch = to_batch(array)
            told = f"Not yet: {shape}: "
            if not isinstance(batch, torch.Tensor):
                return f"{told}a {type(batch).__name__}, not a tensor."
            if batch.shape != right.shape:
                return f"{told}{tuple(batch.shape)}, not {right.shape}."
            if batch.dtype != torch.float32:
                return f"{told}{batch.dtype}, not torch.float32."
            miss = np.abs(batch.detach().cpu().numpy() - right).max()
            if not miss <= 1e-6:
                return f"{told}a value is off by {miss:.3f}."
            if not (array == before).all():
                return f"{told}the array itself was changed."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_to_batch(to_batch))
    # > Not yet: (2, 3): (2, 3), not (1, 1, 2, 3).
    # --8<-- [end:try]
