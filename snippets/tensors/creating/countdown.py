"""Exercise: a tensor that counts down."""

import torch

# --8<-- [start:starter]
countdown = torch.zeros(10)  # your code here
# --8<-- [end:starter]


# --8<-- [start:check]
def check_countdown(answer: torch.Tensor) -> str:
    """Say whether `answer` counts from 10 down to 1 in whole numbers."""
    if answer.shape != (10,):
        return f"Not yet: the shape is {tuple(answer.shape)}, not (10,)."
    if answer.dtype != torch.int64:
        return f"Not yet: counting takes torch.int64, not {answer.dtype}."
    if answer.tolist() != list(range(10, 0, -1)):
        return f"Not yet: it counts {answer.tolist()}."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_countdown(countdown))
    # > Not yet: counting takes torch.int64, not torch.float32.
    # --8<-- [end:try]
