"""The rules by which an expected and an actual output count as the same.

Text, integers, shapes and dtypes are exact, and so are line breaks and indentation.
Other white space only separates: outside of quotes, a run of blanks is like one blank.
A rounded float may differ by units of its last printed digit, as many as its
significant digits justify, but never in its sign, never to or from zero, and never in
the way it is written. Inside an array PyTorch and NumPy choose format, blanks and line
breaks, so none of these counts there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from torchproof.matching import numbers
from torchproof.matching.numbers import Number
from torchproof.matching.roles import Place, Role, array_kinds, places
from torchproof.matching.tokens import Token, tokenize
from torchproof.wording import counted

# Behind these texts and kinds, an array is padded.
_LAID_OUT = {"[", "]", "(", ",", "int", "float"}


@dataclass(frozen=True)
class Difference:
    """The first place at which two texts differ: the token of each, and why it counts."""

    expected: Token
    actual: Token
    why: str


@dataclass(frozen=True)
class Piece:
    """A token of a text. A float has a place.

    A "break" has the column where its line's first number ends, so that numbers that
    are aligned at the right may be longer; -1 where the line begins with something else.
    `blank` tells of any other token whether a blank stands in front of it, None where
    that does not count.
    """

    token: Token
    place: Place | None = None
    edge: int = -1
    blank: bool | None = None


def first_difference(
    expected: str, actual: str, *, units: int = 0, device: str = "cpu"
) -> Difference | None:
    """Return the first difference between two printed texts, or None.

    `units` is a tolerance: by so many units of its last digit may each float differ,
    names and versions excepted. On a device other than the CPU, a bare
    `device='cuda:0'` of that device is no difference.
    """
    if expected == actual:
        return None
    left, right = pieces(expected, device), pieces(actual, device)
    for one, other in zip_longest(left, right):
        here, there = one or left[-1], other or right[-1]
        why = _why_not_same(here, there, units)
        if why:
            return Difference(pointed_at(here.token), pointed_at(there.token), why)
    return None


def pointed_at(token: Token) -> Token:
    """Return the token that a person should look at: of a "break", the indentation."""
    if token.kind != "break":
        return token
    indent = token.text.lstrip("\n")
    line = token.line + len(token.text) - len(indent)
    return Token("indent", indent, line, 0, token.end - len(indent))


def pieces(text: str, device: str = "cpu") -> list[Piece]:
    """Return what counts of a text: its tokens without line breaks inside arrays."""
    tokens = tokenize(text)
    arrays, of_floats = array_kinds(tokens), places(text, tokens)
    gone = set(_own_device(tokens, device)) if device != "cpu" else set()
    return [
        Piece(
            token,
            of_floats.get(index),
            _edge(tokens, index),
            _has_blank(tokens, index, index in arrays),
        )
        for index, token in enumerate(tokens)
        if index not in gone and not (token.kind == "break" and index in arrays)
    ]


def _edge(tokens: list[Token], index: int) -> int:
    following = tokens[index + 1] if tokens[index].kind == "break" else None
    if following is None or following.kind not in {"int", "float"}:
        return -1
    return following.column + len(following.text)


def _has_blank(tokens: list[Token], index: int, in_array: bool) -> bool | None:
    """Return whether a blank stands in front of a token; None where that is layout.

    That is at the start of a line, and between the numbers of an array.
    """
    before = tokens[index - 1] if index else tokens[index]
    if before.kind == "break" or tokens[index].kind in {"break", "end"}:
        return None
    if in_array and not _LAID_OUT.isdisjoint({before.text, before.kind}):
        return None
    return before.end < tokens[index].start


def _own_device(tokens: list[Token], device: str) -> Iterator[int]:
    """Yield the tokens of each `, device='cuda:0'`."""
    wanted = [",", "device", "=", f"'{device}:0'"]
    texts = [token.text for token in tokens]
    for start in range(len(texts)):
        if texts[start : start + len(wanted)] == wanted:
            yield from range(start, start + len(wanted))


def _why_not_same(one: Piece, other: Piece, units: int) -> str:
    """Return why two pieces do not count as the same, "" if they do."""
    if one.token.text == other.token.text and one.token.kind == other.token.kind:
        return _why_not_same_blank(one, other)
    if one.token.kind == other.token.kind == "break":
        return _why_not_same_break(one, other)
    if one.place and other.place and one.token.kind == other.token.kind == "float":
        return _why_not_same_float(one, other, units)
    return why_exact(one.token, other.token)


def why_exact(one: Token, other: Token) -> str:
    """Return by which rule two tokens that are written otherwise differ."""
    kinds = {one.kind, other.kind}
    if "end" in kinds:
        which = "actual" if other.kind == "end" else "expected"
        return f"the {which} text ends here"
    if "break" in kinds:
        return "the line ends here in one of them only"
    if kinds == {"int"}:
        return "an integer must be the same"
    if kinds == {"int", "float"}:
        return "one is an integer, the other a float"
    if kinds == {"quoted"}:
        return "what stands in quotes must be the same, blanks included"
    if kinds <= {"version", "clock", "amount", "glued"}:
        return "a version, a time or an amount must be the same"
    if one.text.lower() == other.text.lower():
        return "upper and lower case count"
    return "text must be the same"


def _why_not_same_blank(one: Piece, other: Piece) -> str:
    if None in {one.blank, other.blank} or one.blank == other.blank:
        return ""
    which = "no blank any more" if one.blank else "a blank, and had none"
    return f"in front of it stands {which}"


def _why_not_same_break(one: Piece, other: Piece) -> str:
    if one.edge == other.edge >= 0:
        return ""
    before, now = (len(piece.token.text.lstrip("\n")) for piece in (one, other))
    return f"the line is indented by {before}, now by {now}"


def _why_not_same_float(one: Piece, other: Piece, units: int) -> str:
    assert one.place and other.place
    if Role.NAME in {one.place.role, other.place.role}:
        return "a name, a version, a time or an amount must be the same"
    before, now = Number(one.token.text), Number(other.token.text)
    array = one.place.array if one.place.array == other.place.array else ""
    if change := numbers.format_change(before, now, array):
        return f"written otherwise: {change}"
    if change := numbers.sign_change(before, now):
        return change
    is_rounded = one.place.role == other.place.role == Role.ROUNDED
    return _why_too_far(before, now, is_rounded, units)


def _why_too_far(before: Number, now: Number, is_rounded: bool, units: int) -> str:
    apart = numbers.distance(before, now)
    if before.has_exponent != now.has_exponent:
        is_same = numbers.is_rounded_to(before, now)
        return "" if is_same else "not the same number, rounded"
    unit = numbers.unit(before, now)
    digits = numbers.common_digits(before, now)
    is_short = max(before.decimals, now.decimals) < numbers.ROUNDED_DECIMALS
    by_rule = numbers.units_by_digits(digits) if is_rounded and not is_short else 0
    if apart <= max(by_rule, units) * unit:
        return ""
    rule = _rule(by_rule, is_short, digits)
    if units > by_rule:
        rule = f"the tolerance is {counted(units, 'unit')}"
    return f"{numbers.in_units(apart, unit)} apart; {rule}"


def _rule(by_rule: int, is_short: bool, digits: int) -> str:
    """Return in words by how much a float may differ, and why."""
    if by_rule:
        return f"with {digits} significant digits, {by_rule} may be"
    if is_short:
        return "a float with fewer than three decimals must be the same"
    if digits <= 1:
        return "a float with one significant digit must be the same"
    return "nothing around it says that it is rounded, so it must be the same"
