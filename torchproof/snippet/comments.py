"""The comments of a file."""

from __future__ import annotations

import io
import re
import sys
import tokenize
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

# A process that serves a course reads the same texts at each edit.
_KEPT = 4096
# A comment, or a string, in which a mark begins none. Python's tokenizer, which is itself
# written in Python before 3.12, takes ten times as long to tell the two apart.
_COMMENT = re.compile(
    r"""(#[^\r\n]*)|("{3}|'{3})(?:\\.|.)*?\2|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'""",
    re.DOTALL,
)
# From 3.12 on, an f-string may hold strings with marks of its own, and comments; so may
# the t-strings of 3.14.
_MAY_NEST = re.compile(r"(?i)\b(?:[ft]|r[ft]|[ft]r)[\"']")


@dataclass(frozen=True)
class Comment:
    """A comment: its text from the `#` on, its column, and whether it has a line to itself."""

    text: str
    indent: int
    alone: bool


@lru_cache(_KEPT)
def comments_in(source: str) -> Mapping[int, Comment]:
    """Return all comments of code by 1-based line number; a line has one at most.

    Comment marks inside strings are no comments.
    """
    nests = sys.version_info >= (3, 12) and _MAY_NEST.search(source)
    found = _told_by_python(source) if nests else _told_by_looks(source)
    lines = source.split("\n")
    return {
        row: Comment(text, column, not lines[row - 1][:column].strip())
        for row, column, text in found
    }


def own_line_comments(source: str) -> dict[int, Comment]:
    """Return the comments that stand alone on their line, by 1-based line number."""
    return {line: one for line, one in comments_in(source).items() if one.alone}


def _told_by_looks(source: str) -> Iterator[tuple[int, int, str]]:
    """Yield the line, the column and the text of each comment."""
    row, seen = 1, 0
    for match in _COMMENT.finditer(source):
        if text := match[1]:
            row, seen = row + source.count("\n", seen, match.start()), match.start()
            yield row, seen - source.rfind("\n", 0, seen) - 1, text


def _told_by_python(source: str) -> Iterator[tuple[int, int, str]]:
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield *token.start, token.string
