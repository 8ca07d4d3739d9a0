"""What a printed float stands for: a rounded value, an exact one, or a name.

`layer 0.126`, `driver 535.127` and `took 1.250 s` look like rounded values and are
none. A float is taken for rounded only where what stands around it says so; one in
doubt is exact.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from torchproof.matching.numbers import ROUNDED_DECIMALS, Number
from torchproof.matching.tokens import Token, bracket_groups


class Role(Enum):
    """How a float counts: by value with rounding, by value without, or as text."""

    ROUNDED = "rounded"
    EXACT = "exact"
    NAME = "name"


@dataclass(frozen=True)
class Place:
    """The role of a float, and the array that it stands in: "torch", "numpy" or ""."""

    role: Role
    array: str = ""


# What stands in front of a float that was measured or computed.
_MEASURES = {
    "accuracy", "average", "bias", "cost", "deviation", "difference", "distance",
    "entropy", "error", "grad", "gradient", "height", "loss", "mae", "max", "maximum",
    "mean", "median", "min", "minimum", "mse", "norm", "perplexity", "precision",
    "probability", "recall", "rmse", "score", "slope", "std", "sum", "value", "var",
    "variance", "weight",
}  # fmt: skip
# What stands in front of a float that is a name or a version, also with `:` or `=`.
_NAMES = {
    "block", "branch", "build", "chapter", "cuda", "cudnn", "driver", "edition",
    "figure", "firmware", "kernel", "layer", "model", "module", "numpy", "python",
    "pytorch", "release", "rocm", "section", "stage", "table", "tag", "torch", "v",
    "ver", "version",
}  # fmt: skip
_PART = re.compile(r"[^\W_]+")
_UNIT_BEHIND = re.compile(
    r" ?(?:[$€£¥]|(?:s|ms|[µμu]s|ns|min|h|it/s|s/it|USD|EUR|[KMGT]i?B|bytes?"
    r"|(?:milli|micro|nano)?sec(?:ond)?s?|minutes?|hours?|days?|weeks?|months?|years?"
    r"|dollars?|euros?|pounds?|cents?)(?!\w))"
)
_CURRENCY_BEFORE = re.compile(r"[$€£¥] ?[-+]?$")
# A version behind its package (`torch==2.130`), a part of a name (`run-0.125.pt`).
_GLUED_BEFORE = re.compile(r"(?:\w[-./@#~\\_]|[@#]|\w\s?[=<>!~]=\s?)$")
_GLUED_BEHIND = re.compile(r"[-./@#~\\_]+\w")


def places(text: str, tokens: list[Token]) -> dict[int, Place]:
    """Return the place of each float, by its index in the tokens of the text."""
    arrays = array_kinds(tokens)
    inside = _in_lists(tokens)
    return {
        index: _place(text, tokens, index, arrays.get(index, ""), index in inside)
        for index, token in enumerate(tokens)
        if token.kind in {"float", "glued"}
    }


def array_kinds(tokens: list[Token]) -> dict[int, str]:
    """Return for each token inside a printed array whose it is: "torch" or "numpy"."""
    kinds: dict[int, str] = {}
    for first, last in sorted(bracket_groups(tokens).items()):
        kind = _array_kind(tokens, first, last)
        for index in range(first, last + 1) if kind else ():
            kinds.setdefault(index, kind)
    return kinds


def _array_kind(tokens: list[Token], first: int, last: int) -> str:
    before = tokens[first - 1] if first else None
    if tokens[first].text == "(" and before and before.end == tokens[first].start:
        return {"tensor": "torch", "array": "numpy"}.get(before.text, "")
    is_array = tokens[first].text == "[" and tokens[first + 1].kind != "break"
    is_array = is_array and all(
        token.kind in {"int", "float", "break"}
        or token.text in {"[", "]", ".", "nan", "inf", "-", "True", "False", "j"}
        for token in tokens[first + 1 : last]
    )
    return "numpy" if is_array and last > first + 1 else ""


def _in_lists(tokens: list[Token]) -> set[int]:
    """Return the tokens inside of lists, dicts, calls, and tuples of numbers."""
    inside: set[int] = set()
    for first, last in bracket_groups(tokens).items():
        is_call = first > 0 and tokens[first - 1].end == tokens[first].start
        content = {token.text for token in tokens[first + 1 : last]}
        if tokens[first].text != "(" or is_call or "," in content:
            inside.update(range(first + 1, last))
    return inside


def _place(
    text: str, tokens: list[Token], index: int, array: str, in_list: bool
) -> Place:
    token = tokens[index]
    if array:
        return Place(Role.ROUNDED, array)
    before, behind = text[: token.start][-9:], text[token.end :][:24]
    number = Number(token.text)
    if number.is_long and token.kind == "float":
        return Place(Role.ROUNDED)
    if token.kind == "glued" or _CURRENCY_BEFORE.search(before):
        return Place(Role.NAME)
    if _GLUED_BEFORE.search(before) or _GLUED_BEHIND.match(behind):
        return Place(Role.NAME)
    if _UNIT_BEHIND.match(behind):
        return Place(Role.NAME)
    return Place(_role_by_words(tokens, index, number, in_list))


def _role_by_words(
    tokens: list[Token], index: int, number: Number, in_list: bool
) -> Role:
    previous = tokens[index - 1] if index else None
    is_introduced = previous is not None and previous.text in {":", "="}
    word = tokens[index - 2] if is_introduced and index > 1 else previous
    is_word = word is not None and word.kind in {"word", "quoted"}
    parts = _PART.findall(word.text.lower()) if word and is_word else []
    is_measure = bool(parts) and parts[-1] in _MEASURES
    if not is_measure and _NAMES.intersection(parts):
        return Role.NAME
    if number.decimals < ROUNDED_DECIMALS:
        return Role.EXACT
    if is_introduced or is_measure or number.text[0] in "+-":
        return Role.ROUNDED
    if is_word:
        return Role.EXACT
    is_plain = number.decimals == ROUNDED_DECIMALS and not number.has_exponent
    return Role.EXACT if is_plain and not in_list else Role.ROUNDED
