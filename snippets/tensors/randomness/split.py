"""Exercise: split the items of a dataset at random, the same way in every run."""

import torch


# --8<-- [start:starter]
def split(count: int, seed: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Return 0 to count - 1 in two parts: 80 % of them, and the rest."""
    numbers = torch.arange(count)  # your code here
    cut = count * 8 // 10
    return numbers[:cut], numbers[cut:]


# --8<-- [end:starter]


# --8<-- [start:check]
def check_split(answer) -> str:
    """Say whether the function `answer` splits 100 items at random and repeatably."""
    train, test = answer(100, 7)
    if sorted(train.tolist() + test.tolist()) != list(range(100)):
        return "Not yet: some items are missing, or in both parts."
    if (len(train), len(test)) != (80, 20):
        return f"Not yet: the parts have {len(train)} and {len(test)} items."
    if torch.equal(test, answer(100, 8)[1]):
        return "Not yet: another seed gives the same split."
    torch.rand(1)  # somebody else draws in between
    if not torch.equal(test, answer(100, 7)[1]):
        return "Not yet: the same seed gives another split."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_split(split))
    # > Not yet: another seed gives the same split.
    # --8<-- [end:try]
