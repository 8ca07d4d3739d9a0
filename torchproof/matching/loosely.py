"""The rule for texts that vary from machine to machine: `# ~> ` lines.

Numbers, versions, times and names of hardware may vary, and nothing else: words,
signs, punctuation, line counts and the number of decimals must stay, and so must a
label, that is all in front of a colon. `nan`, `inf` and an error message are words, so
they fail where a number stood.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest

from torchproof.matching.comparing import Difference, pointed_at, why_exact
from torchproof.matching.numbers import Number
from torchproof.matching.tokens import Token, tokenize

_LABEL = re.compile(r"[^:]*[^:\s]\s*:(?=\s|$)")
_NAMES_HARDWARE = re.compile(
    r"(?i)\b(?:device|gpu|cpu|accelerator|processor|hardware|card)(?: name)?\s*:$"
)
_NAMES_VERSION = re.compile(r"(?i)\bversion\s*:$")
_BACKEND = r"(?:cpu|(?:cuda|mps|xpu)(?::[0-9])?)"
# `NVIDIA H100 80GB HBM3`, `Intel(R) Xeon(R) CPU @ 2.20GHz`: a maker, then words that
# begin with a capital letter or a digit, and a digit somewhere.
_CARD = (
    r"(?=[^\n]*[0-9])(?:NVIDIA|Tesla|GeForce|Quadro|AMD|Radeon|Intel|Apple|Qualcomm)"
    r"(?:\([A-Z]+\))?(?: (?:@|[A-Z0-9][\w./-]*(?:\([A-Z]+\))?)){1,9}"
)
_HARDWARE = re.compile(rf"{_BACKEND}|{_CARD}")
_WHOLE_LINE = re.compile(_CARD)
_VERSION = re.compile(
    r"None|[0-9]+(?:\.[0-9]+)+(?:(?:a|b|rc)[0-9]+)?(?:\+[a-z0-9.]{1,16})?"
)
# How torch calls its builds. Source: torch/version.py of its wheels and of its sources.
_RELEASE = re.compile(
    r"[^+]*(?:\+(?:cpu|cu[0-9]+|rocm[0-9.]+|xpu|git[0-9a-f]+)(?:\.cxx11\.abi)?)?"
)
_MISHAP = re.compile(r"Error|Exception|Warning|Traceback")
_WHOLE, _FRACTIONS = {"int", "amount"}, {"float", "glued"}
# So many decimals are no author's choice: their number varies with the value.
_UNFORMATTED = 6


def first_loose_difference(expected: str, actual: str) -> Difference | None:
    """Return the first difference between texts that vary by nature, or None."""
    left, right = expected.rstrip("\n").split("\n"), actual.rstrip("\n").split("\n")
    for number, (one, other) in enumerate(zip_longest(left, right)):
        if one is None or other is None:
            which = "actual" if other is None else "expected"
            ends = [Token("end", "", len(lines), 0, 0) for lines in (left, right)]
            return Difference(ends[0], ends[1], f"the {which} text ends here")
        found = _line_difference(one, other, number)
        if found:
            return found
    return None


def _line_difference(one: str, other: str, number: int) -> Difference | None:
    if one == other or _is_same_hardware_or_version(one, other):
        return None
    label = _LABEL.match(one)
    left, right = tokenize(one, line=number), tokenize(other, line=number)
    for before, now in zip_longest(left, right):
        here, there = before or left[-1], now or right[-1]
        in_label = label is not None and here.start < label.end()
        why = _why_not_same(left, right, here, there, in_label)
        if why:
            return Difference(pointed_at(here), pointed_at(there), why)
    return None


def _is_same_hardware_or_version(one: str, other: str) -> bool:
    label, other_label = _LABEL.match(one), _LABEL.match(other)
    if label is None or other_label is None:
        return _are_both(_WHOLE_LINE, one, other)
    if label[0].split() != other_label[0].split():
        return False
    values = one[label.end() :], other[other_label.end() :]
    return (
        bool(_NAMES_HARDWARE.search(label[0])) and _are_both(_HARDWARE, *values)
    ) or (bool(_NAMES_VERSION.search(label[0])) and _are_both(_VERSION, *values))


def _are_both(pattern: re.Pattern[str], one: str, other: str) -> bool:
    return all(
        pattern.fullmatch(text.strip()) and not _MISHAP.search(text)
        for text in (one, other)
    )


def _why_not_same(
    left: Sequence[Token],
    right: Sequence[Token],
    one: Token,
    other: Token,
    in_label: bool,
) -> str:
    """Return why two tokens are no variation of each other, "" if they are one."""
    if (one.kind, one.text) == (other.kind, other.text):
        return ""
    if one.kind == other.kind == "break":
        is_aligned = {left[1].kind, right[1].kind} <= _WHOLE | _FRACTIONS
        is_free = is_aligned and not in_label
        return "" if is_free else "the line is indented otherwise"
    if in_label:
        return "a label must stay as it is: only what is said behind its colon varies"
    if {one.kind, other.kind} <= _WHOLE:
        is_same_sign = one.text[0].isdigit() == other.text[0].isdigit()
        return "" if is_same_sign else "a sign does not vary"
    if {one.kind, other.kind} <= _FRACTIONS and one.kind == other.kind:
        return _why_not_same_float(Number(one.text), Number(other.text))
    if one.kind == other.kind == "version":
        is_named = all(_RELEASE.fullmatch(token.text) for token in (one, other))
        return (
            "" if is_named else "a build is called otherwise than torch calls its own"
        )
    if one.kind == other.kind == "clock":
        return ""
    return f"{why_exact(one, other)}: only numbers, versions and hardware vary here"


def _why_not_same_float(one: Number, other: Number) -> str:
    if one.sign != other.sign:
        return "a sign does not vary"
    if min(one.decimals, other.decimals) >= _UNFORMATTED:
        return ""
    if (one.has_exponent, one.decimals) != (other.has_exponent, other.decimals):
        return "written otherwise: with another number of decimals"
    return ""
