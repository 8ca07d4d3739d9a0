"""Exercise: the strides of a fresh tensor."""

import torch


# --8<-- [start:starter]
def fresh_strides(size: tuple) -> tuple:
    """Return the strides of a contiguous tensor of this size."""
    return (*size[1:], 1)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_fresh(fresh_strides) -> str:
    """Say whether the strides are those that torch gives to a fresh tensor."""
    sizes = [(4, 3), (12,), (8, 3, 32, 32), (2, 3, 4), (5, 1, 7), (1, 1), (), (6, 2)]
    try:
        for size in sizes:
            answer, right = fresh_strides(size), torch.empty(size).stride()
            if not isinstance(answer, tuple):
                return f"Not yet: a tuple was due, not {type(answer).__name__}."
            if answer != right:
                return f"Not yet: the strides of {size} are {right}, not {answer}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_fresh(fresh_strides))
    # > Not yet: the strides of (8, 3, 32, 32) are (3072, 1024, 32, 1), not (3, 32, 32, 1).
    # --8<-- [end:try]
