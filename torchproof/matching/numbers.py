"""Floats as they are printed: how far two of them may be apart, and why that is so far.

A unit is one step of the last printed digit. Of a long float, such as
`0.30000000000000004`, it is the distance to the next float of its type.
"""

from __future__ import annotations

import math
import re
import struct
from dataclasses import dataclass
from decimal import Context, Decimal
from functools import cached_property

from torchproof.wording import counted

# As many decimals show where hardware and thread counts round otherwise.
ROUNDED_DECIMALS = 3
# More digits than a float64 is printed with by hand, and than a float32 can hold.
_LONG_64, _LONG_32 = 15, 10
# The least normal and the largest float32. Source: IEEE 754, binary32.
_LEAST_32, _LARGEST_32 = 2.0**-126, 2.0**127 * (2 - 2.0**-23)
_EXACT = Context(prec=400)


@dataclass(frozen=True)
class Number:
    """A float as it is printed, such as `-0.2500` or `1.5e-03`."""

    text: str

    @cached_property
    def value(self) -> Decimal:
        """Return the number itself."""
        return Decimal(self.text)

    @property
    def has_exponent(self) -> bool:
        """Return whether it is written as `1.5e-03`."""
        return "e" in self.text.lower()

    @property
    def sign(self) -> str:
        """Return the sign that is written in front of it, "" for none."""
        return self.text[0] if self.text[0] in "+-" else ""

    @property
    def decimals(self) -> int:
        """Return how many decimals it shows, in front of any exponent."""
        return len(self._mantissa.partition(".")[2])

    @property
    def digits(self) -> int:
        """Return how many significant digits it shows: 2 for `0.0010`, 0 for a zero."""
        return len(re.sub("[^0-9]", "", self._mantissa).lstrip("0"))

    @property
    def is_negative(self) -> bool:
        """Return whether it is below zero."""
        return self.value < 0

    @property
    def is_long(self) -> bool:
        """Return whether it shows all digits of a binary float, as `repr` prints them."""
        is_finite = math.isfinite(float(self.value))
        return is_finite and (self.digits >= _LONG_64 or self.is_float32)

    @cached_property
    def is_float32(self) -> bool:
        """Return whether these are the digits of a float32 that was made a float64."""
        value = float(self.value)
        if self.digits < _LONG_32 or not _LEAST_32 <= abs(value) <= _LARGEST_32:
            return False
        return bool(struct.unpack("f", struct.pack("f", value))[0] == value)

    @property
    def step(self) -> Decimal:
        """Return the size of one step of its last printed digit."""
        return Decimal(1).scaleb(self._exponent - self.decimals)

    @property
    def spacing(self) -> Decimal:
        """Return the distance to the next binary float of its type."""
        value = abs(float(self.value))
        if self.is_float32:
            return Decimal(2.0 ** (math.frexp(value)[1] - 24))
        return Decimal(math.ulp(value))

    @property
    def _mantissa(self) -> str:
        return re.split("[eE]", self.text)[0]

    @property
    def _exponent(self) -> int:
        return int((re.split("[eE]", self.text)[1:] or ["0"])[0])


def units_by_digits(digits: int) -> int:
    """Return by how many units rounding may move a float with so many digits."""
    return 0 if digits <= 1 else 1 if digits <= 3 else 2


def common_digits(one: Number, other: Number) -> int:
    """Return how many significant digits both floats show at least.

    Where one shows fewer decimals, zeros were left away: `8.` stands for `8.0000`.
    """
    finer = max(one.decimals, other.decimals)
    return min(n.digits + (finer - n.decimals) * bool(n.digits) for n in (one, other))


def format_change(one: Number, other: Number, array: str) -> str:
    """Return in which way one float is written otherwise than the other, "" if in none.

    `array` is "torch" or "numpy" where they stand in one. There, the format follows the
    values: torch goes over from `8.` to `8.0000` and from `0.0010` to `1.0000e-03` by
    itself, and NumPy leaves zeros at the end away.
    """
    if {one.sign, other.sign} == {"+", ""} and not array:
        return "one has a plus in front, the other has none"
    if one.has_exponent != other.has_exponent:
        return "" if array else "one has an exponent, the other has none"
    if array == "numpy":
        return ""
    if one.decimals == other.decimals:
        same = one.value == other.value and one.text.lstrip("+-") != other.text.lstrip(
            "+-"
        )
        return f"`{one.text}`, now `{other.text}`" if same else ""
    if one.is_long and other.is_long:
        return ""
    if array == "torch" and 0 in {one.decimals, other.decimals}:
        return ""
    return f"{counted(one.decimals, 'decimal')}, now {other.decimals}"


def sign_change(one: Number, other: Number) -> str:
    """Return whether a sign or a zero differs, in words; "" if neither does."""
    if (one.value == 0) != (other.value == 0):
        return "a zero is not a rounded number"
    if one.is_negative != other.is_negative:
        return "a sign is never rounding"
    return ""


def unit(one: Number, other: Number) -> Decimal:
    """Return the unit in which the distance of two floats counts."""
    if one.is_long and other.is_long:
        of_type = max(one.spacing, other.spacing)
        if one.is_float32 and other.is_float32:
            return of_type
        return max(of_type, one.step) if one.decimals == other.decimals else of_type
    if one.has_exponent == other.has_exponent and one.decimals == other.decimals:
        return max(one.step, other.step)
    return min(one.step, other.step)  # one was padded: `8.` stands for `8.0000`


def distance(one: Number, other: Number) -> Decimal:
    """Return how far apart two floats are."""
    return _EXACT.subtract(one.value, other.value).copy_abs()


def is_rounded_to(one: Number, other: Number) -> bool:
    """Return whether the coarser of the two is the other one, rounded."""
    return distance(one, other) * 2 <= max(one.step, other.step)


def in_units(size: Decimal, of: Decimal) -> str:
    """Return a distance as a count, such as "3 units of the last digit"."""
    count = size / of
    shown = f"{count:f}".partition(".")[0] if count >= 10 else f"{count:.2g}"
    return f"{counted(shown, 'unit')} of the last digit"
