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
    if nearest := difflib.get_close_matches(given, names, n=1):
        return f"Did you mean `{nearest[0]}`?"
    if otherwise:
        return otherwise
    return f"There is {listed(names)}." if 0 < len(names) <= 8 else ""
