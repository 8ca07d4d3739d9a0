"""A printed text as tokens: words, quoted texts, numbers, punctuation, line breaks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

# A sign belongs to a number unless it follows a value: `x - -1`, but not `3-1`.
_SIGN = r"(?:(?<![\w.)\]])[-+])?"
_DECIMAL = r"(?:[0-9]+\.[0-9]*|(?<![\w)\]])\.[0-9]+)"
_EXPONENT = r"(?:[eE][-+]?[0-9]+)"
_TOKEN = re.compile(
    rf"""
    (?P<quoted>(?:(?<![\w)\]])|(?<=\b[bru]))(?P<mark>['"`])           # 'a b', b'a'
        (?:\\.|(?!(?P=mark))[^\\\n])*(?P=mark)(?!\w)
    | “[^”\n]*”)
  | (?P<clock>[0-9]+(?::[0-9]{{2}})+(?:\.[0-9]+)?(?![\w:]))            # 12:30:05.25
  | (?P<version>[0-9]+(?:\.[0-9]+){{2,}}(?:(?:a|b|rc)[0-9]+)?
        (?:\.?(?:dev|post)[0-9]+)?(?:\+[a-z0-9.]{{1,16}}\b)?)               # 2.13.0+cpu
  | (?P<amount>{_SIGN}[0-9]{{1,3}}(?:,[0-9]{{3}})+(?:\.[0-9]+)?(?!\w|,[0-9])) # 2,500.50
  | (?P<float>{_SIGN}(?:{_DECIMAL}{_EXPONENT}?|[0-9]+{_EXPONENT})(?!\w)
    | [-+]?(?:{_DECIMAL}{_EXPONENT}?|[0-9]+{_EXPONENT})(?=j\b))       # 0.25, 1e-3, -2.5j
  | (?P<glued>{_SIGN}[0-9]+\.[0-9]+(?=[^\W0-9]))                      # 3.25ms
  | (?P<int>{_SIGN}[0-9]+)
  | (?P<word>[^\W\d]\w*)
  | (?P<break>\n[^\S\n]*)
  | (?P<other>\S)
    """,
    re.VERBOSE,
)
_PAIRS = {")": "(", "]": "[", "}": "{"}
# Texts that are longer than any number that a run prints.
_LONGEST_NUMBER, _LARGEST_EXPONENT = 40, 4


@dataclass(frozen=True)
class Token:
    """One token of a text, and where it stands (line and column count from 0).

    `kind` is "word", "quoted", "int", "float", "glued" (a float with letters right
    behind it), "version", "clock", "amount", "other", "break" (a line's end with the
    next line's indentation) or "end".
    """

    kind: str
    text: str
    line: int
    column: int
    start: int

    @property
    def end(self) -> int:
        """Return where the token ends in its text."""
        return self.start + len(self.text)


def tokenize(text: str, line: int = 0) -> list[Token]:
    """Return the tokens of a text that begins on a line, with an "end" token last.

    White space inside a line only separates. The first token is a "break" without a
    line's end: the indentation of the first line.
    """
    return list(_tokens(text.rstrip("\n"), line))


def bracket_groups(tokens: list[Token]) -> dict[int, int]:
    """Return the places of brackets that belong together: those that open → that close.

    One that nothing closes, or nothing opened, belongs to no group.
    """
    opened: list[int] = []
    groups = {}
    for place, token in enumerate(tokens):
        if token.kind != "other":
            continue
        if token.text in _PAIRS.values():
            opened.append(place)
        elif partner := _PAIRS.get(token.text):
            match = next((o for o in reversed(opened) if tokens[o].text == partner), -1)
            if match >= 0:
                del opened[opened.index(match) :]
                groups[match] = place
    return groups


def _tokens(text: str, line: int) -> Iterator[Token]:
    line_start = 0
    yield Token("break", text[: len(text) - len(text.lstrip(" \t"))], line, 0, 0)
    for match in _TOKEN.finditer(text):
        kind, start = match.lastgroup or "", match.start()
        yield _no_giant(Token(kind, match[0], line, start - line_start, start))
        if kind == "break":
            line, line_start = line + 1, match.start() + 1
    yield Token("end", "", line, len(text) - line_start, len(text))


def _no_giant(token: Token) -> Token:
    """Return a number that no run can mean, such as `5e1234567890`, as a word."""
    exponent = re.split("[eE]", token.text)[1:] or [""]
    is_giant = (
        len(token.text) > _LONGEST_NUMBER
        or len(exponent[0].lstrip("+-")) > _LARGEST_EXPONENT
    )
    return replace(token, kind="word") if token.kind == "float" and is_giant else token
