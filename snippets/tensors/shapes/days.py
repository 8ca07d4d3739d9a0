"""Exercise: a week of hours as a table."""

import torch

# --8<-- [start:starter]
hours = torch.arange(168)  # hour 0 is Monday, 0:00
table = hours.reshape(24, 7)  # your code here
# --8<-- [end:starter]


# --8<-- [start:check]
def check_days(answer: torch.Tensor) -> str:
    """Say whether `answer` has a row for each hour, a column for each day."""
    if answer.shape != (24, 7):
        return f"Not yet: the shape is {tuple(answer.shape)}, not (24, 7)."
    for day in range(7):
        for hour in range(24):
            found, right = answer[hour, day].item(), 24 * day + hour
            if found != right:
                return f"Not yet: row {hour}, column {day}: {found}, not {right}."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_days(table))
    # > Not yet: row 1, column 0: 7, not 1.
    # --8<-- [end:try]
