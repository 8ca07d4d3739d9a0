"""A mistake in an author's file: where it is, what is wrong, how to mend it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path


class Problem(Exception):
    """One mistake in an author's file, told so that its author can mend it."""

    def __init__(self, path: Path, line: int | None, what: str, mend: str = "") -> None:
        """Take the file, its 1-based line (None: the whole file), what is wrong, the mend."""
        self.path = path
        self.line = line
        self.what = what
        self.mend = mend
        super().__init__(path, line, what, mend)

    def __str__(self) -> str:
        """Return `file:line: what is wrong`, with the mend on a line of its own."""
        where = shown(self.path) + (f":{self.line}" if self.line else "")
        return f"{where}: {self.what}" + (f"\n  {self.mend}" if self.mend else "")


class Problems(Exception):
    """Several mistakes, all told at once."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Take the mistakes in the order in which they are told."""
        self.problems = tuple(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        """Return the mistakes, one after the other."""
        return "\n".join(str(problem) for problem in self.problems)


def raise_any(problems: Sequence[Problem]) -> None:
    """Raise the only problem as itself, several as Problems, and nothing for none."""
    if len(problems) == 1:
        raise problems[0]
    if problems:
        raise Problems(problems)


def shown(path: Path) -> str:
    """Return the path relative to the current folder where it lies below it."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()
