"""Printed bytes as a terminal shows them."""

from __future__ import annotations

import re

# C0 and C1 controls without tab and line feed, and what some programs take for line ends.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")


def as_shown(text: str) -> str:
    """Return the text after carriage returns and backspaces took the cursor back."""
    lines = (_line(line).rstrip() for line in text.split("\n"))
    return "\n".join(lines).rstrip("\n")


def control_character(text: str) -> str:
    """Return the first character that a page cannot show, or nothing."""
    found = _CONTROL.search(text)
    return found[0] if found else ""


def plain(text: str) -> str:
    """Return a text that any terminal takes: other characters as escapes."""
    text = text.encode(errors="backslashreplace").decode()
    return _CONTROL.sub(lambda found: repr(found[0])[1:-1], text)


def _line(line: str) -> str:
    if "\r" not in line and "\b" not in line:
        return line
    shown: list[str] = []
    column = 0
    for character in line:
        if character == "\r":
            column = 0
        elif character == "\b":
            column = max(0, column - 1)
        else:
            shown[column : column + 1] = [character]
            column += 1
    return "".join(shown)
