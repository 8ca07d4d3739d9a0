"""The snippets that are tried, and what a run of each did."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from torchproof.problem import Problem
from torchproof.records.fingerprint import snippet_files
from torchproof.running.judging.results import Run
from torchproof.running.needs import missing
from torchproof.running.runner import Runner
from torchproof.snippet import Snippet, parse
from torchproof.trust.printed import found


@dataclass(frozen=True)
class Ran:
    """What a run of a snippet did; None where the snippet could not run here.

    `wrong` is what a check found, each in one line.
    """

    path: Path
    run: Run | None
    wrong: tuple[str, ...]

    @property
    def is_sound(self) -> bool:
        """Return whether the snippet ran, and printed and drew what it shows."""
        return self.run is not None and not self.wrong

    def prints_like(self, other: Ran) -> bool:
        """Return whether two runs agree to the letter, but for what varies by nature."""
        assert self.run is not None and other.run is not None
        return same_prints(parse(self.path), self.run, other.run)


def ran(runner: Runner, path: Path) -> Ran:
    """Run the snippet in the file, if it can run on the runner's device."""
    snippet = parse(path)
    if missing(snippet, runner.device):
        return Ran(path, None, ())
    run = runner.run(snippet)
    return Ran(path, run, tuple(found(snippet, run, runner.device)))


def same_prints(snippet: Snippet, one: Run, other: Run) -> bool:
    """Return whether two runs printed and drew the same, but for what varies by nature."""
    for index, statement in enumerate(snippet.statements):
        loose = {output.kind for output in statement.outputs if output.loose}
        if "text" not in loose and one.texts.get(index) != other.texts.get(index):
            return False
        drawn = one.figures.get(index), other.figures.get(index)
        if "figure" not in loose and drawn[0] != drawn[1]:
            return False
    return True


def importers(path: Path) -> list[Path]:
    """Return the snippets beside a file that import it, directly or through others."""
    imports = {file: _imported(file) for file in sorted(path.parent.glob("*.py"))}
    known = {path.stem}
    importing: list[Path] = []
    while new := [
        f for f, names in imports.items() if names & known and f not in importing
    ]:
        importing += new
        known |= {file.stem for file in new}
    return [file for file in importing if file != path]


def files_in(parts: Iterable[Path]) -> list[Path]:
    """Return the snippets in some folders and files, in order. Raises Problem on none."""
    found: set[Path] = set()
    for part in parts:
        files = snippet_files(part) if part.is_dir() else [part]
        if not files or not files[0].is_file():
            raise Problem(part, None, "there is no snippet", "Name a file or a folder.")
        found.update(files)
    return sorted(found)


def _imported(file: Path) -> set[str]:
    """Return the first names of the modules that a file imports."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.partition(".")[0])
    return names
