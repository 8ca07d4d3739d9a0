"""Trials of wrong code: each is run, and what it prints is checked."""

from __future__ import annotations

import random
import shutil
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from torchproof.problem import Problem, shown
from torchproof.running.judging.results import Run
from torchproof.running.needs import missing
from torchproof.running.runner import Runner
from torchproof.snippet import Snippet, parse
from torchproof.snippet.document import parse_text
from torchproof.snippet.places import places
from torchproof.trust.corpus import importers, same_prints
from torchproof.trust.mutants.code import CodeMutant, code_mutants
from torchproof.trust.printed import found
from torchproof.trust.tally import Trial

ROUNDED = "within the tolerance"
LOOSE = "only what varies by nature is printed"
NEVER = "never runs"
EQUAL = "same value"
UNSEEN = "not printed"

# A wrong loop may have no end: it is stopped after so many times what the right one took.
_PATIENCE = 5
_LEAST_SECONDS = 5.0

_SAME = """\
(lambda a, b: a if type(a) is type(b) and repr(getattr(a, 'tolist', lambda: a)()) \
== repr(getattr(b, 'tolist', lambda: b)()) else 1 / 0)(({old}
), ({new}
))"""


@dataclass(frozen=True)
class CodeTask:
    """A snippet's file, and the wrong codes to try in its place."""

    path: Path
    mutants: tuple[CodeMutant, ...]


def code_tasks(
    paths: Iterable[Path], most: int | None, seed: int = 0
) -> list[CodeTask]:
    """Return what to try, at most so many in all (None: everything).

    As many are drawn of each kind, as far as there are, by a generator with that seed.
    """
    kinds: dict[str, list[tuple[Path, CodeMutant]]] = defaultdict(list)
    for path in paths:
        for mutant in code_mutants(parse(path).text):
            kinds[mutant.kind].append((path, mutant))
    files: dict[Path, list[CodeMutant]] = defaultdict(list)
    for path, mutant in _drawn(kinds, most, random.Random(seed)):
        files[path].append(mutant)
    return [CodeTask(path, tuple(files[path])) for path in sorted(files)]


def code_trials(runner: Runner, task: CodeTask) -> list[Trial] | None:
    """Return what became of the wrong codes; None where the right one cannot be judged."""
    snippet = parse(task.path)
    if missing(snippet, runner.device):
        return None
    right = runner.run(snippet)
    if found(snippet, right, runner.device):
        return None
    with ExitStack() as stack:
        trial = _CodeTrial(runner, snippet, right, stack)
        return [
            Trial(m.kind, shown(task.path), m.line, m.change, trial.why(m))
            for m in task.mutants
        ]


def _drawn(
    kinds: dict[str, list[tuple[Path, CodeMutant]]],
    most: int | None,
    generator: random.Random,
) -> Iterator[tuple[Path, CodeMutant]]:
    """Yield equal shares of all kinds; what a small kind lacks goes to the larger ones."""
    left = sum(map(len, kinds.values())) if most is None else most
    by_size = sorted(kinds, key=lambda kind: (len(kinds[kind]), kind))
    for number, kind in enumerate(by_size):
        share = min(len(kinds[kind]), left // (len(by_size) - number))
        left -= share
        yield from generator.sample(kinds[kind], share)


class _CodeTrial:
    """One snippet, its right run, and those that import it."""

    def __init__(
        self, runner: Runner, snippet: Snippet, right: Run, stack: ExitStack
    ) -> None:
        self._runner = runner
        self._right = right
        limit = max(_LEAST_SECONDS, _PATIENCE * right.seconds)
        self._snippet = _within(snippet, limit)
        self._stack = stack
        self._importers: list[Snippet] | None = None
        self._copy = snippet.path

    def why(self, mutant: CodeMutant) -> str:
        """Return why wrong code passes, "" where it is caught."""
        run = self._passing(mutant.text)
        if run is None or self._importers_see(mutant.text):
            return ""
        if not same_prints(self._snippet, self._right, run):
            return ROUNDED
        if self._prints_the_same(mutant, "(1 / 0)"):
            return NEVER
        if mutant.is_value and self._prints_the_same(mutant, self._both(mutant)):
            return EQUAL
        return LOOSE if self._prints_loosely() else UNSEEN

    def _passing(self, text: str) -> Run | None:
        """Return the run of a changed text, None where the check catches it."""
        try:
            wrong = _within(parse_text(self._snippet.path, text), self._limit)
        except Problem:
            return None
        run = self._runner.run(wrong)
        return None if found(wrong, run, self._runner.device) else run

    def _prints_the_same(self, mutant: CodeMutant, probe: str) -> bool:
        """Return whether nothing changes with a probe in place of what was changed."""
        text = self._snippet.text
        run = self._passing(text[: mutant.start] + probe + text[mutant.end :])
        return run is not None and same_prints(self._snippet, self._right, run)

    def _both(self, mutant: CodeMutant) -> str:
        """Return code for the old value that fails where the new one differs from it."""
        text = self._snippet.text
        longer = len(mutant.text) - len(text)
        old = text[mutant.start : mutant.end]
        new = mutant.text[mutant.start : mutant.end + longer]
        return _SAME.format(old=old, new=new)

    def _prints_loosely(self) -> bool:
        """Return whether all that the snippet shows varies by nature."""
        outputs = [o for s in self._snippet.statements for o in s.outputs]
        return bool(outputs) and all(output.loose for output in outputs)

    @property
    def _limit(self) -> float:
        return self._snippet.directives.seconds

    def _importers_see(self, text: str) -> bool:
        """Return whether a snippet that imports this one fails with the changed text."""
        if self._importers is None:
            self._importers = list(self._sound_importers())
        if not self._importers:
            return False
        self._copy.write_text(text, encoding="utf-8")
        device = self._runner.device
        return any(found(s, self._runner.run(s), device) for s in self._importers)

    def _sound_importers(self) -> Iterator[Snippet]:
        """Yield the importers that pass as they are, in a copy of the course around them."""
        own = self._snippet.path
        importing = importers(own)
        if not importing:
            return
        folder = self._stack.enter_context(
            tempfile.TemporaryDirectory(prefix="torchproof-")
        )
        *_, part = places(own.parent)
        copy = Path(folder, "snippets", part.name)
        shutil.copytree(part, copy)
        # A root: so the copy shares what the part does.
        Path(folder, "pyproject.toml").touch()
        self._copy = copy / own.relative_to(part)
        for path in importing:
            snippet = parse(copy / path.relative_to(part))
            if not missing(snippet, self._runner.device):
                run = self._runner.run(snippet)
                if not found(snippet, run, self._runner.device):
                    yield snippet


def _within(snippet: Snippet, seconds: float) -> Snippet:
    """Return the snippet with a time limit no longer than that."""
    limit = min(seconds, snippet.directives.seconds)
    return replace(snippet, directives=replace(snippet.directives, seconds=limit))
