"""A printed text as tokens: words, integers, floats, punctuation, line breaks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

# A sign belongs to a number unless it follows a value: `x - -1`, but not `3-1`.
_SIGN = r"(?:(?<![\w.)\]])[-+])?"
_TOKEN = re.compile(
    rf"""
    (?P<version>\d+(?:\.\d+){{2,}}[\w.+]*)                                # 2.13.0+cpu
  | (?P<float>{_SIGN}(?:(?:\d+\.\d*|\.\d+)(?:[eE][-+]?\d+)?|\d+[eE][-+]?\d+))(?!\w)
  | (?P<attached>{_SIGN}(?:\d+\.\d+))(?=[a-zA-Z])                         # 1.5000j, 3.25ms
  | (?P<int>{_SIGN}\d+)
  | (?P<word>[^\W\d]\w*)
  | (?P<break>\n)
  | (?P<other>\S)
    """,
    re.VERBOSE,
)
_KINDS = {"version": "text", "word": "text", "other": "text", "attached": "float"}
_CUDA_DEVICE = [",", "device", "=", "'", "cuda", ":", "0", "'"]


@dataclass(frozen=True)
class Token:
    """One token: kind "text", "int", "float", "break" or "end"; where it stands (0-based)."""

    kind: str
    text: str
    line: int
    column: int

    @property
    def value(self) -> Decimal:
        """Return the number that a float token stands for."""
        return Decimal(self.text)

    @property
    def scientific(self) -> bool:
        """Return whether the number is written with an exponent."""
        return "e" in self.text.lower()

    @property
    def decimals(self) -> int:
        """Return how many decimals the number shows, before any exponent."""
        mantissa = re.split("[eE]", self.text)[0]
        return len(mantissa.partition(".")[2])

    @property
    def unit(self) -> Decimal:
        """Return the size of one step in the last printed digit."""
        exponent = re.split("[eE]", self.text)[1:] or ["0"]
        return Decimal(1).scaleb(int(exponent[0]) - self.decimals)


def tokenize(text: str) -> list[Token]:
    """Return the tokens of a text, with an "end" token last.

    White space only separates. A line break is a token of its own, except inside
    brackets, where it is how torch happens to wrap a tensor.
    """
    return list(_tokens(text.strip("\n")))


def without_cuda_device(tokens: list[Token]) -> list[Token]:
    """Return the tokens without any bare `, device='cuda:0'`."""
    texts = [token.text for token in tokens]
    size = len(_CUDA_DEVICE)
    starts = [i for i in range(len(texts)) if texts[i : i + size] == _CUDA_DEVICE]
    gone = {i + offset for i in starts for offset in range(size)}
    return [token for i, token in enumerate(tokens) if i not in gone]


def _tokens(text: str) -> Iterator[Token]:
    line, line_start, depth = 0, 0, 0
    for match in _TOKEN.finditer(text):
        kind = _KINDS.get(match.lastgroup or "", match.lastgroup or "")
        depth = max(0, depth + (match[0] in "([{") - (match[0] in ")]}"))
        if kind != "break" or depth == 0:
            yield Token(kind, match[0], line, match.start() - line_start)
        if kind == "break":
            line, line_start = line + 1, match.end()
    yield Token("end", "", line, len(text) - line_start)
