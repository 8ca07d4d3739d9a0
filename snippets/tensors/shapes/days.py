"""Exercise: a week of hours as a table."""

import torch

# --8<-- [start:starter]
hours = torch.arange(168)  # hour 0 is Monday, 0:00
table = hours.reshape(24, 7)  # your code here
# --8<-- [end:starter]


# --8<-- [start:check]
def check_days(answer: torch.Tensor) -> str:
    """Say whether rows are hours of the day, and columns days."""
    if answer.shape != (24, 7):
        shape = tuple(answer.shape)
        return f"Not yet: the shape is {shape}, not (24, 7)."
    for column, day in enumerate(answer.T.tolist()):
        hours = list(range(24 * column, 24 * column + 24))
        if day != hours:
            return f"Not yet: column {column} begins with {day[:3]}."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_days(table))
    # > Not yet: column 0 begins with [0, 7, 14].
    # --8<-- [end:try]
