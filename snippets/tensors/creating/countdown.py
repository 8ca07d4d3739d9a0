"""Exercise: a tensor that counts down."""

import torch


# --8<-- [start:starter]
def countdown(start: int) -> torch.Tensor:
    """Return the whole numbers from `start` down to 1."""
    return torch.zeros(start)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_countdown(countdown) -> str:
    """Say whether `countdown` counts down to 1, from several starts."""
    try:
        for start in (10, 3, 1, 25):
            answer = countdown(start)
            if not isinstance(answer, torch.Tensor):
                return f"Not yet: return a tensor, not a {type(answer).__name__}."
            if answer.shape != (start,):
                shape = tuple(answer.shape)
                return f"Not yet: from {start}, the shape is {shape}, not ({start},)."
            if answer.dtype != torch.int64:
                return f"Not yet: counting takes torch.int64, not {answer.dtype}."
            if answer.tolist() != list(range(start, 0, -1)):
                return f"Not yet: from {start}, it counts {answer.tolist()}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_countdown(countdown))
    # > Not yet: counting takes torch.int64, not torch.float32.
    # --8<-- [end:try]
