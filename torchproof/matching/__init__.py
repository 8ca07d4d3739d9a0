"""Two texts or pictures → the first difference between them, and why it counts."""

from torchproof.matching.comparing import Difference, first_difference
from torchproof.matching.loosely import first_loose_difference
from torchproof.matching.pictures import first_picture_difference
from torchproof.matching.tolerance import objection
from torchproof.matching.weights import first_weight_difference

__all__ = [
    "Difference",
    "first_difference",
    "first_loose_difference",
    "first_picture_difference",
    "first_weight_difference",
    "objection",
]
