"""Exercise: change an array with a method of PyTorch."""

# needs: numpy (the array)

import numpy as np
import torch


# --8<-- [start:starter]
def clip_(array: np.ndarray, low: float, high: float) -> None:
    """Limit the elements of `array` itself to low … high."""
    torch.tensor(array).clamp(low, high)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_clip(clip_) -> str:
    """Say whether `clip_` changes arrays of several kinds in place."""
    for dtype in (np.float64, np.float32, np.int64):
        table = np.array([[-4, 1], [9, 2], [3, 8]], dtype=dtype)
        clip_(table[:, 0], 0, 5)
        name = np.dtype(dtype).name
        if table[:, 0].tolist() != [0, 5, 3]:
            return f"Not yet: with {name}, the column is {table[:, 0]}."
        if table[:, 1].tolist() != [1, 2, 8]:
            return f"Not yet: with {name}, both columns changed."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_clip(clip_))
    # > Not yet: with float64, the column is [-4.  9.  3.].
    # --8<-- [end:try]
