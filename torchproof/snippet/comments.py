"""The comments of a file that stand alone on their line."""

from __future__ import annotations

import io
import tokenize
from dataclasses import dataclass


@dataclass(frozen=True)
class Comment:
    """A comment alone on its line: its text from the `#` on, and its indent in columns."""

    text: str
    indent: int


def own_line_comments(source: str) -> dict[int, Comment]:
    """Return the comments that stand alone on their line, by 1-based line number.

    Comment marks inside strings are no comments; the tokenizer tells them apart.
    """
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return {
        token.start[0]: Comment(token.string, token.start[1])
        for token in tokens
        if token.type == tokenize.COMMENT and not token.line[: token.start[1]].strip()
    }
