"""The formulas in the prose of a page: `$…$` in a line, `$$…$$` on lines of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from torchproof.lesson import fences

INLINE = (
    r"(?<![\\$\w])\$(?=\S)(?P<inline>(?:\\.|[^\\$\n]|\n(?!\s*\n))+?)(?<=\S)\$(?![\d$])"
)
FORMULA = re.compile(
    rf"(?<!\\)\$\$(?P<display>(?:\\.|[^\\$])+)\$\$|{INLINE}", re.DOTALL
)
# Tags, whose attributes are no prose.
_TAG = re.compile(r"<[^<>]*>")


@dataclass(frozen=True)
class Formula:
    """A formula: its TeX, and where in the text it stands, with its marks."""

    tex: str
    display: bool
    start: int
    end: int


def find(text: str) -> Iterator[Formula]:
    """Yield the formulas of a Markdown text: none of them is in code or in a tag."""
    if "$" not in text:
        return
    for match in FORMULA.finditer(_bare(fences.blanked(text))):
        display = match["display"] is not None
        tex = text[slice(*match.span("display" if display else "inline"))]
        yield Formula(tex, display, *match.span())


def _bare(words: str) -> str:
    """Return prose with code and tags as blanks; every character keeps its place."""
    spans = [(start, end) for start, end, _ in fences.code_spans(words)]
    spans += [one.span() for one in _TAG.finditer(words)]
    bare = [*words]
    for start, end in spans:
        bare[start:end] = " " * (end - start)
    return "".join(bare)
