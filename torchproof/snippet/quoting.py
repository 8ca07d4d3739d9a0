"""Numbers that a text quotes from a run: `fell to 0.83{=}`, `in 56%{=line.py:fit} of all`.

The mark behind a number says where it comes from. `{!}` says that it is a fact of its
own, whatever a run may print.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from operator import ne

FACT = "!"
MARK = re.compile(r"\{(?:=(?P<source>[^{}\n]*)|(?P<fact>!))\}")

_MINUS = "\N{MINUS SIGN}"
_DIGITS = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[-+]?\d+)?"
# Not a part of a name, a version, a date, a path or the name of a section.
_NUMBER = re.compile(
    rf"(?<![\w.,/#])(?<!\w-)[-{_MINUS}+]?{_DIGITS}(?!\w|[.,]\d|-\d|/\d)(?: ?%| percent\b)?",
    re.ASCII,
)
_WORDS = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
)
_WORD = re.compile(rf"\b(?:{'|'.join(_WORDS)})\b", re.IGNORECASE)
_PERCENT = ("%", "percent")
_PRINTED = re.compile(r"(?<![A-WYZa-wyz_\d.])-?(?:\d[\d,]*\.?\d*|\.\d+)(?:e[-+]?\d+)?")


@dataclass(frozen=True)
class Number:
    """A number in a text, as it is typed there, and where it stands.

    `source` is None without a mark, "!" for a fact, or what the mark names.
    """

    text: str
    source: str | None
    start: int


def numbers_in(text: str) -> Iterator[Number]:
    """Yield the numbers of a text; a word such as `seven` counts where it has a mark."""
    marks = {mark.start(): mark for mark in MARK.finditer(text)}
    words = MARK.sub(lambda mark: " " * len(mark[0]), text)  # `{=loss * 100}` says none
    for found in _NUMBER.finditer(words):
        yield Number(found[0], source_of(marks.get(found.end())), found.start())
    for found in _WORD.finditer(words):
        if mark := marks.get(found.end()):
            yield Number(found[0], source_of(mark), found.start())


def source_of(mark: re.Match[str] | None) -> str | None:
    """Return what a mark names; None without one."""
    if mark is None:
        return None
    return FACT if mark["fact"] else mark["source"].strip()


def without_marks(text: str) -> str:
    """Return a text as its readers see it."""
    return MARK.sub("", text)


@lru_cache(16384)  # a page in the making is read again and again
def printed_numbers(text: str) -> tuple[Decimal, ...]:
    """Return the numbers in a printed text, or in code, in their order."""
    text = text.replace(_MINUS, "-")
    found = (one[0].rstrip(",").replace(",", "") for one in _PRINTED.finditer(text))
    return tuple(Decimal(one) for one in found if len(one) < 40)


@lru_cache(1 << 16)
def says(typed: str, printed: Decimal) -> bool:
    """Tell whether a typed number is a printed one, rounded or as a percentage.

    Its sign may be left to the words: `falls by 0.2` says -0.2.
    """
    value, unit = _read(typed)
    return any(
        abs(size - value) <= unit / 2 or abs(abs(size) - value) <= unit / 2
        for size in _sizes(typed, printed)
    )


def differs_in_one_digit(typed: str, printed: Decimal) -> bool:
    """Tell whether a slip of one digit in a typed number would say the printed one."""
    value, unit = _read(typed)
    digits = str(round(abs(value) / unit))
    for size in _sizes(typed, printed):
        other = str(round(abs(size) / unit)).zfill(len(digits))
        if len(other) == len(digits) and sum(map(ne, other, digits)) == 1:
            return True
    return False


def _sizes(typed: str, printed: Decimal) -> tuple[Decimal, ...]:
    return (printed, printed * 100) if _is_percentage(typed) else (printed,)


def quotes(typed: str, printed: Decimal) -> bool:
    """Tell whether a typed number is most likely a printed one.

    A whole number is often another one: it is taken for no rounded fraction.
    """
    is_fraction = printed != printed.to_integral_value()
    is_whole = "." not in typed and not _is_percentage(typed)
    return not (is_whole and is_fraction) and says(typed, printed)


def is_particular(typed: str) -> bool:
    """Tell whether a number has two digits or more: one alone may be any number.

    A year is none either: it is a date.
    """
    digits = sum(character.isdigit() for character in typed)
    return digits > 1 and not re.fullmatch(r"(?:19|20)\d\d", typed)


def is_rare(typed: str) -> bool:
    """Tell whether a number has three digits that count: 0.834, but not 0.08 or 1,200."""
    return len(re.sub(r"\D", "", _bare(typed)).strip("0")) > 2


def value_of(typed: str) -> Decimal:
    """Return the value of a typed number; of a percentage, the number of percent."""
    return _read(typed)[0]


def written_like(typed: str, value: float) -> str:
    """Return a number with the decimals, the sign and the unit of a typed one."""
    bare = _bare(typed)
    tail = typed[len(typed.rstrip("%percnt ")) :] if _is_percentage(typed) else ""
    mantissa, exponent, _ = bare.partition("e")
    decimals = len(mantissa.partition(".")[2])
    sign = "+" if typed.startswith("+") else ""
    comma = "," if "," in typed else ""
    form = f"{sign}{comma}.{decimals}{exponent or 'f'}"
    text = f"{value * (100 if tail else 1):{form}}{tail}"
    return text.replace("-", _MINUS) if _MINUS in typed else text


@lru_cache(4096)  # asked of each number for each that is printed
def _read(typed: str) -> tuple[Decimal, Decimal]:
    """Return the value of a typed number, and one unit of its last digit."""
    bare = _bare(typed)
    mantissa, _, exponent = bare.partition("e")
    places = int(exponent or 0) - len(mantissa.partition(".")[2])
    return Decimal(bare), Decimal(1).scaleb(places)


def _bare(typed: str) -> str:
    """Return a typed number as Python reads it."""
    if typed.lower() in _WORDS:
        return str(_WORDS.index(typed.lower()))
    bare = typed.replace(_MINUS, "-").replace(",", "")
    return bare.removesuffix("%").removesuffix("percent").strip()


def _is_percentage(typed: str) -> bool:
    return typed.endswith(_PERCENT)
