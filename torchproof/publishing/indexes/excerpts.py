"""Of long texts, the lines that they do not share."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from torchproof.wording import counted

_MOST_LINES, _MOST_COLUMNS = 12, 160


def excerpt(text: str, others: Sequence[str]) -> str:
    """Return a text, or, where it is long, what it has of its own beside the others.

    The lines around that stand with it; how many are left out is said in their place.
    """
    lines = _lines(text)
    kept: Sequence[int] = range(len(lines))
    if len(lines) > _MOST_LINES:
        own = (at for other in others for at in _own(lines, _lines(other)))
        kept = sorted({*own} & {*kept})[:_MOST_LINES]
    found: list[str] = []
    before = -1
    for at in [*kept, len(lines)]:
        if left_out := at - before - 1:
            found.append(f"… {counted(left_out, 'more line')}")
        found += lines[at : at + 1]
        before = at
    return "\n".join(found)


def _own(lines: Sequence[str], others: Sequence[str]) -> list[int]:
    """Return where the lines differ from others, and the places beside these."""
    changes = SequenceMatcher(None, lines, others, autojunk=False).get_opcodes()
    return [
        at
        for kind, first, end, _, _ in changes
        if kind != "equal"
        for at in range(first - 1, end + 1)
    ]


def _lines(text: str) -> list[str]:
    """Return the lines of a text, and of each that is too wide to be read its pieces."""
    return [
        line[start : start + _MOST_COLUMNS]
        for line in text.split("\n")
        for start in range(0, max(1, len(line)), _MOST_COLUMNS)
    ]
