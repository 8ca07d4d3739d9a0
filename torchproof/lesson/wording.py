"""Words that several messages share."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def listed(names: Iterable[str]) -> str:
    """Return names as a reader likes them: `a`, `b` and `c`."""
    *most, last = (f"`{name}`" for name in names)
    return f"{', '.join(most)} and {last}" if most else last


def meant(given: str, known: Iterable[str], otherwise: str = "") -> str:
    """Return the nearest known name as a question; else all of them, if they are few."""
    names = list(dict.fromkeys(known))
    for name in nearest(given, names):
        return f"Did you mean `{name}`?"
    if otherwise:
        return otherwise
    return f"There is {listed(names)}." if 0 < len(names) <= 8 else ""


def nearest(given: str, known: Iterable[str]) -> list[str]:
    """Return the known name most like the given one, or nothing if none is like it."""
    return difflib.get_close_matches(given, list(known), n=1)
