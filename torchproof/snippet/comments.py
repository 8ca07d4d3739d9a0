"""The comments of a file."""

from __future__ import annotations

import io
import tokenize
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

# A process that serves a course reads the same texts at each edit.
_KEPT = 4096


@dataclass(frozen=True)
class Comment:
    """A comment: its text from the `#` on, its column, and whether it has a line to itself."""

    text: str
    indent: int
    alone: bool


@lru_cache(_KEPT)
def comments_in(source: str) -> Mapping[int, Comment]:
    """Return all comments by 1-based line number; a line has one at most.

    Comment marks inside strings are no comments; the tokenizer tells them apart.
    """
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return {
        token.start[0]: Comment(
            token.string, token.start[1], not token.line[: token.start[1]].strip()
        )
        for token in tokens
        if token.type == tokenize.COMMENT
    }


def own_line_comments(source: str) -> dict[int, Comment]:
    """Return the comments that stand alone on their line, by 1-based line number."""
    return {line: one for line, one in comments_in(source).items() if one.alone}
