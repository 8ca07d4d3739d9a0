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
    classes = torch.tensor([3, 0, 2, 1, 1, 2, 0, 3])
    cases = [
        (1.0, labels, labels),
        (0.8, torch.tensor([0, 1, 1, 0, 0]), labels),
        (0.0, 1 - labels, labels),
        (0.25, classes.flip(0).roll(1), classes),
        (1.0, labels[:1], labels[:1]),
    ]
    try:
        for wanted, guesses, truth in cases:
            column = guesses[:, None].clone()
            found = accuracy(column, truth)
            if not isinstance(found, float):
                return f"Not yet: return a plain float, not {found!r}."
            if not abs(found - wanted) <= 1e-6:
                return f"Not yet: the accuracy is {wanted}, not {found:.2g}."
            if not torch.equal(column, guesses[:, None]):
                return "Not yet: the guesses that came in have changed."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_accuracy(accuracy))
    # > Not yet: the accuracy is 1.0, not 2.6.
    # --8<-- [end:try]
