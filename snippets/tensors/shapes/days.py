"""Exercise: a week of hours as a table."""

import torch


# --8<-- [start:starter]
def by_day(hours: torch.Tensor) -> torch.Tensor:
    """Return the 168 hours of a week, from Monday 0:00 on, as a table."""
    return hours.reshape(24, 7)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_days(by_day) -> str:
    """Say whether rows are hours of the day and columns days, for several weeks."""
    order = torch.Generator().manual_seed(0)
    weeks = [torch.arange(168), torch.randperm(168, generator=order).double()]
    try:
        for hours in weeks:
            answer = by_day(hours.clone())
            if not isinstance(answer, torch.Tensor):
                return f"Not yet: return a tensor, not a {type(answer).__name__}."
            if answer.shape != (24, 7):
                shape = tuple(answer.shape)
                return f"Not yet: the shape is {shape}, not (24, 7)."
            for column, day in enumerate(answer.T.tolist()):
                if day != hours[24 * column : 24 * column + 24].tolist():
                    return f"Not yet: column {column} begins with {day[:3]}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_days(by_day))
    # > Not yet: column 0 begins with [0, 7, 14].
    # --8<-- [end:try]
