"""Wrong texts in place of an output that varies by nature: what may not vary."""

from __future__ import annotations

import re
from collections.abc import Iterator

from torchproof.trust.mutants.mutant import Mutant, edited

VARIES = "numbers of a loose line"
HARDWARE = "names of hardware in a loose line"

_NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)*(?:e[-+]\d+)?")
_WORD = re.compile(r"(?<![\w.])[A-Za-z]{2,}(?![\w.])")
_LABEL = re.compile(r"^[^\d\n:]*(?=:)", re.MULTILINE)


def loose_mutants(text: str) -> Iterator[Mutant]:
    """Yield the wrong texts that can be made of a loose output.

    What follows a label may name other hardware, so of words only the label's are taken,
    or those of a line without one.
    """
    yield from _numbers(text)
    yield from _labels(text)
    yield from _words(text)
    yield from _punctuation(text)
    yield from _lines(text)


def _numbers(text: str) -> Iterator[Mutant]:
    for match in _NUMBER.finditer(text):
        start, end = match.span()
        yield edited("loose: number → nan", text, start, end, "nan")
        yield edited("loose: number → word", text, start, end, "elephants")
        yield edited("loose: number lost", text, start, end, "")
        yield edited("loose: sign", text, start, start, "-")
        digit = str((int(match[0][-1]) + 1) % 10)
        yield edited("loose: digit", text, end - 1, end, digit, VARIES)
        if match[0].count(".") == 1:
            yield edited("loose: decimals", text, end, end, "0")


def _labels(text: str) -> Iterator[Mutant]:
    for match in _LABEL.finditer(text):
        start, end = match.span()
        yield edited("loose: label", text, start, end, "elephants")
        yield edited("loose: label", text, start, end + 1, "")


def _words(text: str) -> Iterator[Mutant]:
    for match in _WORD.finditer(text):
        line_start = text.rfind("\n", 0, match.start()) + 1
        if ":" in text[line_start : match.start()]:
            continue
        start, end = match.span()
        stated = HARDWARE if match[0] in text.split("\n") else ""
        yield edited("loose: word", text, start, end, "elephants", stated)
        middle = (start + end) // 2
        yield edited("loose: word", text, middle, middle + 1, "q", stated)


def _punctuation(text: str) -> Iterator[Mutant]:
    for match in re.finditer(r"[,;()/|](?!\d)", text):
        yield edited("loose: punctuation", text, *match.span(), "")


def _lines(text: str) -> Iterator[Mutant]:
    lines = text.split("\n")
    error = "RuntimeError: CUDA error: out of memory"
    for at, line in enumerate(lines):
        before, after = lines[:at], lines[at + 1 :]
        label = line[: line.find(":") + 1]
        traceback = "Traceback (most recent call last):"
        for kind, new, change in (
            ("loose: line lost", [*before, *after], f"without `{line}`"),
            ("loose: line doubled", [*before, line, line, *after], f"`{line}` twice"),
            ("loose: line empty", [*before, "", *after], f"nothing for `{line}`"),
            ("loose: exception", [*before, error, *after], f"`{error}`"),
            (
                "loose: exception",
                [*before, f"{label} {error}".strip(), *after],
                f"`{label} {error}`",
            ),
            ("loose: exception", [*before, traceback, *after], f"`{traceback}`"),
        ):
            yield Mutant(kind, "\n".join(new), at, change)
