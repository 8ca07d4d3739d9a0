"""Exercise: the mean recall of all classes, from a confusion matrix."""

import torch


# --8<-- [start:starter]
def mean_recall(matrix: torch.Tensor) -> float:
    """Return the mean recall of the classes that occur."""
    return (matrix.diagonal().sum() / matrix.sum()).item()  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_mean_recall(mean_recall) -> str:
    """Say whether `mean_recall` treats all classes alike."""
    cases = (
        ("90 of 90 and 0 of 10", [[90, 0], [10, 0]], 0.5),
        ("5 of 10 and 10 of 10", [[5, 5], [0, 10]], 0.75),
        ("a class that does not occur", [[5, 4, 1], [0, 10, 0], [0, 0, 0]], 0.75),
        ("two classes that do not", [[0, 0, 0], [1, 3, 0], [0, 0, 0]], 0.75),
        ("2 of 8, 1 of 2 and 2 of 3", [[2, 5, 1], [1, 1, 0], [0, 1, 2]], 17 / 36),
    )
    try:
        for name, rows, right in cases:
            for matrix in (torch.tensor(rows), torch.tensor(rows).double()):
                answer = float(mean_recall(matrix))
                if not abs(answer - right) <= 1e-6:
                    return f"Not yet: {name}: {answer:.4g} is not {right:.4g}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_mean_recall(mean_recall))
    # > Not yet: 90 of 90 and 0 of 10: 0.9 is not 0.5.
    # --8<-- [end:try]
