"""The snippets, and the includes that pages make of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from torchproof.lesson.fences import Include
from torchproof.problem import Problem
from torchproof.records.fingerprint import snippet_files
from torchproof.records.software import imports_torch
from torchproof.snippet import Snippet, parse
from torchproof.snippet.places import places as looked_in
from torchproof.wording import meant, quoted

Parse = Callable[[Path], Snippet]
"""Returns the snippet in a file. Raises Problem where it cannot be read as one."""


class Library:
    """The files in the folders of snippets, each parsed once."""

    def __init__(self, folders: Sequence[Path], parse: Parse = parse) -> None:
        """Take the folders of the snippets, and what parses one."""
        self.folders = tuple(folders)
        self._parse = parse
        self._parsed: dict[str, Snippet | Problem] = {}
        self._used: dict[str, frozenset[Path]] = {}
        self._data: dict[str, list[Path]] = {}
        self._is_inside: dict[str, bool] = {}
        self.known: frozenset[str] = frozenset()

    def again(self, changed: Iterable[Path]) -> Library:
        """Return the library after some files changed.

        It knows what this one does of each snippet that finds none of them where it
        looks: `known` has their names.
        """
        new = Library(self.folders, self._parse)
        around = {up for one in changed for up in one.parents}
        new.known = frozenset(
            file
            for file, paths in new.places.items()
            if around.isdisjoint(looked_in(paths[0].parent))
            and paths == self.places.get(file)
        )
        for old, own in zip(self._memories, new._memories, strict=True):
            own.update({file: one for file, one in old.items() if file in new.known})
        return new

    @property
    def _memories(self) -> tuple[dict[str, Any], ...]:
        return self._parsed, self._used, self._data, self._is_inside

    @cached_property
    def files(self) -> tuple[str, ...]:
        """The snippets, each by its path from its folder of snippets."""
        return tuple(sorted(self.places))

    def below(self, folder: str) -> tuple[str, ...]:
        """Return the snippets in a folder, and in those that it holds."""
        first, last = (bisect_left(self.files, f"{folder}{end}") for end in "/0")
        return self.files[first:last]

    @cached_property
    def places(self) -> dict[str, list[Path]]:
        """Where each snippet lies; more than once, where folders share a name."""
        found: dict[str, list[Path]] = {}
        for folder in self.folders:
            for path in snippet_files(folder):
                found.setdefault(path.relative_to(folder).as_posix(), []).append(path)
        return found

    @cached_property
    def imports_torch(self) -> bool:
        """Whether some snippet imports torch."""
        every = (path for found in self.places.values() for path in found)
        return imports_torch(path.read_text("utf-8", "replace") for path in every)

    @cached_property
    def _names(self) -> dict[Path, str]:
        return {path: file for file, found in self.places.items() for path in found}

    @cached_property
    def data(self) -> tuple[Path, ...]:
        """The files that the snippets save or read."""
        return tuple(
            sorted({path for file in self.files for path in self.data_of(file)})
        )

    def data_of(self, file: str) -> list[Path]:
        """Return the files that a snippet saves, or finds where it runs; none if broken."""
        if file not in self._data:
            try:
                saved = self.snippet(file).saved
            except Problem:
                return []
            used = {path for path in self._all_used_by(file) if path.suffix != ".py"}
            self._data[file] = sorted(used.union(filter(Path.is_file, saved)))
        return self._data[file]

    def used_by(self, file: str) -> list[str]:
        """Return the snippets that one imports, also through others; none if broken."""
        paths = self._all_used_by(file)
        return sorted(self._names[path] for path in paths & self._names.keys())

    @cached_property
    def shared(self) -> frozenset[str]:
        """The snippets that others import from the folder above theirs."""
        return frozenset(
            name
            for file in self.files
            for name in self.used_by(file)
            if _folder(name) == _folder(_folder(file))
        )

    def _all_used_by(self, file: str) -> frozenset[Path]:
        """Return all that a snippet uses, looked up once; nothing if it is broken."""
        if file not in self._used:
            try:
                snippet = self.snippet(file)
            except Problem:
                return frozenset()
            self._used[file] = frozenset(snippet.neighbors())
        return self._used[file]

    def path(self, file: str) -> Path:
        """Return where a snippet lies."""
        return self.places[file][0]

    def folder(self, lesson: str) -> Path:
        """Return the folder of a lesson's snippets: the one that exists, if any does."""
        every = [folder / lesson for folder in self.folders]
        return next((one for one in every if one.is_dir()), every[0])

    def snippet(self, file: str) -> Snippet:
        """Return one snippet; raise its problem where it cannot be read."""
        if file not in self._parsed:
            try:
                self._parsed[file] = self._parse(self.path(file))
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
            what = f"the include `{include.file}` leaves {self._named}"
            mend = f"Name a file in {self._named} by its path from there."
            raise Problem(page, include.line, what, mend)
        if include.file not in self.places:
            what = f"there is no snippet `{include.file}`"
            mend = meant(
                include.file, self.files, f"Name its path under {self._named}."
            )
            raise Problem(page, include.line, what, mend)
        snippet = self.snippet(include.file)
        if include.section not in snippet.sections:
            what, mend = _no_such_section(include, list(snippet.sections))
            raise Problem(page, include.line, what, mend)
        return snippet

    def _inside(self, file: str) -> bool:
        """Return whether a file lies in a folder; the disk is asked once a file."""
        if file not in self._is_inside:
            self._is_inside[file] = ".." not in Path(file).parts and all(
                (folder / file).resolve().is_relative_to(folder.resolve())
                for folder in self.folders
            )
        return self._is_inside[file]

    @property
    def _named(self) -> str:
        return " or ".join(f"{folder.name}/" for folder in self.folders)


def _folder(file: str) -> str:
    return file.rpartition("/")[0]


def _no_such_section(include: Include, sections: list[str]) -> tuple[str, str]:
    if not sections:
        mend = "Mark one with `# --8<-- [start:name]` and `# --8<-- [end:name]`."
        return f"`{include.file}` has no sections", mend
    every = f"It has {quoted(sections)}."
    if not include.section:
        return f"the include of `{include.file}` names no section", every
    what = f"`{include.file}` has no section `{include.section}`"
    return what, meant(include.section, sections, every)
