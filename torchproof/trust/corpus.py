"""The snippets that are tried, and what a run of each did."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from torchproof.problem import Problem
from torchproof.records.fingerprint import snippet_files
from torchproof.running.judging.results import Run
from torchproof.running.needs import missing
from torchproof.running.runner import Runner
from torchproof.snippet import Snippet, parse
from torchproof.snippet.neighbors import needed
from torchproof.snippet.places import places
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
    """Return the snippets that import a file, directly or through others.

    They lie beside it, or in the folders below, which share it.
    """
    beside = sorted(path.parent.glob("*.py"))
    below = sorted(path.parent.glob("*/*.py"))
    every = [*beside, *(f for f in below if path.parent in places(f.parent))]
    return [one for one in every if path in needed(one, _text(one))]


def files_in(parts: Iterable[Path]) -> list[Path]:
    """Return the snippets in some folders and files, in order. Raises Problem on none."""
    found: set[Path] = set()
    for part in parts:
        files = snippet_files(part) if part.is_dir() else [part]
        if not files or not files[0].is_file():
            raise Problem(part, None, "there is no snippet", "Name a file or a folder.")
        found.update(files)
    return sorted(found)


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8")
