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
    table = np.arange(12.0).reshape(3, 4)
    arrays = [np.array([1.0, 2.0, 6.0]), table, table[:, 1].astype(np.float32)]
    try:
        for array in arrays:
            given = array.copy()
            answer = centered(array)
            if not isinstance(answer, torch.Tensor):
                return f"Not yet: return a tensor, not a {type(answer).__name__}."
            due = given - given.mean()
            if answer.shape != due.shape:
                return f"Not yet: {due.shape} numbers became {tuple(answer.shape)}."
            if not np.allclose(answer.tolist(), due, atol=1e-5):
                return f"Not yet: {given.tolist()} becomes {answer.tolist()}."
            if not np.array_equal(array, given):
                return f"Not yet: the array has become {array.tolist()}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_centered(centered))
    # > Not yet: the array has become [-2.0, -1.0, 3.0].
    # --8<-- [end:try]
