"""Exercise: throw two dice many times."""

import torch


# --8<-- [start:starter]
def roll(throws: int) -> torch.Tensor:
    """Return one throw of two dice in each row."""
    return torch.zeros(throws, 2)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_dice(answer: torch.Tensor) -> str:
    """Say whether `answer` holds 1,000 throws of two dice."""
    if answer.shape != (1000, 2):
        return f"Not yet: the shape is {tuple(answer.shape)}, not (1000, 2)."
    if answer.dtype != torch.int64:
        return f"Not yet: dice show torch.int64, not {answer.dtype}."
    faces = answer.unique().tolist()
    if faces != [1, 2, 3, 4, 5, 6]:
        return f"Not yet: in 1,000 throws, these came up: {faces}."
    if torch.equal(answer[:, 0], answer[:, 1]):
        return "Not yet: the two dice always agree."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_dice(roll(1000)))
    # > Not yet: dice show torch.int64, not torch.float32.
    # --8<-- [end:try]
