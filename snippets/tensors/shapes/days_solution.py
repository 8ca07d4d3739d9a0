"""Solution: split first, then swap."""

import torch
from days import check_days


# --8<-- [start:solution]
def by_day(hours: torch.Tensor) -> torch.Tensor:
    """Return the 168 hours of a week, from Monday 0:00 on, as a table."""
    return hours.reshape(7, 24).T


print(check_days(by_day))
# > Right!
# --8<-- [end:solution]
