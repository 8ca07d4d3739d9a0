"""Two printed texts → the first difference between them."""

from torchproof.matching.comparing import (
    Difference,
    first_difference,
    first_loose_difference,
)

__all__ = ["Difference", "first_difference", "first_loose_difference"]
