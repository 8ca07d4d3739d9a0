"""How large a tolerance may be: smaller than whatever its text lets a reader conclude.

Two numbers of a column that differ say that one is larger. A tolerance must leave that
as it is, so twice the tolerance must be smaller than their difference.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations, groupby

from torchproof.matching import numbers
from torchproof.matching.comparing import pieces
from torchproof.matching.numbers import Number
from torchproof.matching.roles import Role


@dataclass(frozen=True)
class _Row:
    """A printed line: its floats, the words between them, and what "±" stands between."""

    floats: tuple[Number, ...]
    words: str
    margins: tuple[tuple[Number, Number], ...]


def objection(text: str, units: int, beside: Iterable[str] = ()) -> str:
    """Return why a text may not have a tolerance of so many units; "" if it may.

    `beside` are the other texts of the snippet: a line with the same words in them
    belongs to the same table.
    """
    rows = list(_rows(text))
    floats = [number for row in rows for number in row.floats]
    if not floats:
        return "has no float that could need it"
    for number in floats:
        if number.value and 2 * _size(number, units) >= abs(number.value):
            return f"is half of {number.text}, or more"
    elsewhere = [row for other in beside for row in _rows(other)]
    for one, other in (*_in_columns(rows), *_in_tables(rows, elsewhere)):
        apart = numbers.distance(one, other)
        if apart and 2 * _size(one, units) >= apart:
            return (
                f"is half of the difference between {one.text} and {other.text}, "
                "or more: a reader sees that one is larger"
            )
    return ""


def _size(number: Number, units: int) -> Decimal:
    return numbers.unit(number, number) * units


def _rows(text: str) -> Iterator[_Row]:
    for _, run in groupby(pieces(text), key=lambda piece: piece.token.line):
        line = list(run)
        floats = [
            (i, p) for i, p in enumerate(line) if p.place and _may_drift(p.place.role)
        ]
        words = [p.token.text.strip() for p in line if p.place is None]
        margins = [
            (Number(one.token.text), Number(other.token.text))
            for (i, one), (k, other) in combinations(floats, 2)
            if k == i + 2 and line[i + 1].token.text == "±"
        ]
        yield _Row(
            tuple(Number(piece.token.text) for _, piece in floats),
            " ".join(words),
            tuple(margins),
        )


def _may_drift(role: Role) -> bool:
    return role is not Role.NAME


def _in_columns(rows: Sequence[_Row]) -> Iterator[tuple[Number, Number]]:
    """Yield the pairs of numbers that a reader compares within a text."""
    yield from (pair for row in rows for pair in row.margins)
    columns: dict[tuple[int, int, int], list[Number]] = defaultdict(list)
    for row in rows:
        for place, number in enumerate(row.floats):
            columns[len(row.floats), place, number.decimals].append(number)
    for column in columns.values():
        yield from combinations(column, 2)


def _in_tables(
    rows: Sequence[_Row], elsewhere: Sequence[_Row]
) -> Iterator[tuple[Number, Number]]:
    """Yield the pairs that a reader compares with what other statements print."""
    for row in rows:
        for other in elsewhere:
            if other.words == row.words:
                yield from zip(row.floats, other.floats, strict=False)
