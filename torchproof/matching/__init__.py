"""Two printed texts → the first difference between them, and why it counts."""

from torchproof.matching.comparing import Difference, first_difference
from torchproof.matching.loosely import first_loose_difference

__all__ = ["Difference", "first_difference", "first_loose_difference"]
