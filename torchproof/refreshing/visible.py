"""Characters that a reviewer cannot see: they have no place in what a machine sends."""

from __future__ import annotations

import unicodedata
from itertools import chain

# Control, format, surrogate and private characters, those that no standard has given
# out, and separators; a space and a line feed are what they seem to be.
_CATEGORIES = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs"}
_SEEN = {" ", "\n"}
# Unicode's Default_Ignorable_Code_Point as of 16.0, which a browser draws as nothing
# (DerivedCoreProperties.txt), and a letter of no ink, the blank of Braille.
_IGNORED = frozenset(
    chain(
        (0x00AD, 0x034F, 0x061C, 0x3164, 0xFEFF, 0xFFA0, 0x2800),
        range(0x115F, 0x1161),
        range(0x17B4, 0x17B6),
        range(0x180B, 0x1810),
        range(0x200B, 0x2010),
        range(0x202A, 0x202F),
        range(0x2060, 0x2070),
        range(0xFE00, 0xFE10),
        range(0xFFF0, 0xFFF9),
        range(0x1BCA0, 0x1BCA4),
        range(0x1D173, 0x1D17B),
        range(0xE0000, 0xE1000),
    )
)


def invisible(text: str) -> str:
    """Return the first character of a text that nobody sees, "" where there is none."""
    hidden = (letter for letter in text if _is_hidden(letter))
    return next(hidden, "")


def _is_hidden(letter: str) -> bool:
    if letter in _SEEN:
        return False
    return ord(letter) in _IGNORED or unicodedata.category(letter) in _CATEGORIES
