"""Solution: a product with the weights, divided by their sum."""

import torch
from marks import check_marks


# --8<-- [start:solution]
def marks(points: torch.Tensor, weights: torch.Tensor) -> torch.Tensor:
    """Return the weighted mean of each student, the last dimension being exams."""
    return points @ weights / weights.sum()


print(check_marks(marks))
# > Right!
# --8<-- [end:solution]
