"""How texts are put together: numbers with nouns, lists of names, guesses, indents."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def counted(number: object, noun: str) -> str:
    """Return a number with its noun, plural where it must be: "1 unit", "2 units"."""
    return f"{number} {noun}" if str(number) == "1" else f"{number} {noun}s"


def listed(names: Iterable[str], series: str = "{first} and {last}") -> str:
    """Return names as a sentence has them: 2.15.0, 2.13.0 and 2.11.0."""
    *most, last = names
    return series.format(first=", ".join(most), last=last) if most else last


def quoted(names: Iterable[str]) -> str:
    """Return names of code as a sentence has them: `a`, `b` and `c`."""
    return listed(f"`{name}`" for name in names)


def meant(given: str, known: Iterable[str], otherwise: str = "") -> str:
    """Return the nearest known name as a question; else all of them, if they are few."""
    names = list(dict.fromkeys(known))
    for name in nearest(given, names):
        return f"Did you mean `{name}`?"
    if otherwise:
        return otherwise
    return f"There is {quoted(names)}." if 0 < len(names) <= 8 else ""


def nearest(given: str, known: Iterable[str]) -> list[str]:
    """Return the known name most like the given one, or nothing if none is like it."""
    return difflib.get_close_matches(given, list(known), n=1)


def indented(text: str, indent: str = "    ") -> str:
    """Return a text with its lines indented, but for those of white space alone.

    Only a line feed ends a line here, as in Markdown and in the strings of Python:
    `textwrap` knows eight others.
    """
    lines = text.split("\n")
    return "\n".join(f"{indent}{line}" if line.strip() else line for line in lines)
