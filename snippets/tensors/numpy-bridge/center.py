"""Exercise: a calculation that leaves the array alone."""

# needs: numpy (the array)

# --8<-- [start:starter]
import numpy as np
import torch


def centered(array: np.ndarray) -> torch.Tensor:
    """Return the numbers of `array` minus their mean."""
    tensor = torch.from_numpy(array)
    tensor -= tensor.mean()  # your code here
    return tensor


# --8<-- [end:starter]


# --8<-- [start:check]
def check_centered(centered) -> str:
    """Say whether `centered` is right and leaves its array alone."""
    array = np.array([1.0, 2.0, 6.0])
    answer = centered(array)
    if answer.tolist() != [-2.0, -1.0, 3.0]:
        return f"Not yet: the result is {answer.tolist()}."
    if array.tolist() != [1.0, 2.0, 6.0]:
        return f"Not yet: the array has become {array.tolist()}."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_centered(centered))
    # > Not yet: the array has become [-2.0, -1.0, 3.0].
    # --8<-- [end:try]
