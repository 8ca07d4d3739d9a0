"""From parts to a record: what must hold before a run counts as complete."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

from torchproof.problem import Problem, Problems
from torchproof.records.record import (
    Machine,
    Record,
    fingerprints,
    listed,
    name_in,
    snippet_files,
)
from torchproof.snippet import Snippet, parse

_AGAIN = "Run all snippets once more with `--record`."


def merged(parts: Sequence[tuple[Path, Record]]) -> Record:
    """Return the record of several parts, each named by its file.

    Raises Problems where machines are unlike, or where a file ran in two versions.
    """
    problems = [*_unlike_machines(parts), *_unlike_files(parts)]
    if problems:
        raise Problems(problems)
    files = {file: digest for _, part in parts for file, digest in part.files.items()}
    skipped = {file: need for _, part in parts for file, need in part.skipped.items()}
    return Record(
        machine=parts[0][1].machine,
        date=max(part.date for _, part in parts),
        files=files,
        skipped={file: need for file, need in skipped.items() if file not in files},
    )


def require_current(folder: Path, record: Record) -> None:
    """Raise Problems unless each file of the record is still what ran."""
    if problems := list(_changed(folder, record)):
        raise Problems(problems)


def require_complete(folder: Path, record: Record) -> None:
    """Raise Problems unless the record tells of every snippet, each as it is now."""
    if problems := [*_missing(folder, record), *_changed(folder, record)]:
        raise Problems(problems)


def _unlike_machines(parts: Sequence[tuple[Path, Record]]) -> Iterator[Problem]:
    first_file, first = parts[0]
    for path, part in parts[1:]:
        for fact in unlike(first.machine, part.machine):
            what = f"{fact}, but {first_file} says otherwise"
            yield Problem(path, None, what, "Run all parts on machines of one kind.")


def unlike(first: Machine, second: Machine) -> list[str]:
    """Return the facts of the second machine that the first does not share."""
    expected = asdict(first)
    return [
        f"{name} is {value!r}"
        for name, value in asdict(second).items()
        if value != expected[name]
    ]


def _unlike_files(parts: Sequence[tuple[Path, Record]]) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for path, part in parts:
        for file, digest in part.files.items():
            if seen.setdefault(file, digest) != digest:
                what = f"{file} ran here in another version than in another part"
                yield Problem(path, None, what, _AGAIN)


def _missing(folder: Path, record: Record) -> Iterator[Problem]:
    names = [name_in(folder, path) for path in snippet_files(folder)]
    told = record.files.keys() | record.skipped.keys()
    if missing := [name for name in names if name not in told]:
        what = f"{len(missing)} of {len(names)} snippets did not run: {listed(missing)}"
        yield Problem(folder, None, what, _AGAIN)


def _changed(folder: Path, record: Record) -> Iterator[Problem]:
    """Yield problems where the files in the folder are not those of the record."""
    paths = {name_in(folder, path): path for path in snippet_files(folder)}
    ran = [parse(paths[name]) for name in record.files if name in paths]
    now: dict[str, str] = {}
    for snippet in ran:
        now |= fingerprints(folder, snippet)
    changed = {file for file, _ in now.items() ^ record.files.items()}
    if changed := changed | (record.skipped.keys() - paths.keys()):
        what = f"files changed since they ran: {listed(sorted(changed))}"
        yield Problem(folder, None, what, _AGAIN)
    for name in sorted(record.skipped.keys() & paths.keys()):
        yield from _unexcused(parse(paths[name]), record.skipped[name])


def _unexcused(snippet: Snippet, need: str) -> Iterator[Problem]:
    """Yield a problem where a snippet was skipped for what it does not need."""
    if need not in {one.name for one in snippet.directives.needs}:
        what = f"was skipped because it needs {need}, which it does not say"
        yield Problem(snippet.path, None, what, _AGAIN)
