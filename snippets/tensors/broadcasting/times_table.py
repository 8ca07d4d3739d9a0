"""Exercise: a multiplication table without a loop."""

import torch

# --8<-- [start:starter]
numbers = torch.arange(1, 11)
table = numbers * numbers  # your code here
# --8<-- [end:starter]


# --8<-- [start:check]
def check_times_table(answer: torch.Tensor) -> str:
    """Say whether `answer` holds all products of 1 to 10."""
    if answer.shape != (10, 10):
        shape = tuple(answer.shape)
        return f"Not yet: the shape is {shape}, not (10, 10)."
    for row, numbers in enumerate(answer.tolist(), start=1):
        if numbers != list(range(row, 10 * row + 1, row)):
            return f"Not yet: row {row} begins with {numbers[:3]}."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_times_table(table))
    # > Not yet: the shape is (10,), not (10, 10).
    # --8<-- [end:try]
