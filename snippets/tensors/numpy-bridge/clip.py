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
    try:
        for dtype in (np.float64, np.float32, np.int64):
            for low, high in ((0, 5), (2, 3), (-9, 1)):
                table = np.array([[-4, 1], [9, 2], [3, 8]], dtype=dtype)
                due = np.clip(table, low, high)[:, 0].tolist()
                clip_(table[:, 0], low, high)
                name = f"with {np.dtype(dtype).name} and {low} to {high}"
                if table[:, 0].tolist() != due:
                    return f"Not yet: {name}, the column is {table[:, 0].tolist()}."
                if table[:, 1].tolist() != [1, 2, 8]:
                    return f"Not yet: {name}, both columns changed."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_clip(clip_))
    # > Not yet: with float64 and 0 to 5, the column is [-4.0, 9.0, 3.0].
    # --8<-- [end:try]
