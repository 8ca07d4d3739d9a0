"""What the published rules call no difference, told from a text alone.

Written against docs/how-outputs-are-verified.md, on purpose without any of the code that
compares: a mistake there must not excuse itself here. Where the rules hang on what a
word means ("a word for something measured"), a change counts as allowed.
"""

from __future__ import annotations

import math
import re
import struct

_PAIRS = {")": "(", "]": "[", "}": "{"}
_AMOUNT = re.compile(r" ?(?:[%$€£¥]|(?:s|ms|µs|us|ns|min|h|[KMG]i?B|bytes?)\b)")
_LONG = 15  # digits: a float that is printed with all it has


def allowed_units(number: str) -> int:
    """Return by how many units of its last digit a printed float may differ.

    None with fewer than three decimals; else none with one significant digit, one with
    two or three, two from four on. One with all its digits: two steps of its type.
    """
    mantissa = re.split("[eE]", number.lstrip("+-"))[0]
    digits = len(mantissa.replace(".", "").lstrip("0"))
    decimals = len(mantissa.partition(".")[2])
    if digits >= _LONG:
        return _units_of_two_steps(number)
    if decimals < 3 or digits <= 1:
        return 0
    return 1 if digits <= 3 else 2


def is_zero(number: str) -> bool:
    """Return whether a printed number is zero, whatever its sign and exponent."""
    return not re.search("[1-9]", re.split("[eE]", number)[0])


def stands_alone(text: str, start: int, end: int) -> bool:
    """Return whether a number is a value of its own, no part of a name or an amount."""
    before = text[start - 1] if start else " "
    after = re.match(r"[.,;:]?([\s)\]},;:|]|$)", text[end:])
    is_apart = before in " \n([{,=:|" and after is not None
    is_amount = _AMOUNT.match(text, end) or re.search(r"[$€£¥] ?$", text[:start])
    return is_apart and not is_amount and not quoted(text)[start]


def arrays(text: str) -> list[bool]:
    """Return for each character whether it stands inside a printed tensor or array.

    That is inside `tensor(…)` or `array(…)`, or inside `[…]` that holds numbers without
    commas, as NumPy prints them.
    """
    inside = [False] * len(text)
    for start, end in groups(text):
        is_call = text[:start].endswith(("tensor", "array"))
        content = text[start + 1 : end]
        is_numpy = re.fullmatch(r"[\s\d.eEnaif+\-\[\]TrueFalsj]+", content)
        if is_call or (text[start] == "[" and is_numpy):
            inside[start + 1 : end] = [True] * (end - start - 1)
    return inside


def may_part(text: str, at: int) -> bool:
    """Return whether a blank may come or go at a place.

    That is beside punctuation inside an array, and behind a comma inside brackets.
    """
    if text[at - 1] == "," and any(start < at < end for start, end in groups(text)):
        return True
    behind = text[at:].lstrip(" ")[:1]
    inside = arrays(text)
    glues = text[at - 1].isalnum() and behind.isalnum()
    return (inside[at] or inside[at - 1]) and not glues


def quoted(text: str) -> list[bool]:
    """Return for each character whether it stands inside quotes on its line."""
    inside = [False] * len(text)
    for match in re.finditer(r"(?<!\w)(['\"])((?:(?!\1)[^\n])*)\1(?!\w)", text):
        start, end = match.span(2)
        inside[start:end] = [True] * (end - start)
    return inside


def groups(text: str) -> list[tuple[int, int]]:
    """Return where brackets open and close, of those that close."""
    found, opened = [], list[int]()
    for at, character in enumerate(text):
        if character in "([{":
            opened.append(at)
        elif character in _PAIRS and opened and text[opened[-1]] == _PAIRS[character]:
            found.append((opened.pop(), at))
    return found


def _units_of_two_steps(number: str) -> int:
    """Return how many units of its last digit are two steps of float64 or float32."""
    value = abs(float(number))
    mantissa, _, exponent = number.lower().partition("e")
    unit = 10.0 ** (int(exponent or 0) - len(mantissa.partition(".")[2]))
    is_single = struct.unpack("f", struct.pack("f", value))[0] == value
    step = math.ulp(value) * (2.0**29 if is_single else 1)
    return int(2 * step / unit)
