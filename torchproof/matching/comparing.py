"""The rules by which an expected and an actual output count as the same.

Text, integers, shapes and dtypes are exact. White space only separates. A float that
shows three or more decimals may differ by two units of its last printed digit, since
that is where hardware and thread counts show; a float with fewer decimals is exact.
The number of decimals counts, except where torch itself changes its format.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from itertools import zip_longest

from torchproof.matching.tokens import Token, tokenize, without_cuda_device

UNITS = 2
ROUNDED_DECIMALS = 3


@dataclass(frozen=True)
class Difference:
    """The first place at which two texts differ: the token of each."""

    expected: Token
    actual: Token


def first_difference(
    expected: str, actual: str, *, tolerance: float = 0.0, device: str = "cpu"
) -> Difference | None:
    """Return the first difference between two printed texts, or None.

    `tolerance` is the absolute difference allowed between floats beyond the rule
    above. On a device other than the CPU a bare `device='cuda:0'` is no difference.
    """
    left, right = tokenize(expected), tokenize(actual)
    if device != "cpu":
        left, right = without_cuda_device(left), without_cuda_device(right)
    for one, other in zip_longest(left, right):
        if (
            one is None
            or other is None
            or not _same(one, other, Decimal(str(tolerance)))
        ):
            return Difference(one or left[-1], other or right[-1])
    return None


def first_loose_difference(expected: str, actual: str) -> Difference | None:
    """Return the first difference in shape between texts that vary by nature, or None.

    Both must have the same number of lines, empty lines at the same places; a label
    such as `Device: ` must stay; and no line may turn into an exception.
    """
    left, right = expected.strip("\n").split("\n"), actual.strip("\n").split("\n")
    for number, (one, other) in enumerate(zip_longest(left, right)):
        if one is None or other is None or not _same_shape(one, other):
            return Difference(
                Token("text", one or "", number, 0),
                Token("text", other or "", number, 0),
            )
    return None


def _same(one: Token, other: Token, tolerance: Decimal) -> bool:
    if one.kind != "float" or other.kind != "float":
        return (one.kind, one.text) == (other.kind, other.text)
    if _written_otherwise(one, other):
        return False
    allowed = tolerance
    if min(one.decimals, other.decimals) >= ROUNDED_DECIMALS:
        allowed = max(allowed, UNITS * max(one.unit, other.unit))
    return abs(one.value - other.value) <= allowed


def _written_otherwise(one: Token, other: Token) -> bool:
    """Return whether the author's format changed: `0.562` became `0.5620`.

    Torch itself goes over from `8.` to `8.0000`, and from `0.0010` to `1.0000e-03`,
    when some element of the tensor changes by a rounding error.
    """
    if one.decimals == 0 or other.decimals == 0:
        return False
    return one.scientific == other.scientific and one.decimals != other.decimals


_LABEL = re.compile(r"\s*([^\d:]+):")
_EXCEPTION = re.compile(r"Traceback \(most recent|[\w.]*(Error|Exception|Warning)\b")


def _same_shape(one: str, other: str) -> bool:
    if bool(one.strip()) != bool(other.strip()):
        return False
    if _EXCEPTION.match(other.strip()) and not _EXCEPTION.match(one.strip()):
        return False
    label, other_label = _LABEL.match(one), _LABEL.match(other)
    return label is None or (other_label is not None and label[1] == other_label[1])
