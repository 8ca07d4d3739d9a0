"""Exercise: throw two dice many times."""

import torch


# --8<-- [start:starter]
def roll(throws: int) -> torch.Tensor:
    """Return one throw of two dice in each row."""
    return torch.zeros(throws, 2)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_dice(roll) -> str:
    """Say whether `roll` throws two fair dice, as often as it is asked to."""
    try:
        for throws in (1, 3, 6000):
            answer = roll(throws)
            if not isinstance(answer, torch.Tensor):
                return f"Not yet: return a tensor, not a {type(answer).__name__}."
            if answer.shape != (throws, 2):
                shape = tuple(answer.shape)
                return f"Not yet: the shape is {shape}, not ({throws}, 2)."
            if answer.dtype != torch.int64:
                return f"Not yet: dice show torch.int64, not {answer.dtype}."
        if torch.equal(answer, roll(6000)):
            return "Not yet: the next 6,000 throws are the same ones again."
        answer = torch.cat([roll(3) for _ in range(2000)])
        faces, counts = answer.unique(return_counts=True)
        if faces.tolist() != [1, 2, 3, 4, 5, 6]:
            return f"Not yet: in 6,000 throws, these came up: {faces.tolist()}."
        if counts.min() < 1700:  # a sixth of 12,000 is 2,000
            return "Not yet: some faces come up more often than others."
        if len(answer.unique(dim=0)) < 36:
            return "Not yet: one of the dice depends on the other."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_dice(roll))
    # > Not yet: dice show torch.int64, not torch.float32.
    # --8<-- [end:try]
