"""The snippets, and the includes that pages make of them."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from torchproof.lesson.fences import Include
from torchproof.lesson.wording import listed, meant
from torchproof.problem import Problem
from torchproof.snippet import Snippet, parse


class Library:
    """The files under snippets/, each parsed once."""

    def __init__(self, root: Path) -> None:
        """Take the folder of the snippets."""
        self.root = root
        self._parsed: dict[str, Snippet | Problem] = {}
        self._is_inside: dict[str, bool] = {}

    @cached_property
    def files(self) -> tuple[str, ...]:
        """The snippets, each by its path under snippets/."""
        paths = (path.relative_to(self.root) for path in self.root.rglob("*.py"))
        return tuple(
            sorted(
                path.as_posix()
                for path in paths
                if not any(part.startswith(".") for part in path.parts)
            )
        )

    def snippet(self, file: str) -> Snippet:
        """Return one snippet; raise its problem where it cannot be read."""
        if file not in self._parsed:
            try:
                self._parsed[file] = parse(self.root / file)
            except Problem as problem:
                self._parsed[file] = problem
        found = self._parsed[file]
        if isinstance(found, Problem):
            raise found
        return found

    def resolve(self, page: Path, include: Include) -> Snippet:
        """Return the snippet that a page includes a section of.

        Raises Problem on the line of the include where it names no section that exists,
        and the problem of the snippet where that cannot be read.
        """
        if not self._inside(include.file):
            what = f"the include `{include.file}` leaves snippets/"
            mend = "Name a file in snippets/ by its path from there."
            raise Problem(page, include.line, what, mend)
        if include.file not in self._names:
            what = f"there is no snippet `{include.file}`"
            mend = meant(include.file, self.files, "Name its path under snippets/.")
            raise Problem(page, include.line, what, mend)
        snippet = self.snippet(include.file)
        if include.section not in snippet.sections:
            what, mend = _no_such_section(include, list(snippet.sections))
            raise Problem(page, include.line, what, mend)
        return snippet

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(self.files)

    def _inside(self, file: str) -> bool:
        """Return whether a file lies in the folder; the disk is asked once a file."""
        if file not in self._is_inside:
            path = Path(file)
            inside = (self.root / path).resolve().is_relative_to(self.root.resolve())
            self._is_inside[file] = ".." not in path.parts and inside
        return self._is_inside[file]


def _no_such_section(include: Include, sections: list[str]) -> tuple[str, str]:
    if not sections:
        mend = "Mark one with `# --8<-- [start:name]` and `# --8<-- [end:name]`."
        return f"`{include.file}` has no sections", mend
    every = f"It has {listed(sections)}."
    if not include.section:
        return f"the include of `{include.file}` names no section", every
    what = f"`{include.file}` has no section `{include.section}`"
    return what, meant(include.section, sections, every)
