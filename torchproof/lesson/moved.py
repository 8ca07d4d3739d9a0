"""What moved: old addresses with the new ones, as moved.yml beside the pages lists them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from torchproof.lesson.reading import text_of
from torchproof.lesson.typed_yaml import read
from torchproof.problem import Problem, Problems

NAME = "moved.yml"

_ADDRESS = re.compile(r"[\w-][\w.-]*(/[\w-][\w.-]*)*(#[^#\s]+)?")
_FORM = "Write the id of a page, `part/lesson`, or a place on it, `part/lesson#anchor`."


@dataclass(frozen=True)
class Address:
    """A page by its id, and an anchor on it; "" is the whole page."""

    page: str
    anchor: str = ""

    def __str__(self) -> str:
        """Return it as the file says it."""
        return f"{self.page}#{self.anchor}" if self.anchor else self.page


@dataclass(frozen=True)
class Move:
    """An old address, the new one, and the line that says so."""

    old: Address
    new: Address
    line: int


def load(path: Path) -> tuple[Move, ...]:
    """Return what moved, nothing without the file; raise all mistakes in it at once."""
    if not path.exists():
        return ()
    document = read(path, text_of(path))
    if not isinstance(document.value, dict):
        what, mend = (
            "this is no list of moves",
            "Write lines such as `old/page: new/page`.",
        )
        raise Problems([Problem(path, 1, what, mend)])
    found: list[Move] = []
    problems: list[Problem] = []
    for old, new in document.value.items():
        line = document.line_of(old)
        wrong = [*_wrong(old), *_wrong(new)]
        problems += [Problem(path, line, what, _FORM) for what in wrong]
        if not wrong:
            found.append(Move(_address(old), _address(new), line))
    if problems:
        raise Problems(problems)
    return tuple(found)


def _wrong(text: Any) -> Iterator[str]:
    if not isinstance(text, str) or not _ADDRESS.fullmatch(text):
        yield f"`{text}` is no address of a page"
    elif text.partition("#")[0].endswith((".md", ".html")):
        yield f"`{text}` names a file"


def _address(text: str) -> Address:
    page, _, anchor = text.partition("#")
    return Address(page, anchor)
