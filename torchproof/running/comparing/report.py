"""How a drift is told: where, which statement, what differs, how to accept it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from torchproof.matching import Difference
from torchproof.matching.tokens import Token
from torchproof.problem import shown
from torchproof.running.comparing.checking import Drift

_CONTEXT_LINES = 4
_EDGES = {"end", "indent"}
_SHORT = 60  # characters of two tokens that a line can name


class Brief(NamedTuple):
    """A drift in a few words, fit to travel between processes."""

    file: str
    line: int
    what: str
    expected: str
    actual: str


def told(drift: Drift, accept: str) -> str:
    """Return the drift as a text for people; `accept` is the command that accepts it."""
    parts = [
        f"{shown(drift.path)}:{drift.line}: {drift.what}",
        "",
        _indented(drift.source),
    ]
    if drift.kind == "text":
        parts += ["", *_both_texts(drift)]
    elif drift.kind == "alt":
        parts += ["", "  expected", *_marked(drift.expected, None)]
        parts += ["  computed", *_marked(drift.actual, None)]
    elif drift.why:
        parts += ["", f"  {drift.why}"]
    parts += ["", f"  {_advice(drift)}", f"    {accept}"]
    return "\n".join(parts)


def summary(rows: Iterable[Brief]) -> list[str]:
    """Return a table of place, expected and actual, a line a drift."""
    cells = [(f"{row.file}:{row.line}", row.expected, row.actual) for row in rows]
    table = [("where", "expected", "actual"), *cells]
    widths = [max(len(row[column]) for row in table) for column in range(3)]
    return ["  ".join(map(str.ljust, row, widths)).rstrip() for row in table]


def in_brief(drift: Drift) -> Brief:
    """Return the drift as a row of the summary."""
    expected, actual = "(nothing)", _line(drift.actual)
    if drift.kind in {"figure", "file"}:
        expected, actual = f"the {drift.kind}", drift.what
    elif drift.kind == "alt":
        expected, actual = _differing(drift.expected, drift.actual)
    elif drift.difference:
        expected = _at(drift.expected, drift.difference.expected)
        actual = _at(drift.actual, drift.difference.actual)
    return Brief(shown(drift.path), drift.line, drift.what, expected, actual)


def _differing(expected: str, actual: str) -> tuple[str, str]:
    """Return the first line of each alt text that the other one does not have."""
    both = zip(expected.split("\n"), actual.split("\n"), strict=True)
    return next((_line(old), _line(new)) for old, new in both if old != new)


def annotation(file: str, line: int, title: str, message: str) -> str:
    """Return the workflow command by which GitHub marks a line of a file.

    Source: GitHub Docs, "Workflow commands for GitHub Actions".
    """
    escaped = message.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return f"::error file={file},line={line},title={title}::{escaped}"


def _at(text: str, token: Token) -> str:
    """Return the line of a text where a token stands; where it ends, the word for that."""
    if token.kind == "end" and text:
        return "(ends)"
    return _line(text, token.line)


def _line(text: str, number: int = 0, width: int = 40) -> str:
    lines = text.split("\n")
    line = lines[min(number, len(lines) - 1)].strip() or "(nothing)"
    return line if len(line) <= width else line[: width - 1] + "…"


def _both_texts(drift: Drift) -> list[str]:
    if drift.difference is None:
        return ["  prints", *_marked(drift.actual, None)]
    return [
        "  expected",
        *_marked(drift.expected, drift.difference.expected),
        "  actual",
        *_marked(drift.actual, drift.difference.actual),
        f"  {_reason(drift.difference)}",
    ]


def _marked(text: str, token: Token | None) -> list[str]:
    """Return the lines around a token, with marks under it."""
    lines = text.split("\n") if text else ["(nothing)"]
    at = min(token.line, len(lines) - 1) if token else 0
    first, last = max(0, at - _CONTEXT_LINES), at + _CONTEXT_LINES
    shown_lines = ["    | …"] if first else []
    for number in range(first, min(last + 1, len(lines))):
        shown_lines.append(f"    | {lines[number]}".rstrip())
        if token and number == at:
            shown_lines.append("      " + " " * token.column + _pointer(token))
    return [*shown_lines, "    | …"] if last + 1 < len(lines) else shown_lines


def _advice(drift: Drift) -> str:
    if not drift.expected and drift.kind != "file":
        return "If that is right, have it written below the statement:"
    return "If the new one is right, accept it; if not, fix the code."


def _pointer(token: Token) -> str:
    """Return the marks under a token, in words where there is nothing to mark."""
    if token.kind == "end":
        return "^ ends here"
    return "^" * max(1, len(token.text))


def _reason(difference: Difference) -> str:
    """Return what differs and by which rule that counts."""
    tokens = (difference.expected, difference.actual)
    can_be_named = all(token.text and token.kind not in _EDGES for token in tokens)
    if can_be_named and sum(len(token.text) for token in tokens) <= _SHORT:
        return f"{tokens[0].text} and {tokens[1].text}: {difference.why}"
    return difference.why


def _indented(source: str) -> str:
    return "\n".join(f"    {line}" for line in source.split("\n"))
