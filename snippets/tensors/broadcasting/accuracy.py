"""Exercise: an accuracy that cannot be above 1."""

import torch


# --8<-- [start:starter]
def accuracy(guesses: torch.Tensor, labels: torch.Tensor) -> float:
    """Return the fraction of right guesses, which come as a column."""
    right = (guesses == labels).sum().item()  # your code here
    return right / len(labels)


# --8<-- [end:starter]


# --8<-- [start:check]
def check_accuracy(accuracy) -> str:
    """Say whether `accuracy` compares each guess with its own label."""
    labels = torch.tensor([0, 1, 1, 0, 1])
    almost = torch.tensor([0, 1, 1, 0, 0])
    cases = {1.0: labels, 0.8: almost, 0.0: 1 - labels}
    for expected, guesses in cases.items():
        found = accuracy(guesses[:, None], labels)
        if not abs(found - expected) <= 1e-6:
            return f"Not yet: the accuracy is {expected}, not {found:.2g}."
    if accuracy(labels[:1, None], labels[:1]) != 1:
        return "Not yet: it fails for a single guess."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_accuracy(accuracy))
    # > Not yet: the accuracy is 1.0, not 2.6.
    # --8<-- [end:try]
