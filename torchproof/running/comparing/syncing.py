"""Accepting what a snippet prints now: rewriting its outputs, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from torchproof.files import write_atomically
from torchproof.problem import Problem, raise_any
from torchproof.running.comparing.checking import Drift, check
from torchproof.running.comparing.stability import instabilities
from torchproof.running.judging.results import Run
from torchproof.running.runner import Runner
from torchproof.snippet import Output, Snippet, Statement, rewrite, with_alt, with_text
from torchproof.snippet.document import parse_text


def sync(
    snippet: Snippet, runner: Runner, *, renew: bool = False, settled: bool = False
) -> list[Path]:
    """Run the snippet, write what has drifted, and return the files that changed.

    See `accepted` for what is written. Raises Problem, or Problems where there are
    several; then nothing is.
    """
    return write(snippet, accepted(snippet, runner, renew=renew, settled=settled))


def accepted(
    snippet: Snippet, runner: Runner, *, renew: bool = False, settled: bool = False
) -> dict[Path, str | bytes]:
    """Run the snippet, and return the new texts of the files that drifted.

    It runs a second time, too: an output that is never the same twice is refused, as is
    a run with any problem. Where one output is new, those within a tolerance are too:
    all are then from one run. What varies by nature stays as it is while its form is
    right, or is new where `renew` says that the old text comes from another machine.
    `settled` says that a record holds the snippet as it is: then it is run again only
    where something drifted. Raises Problem, or Problems where there are several.
    """
    run = runner.run(snippet)
    drifts = _drifts(snippet, run, runner, settled)
    if drifts and runner.device == snippet.home:
        drifts = check(snippet.without_tolerances, run, runner.device)
    if renew:
        drifts += _examples(snippet, drifts, run, runner.device)
    texts = _new_texts(snippet, drifts, run, runner.device)
    code: dict[Path, str | bytes] = {}
    if texts:
        code[snippet.path] = rewrite(snippet, texts)
    return code | _new_figures(snippet, drifts, run) | _new_files(snippet, drifts, run)


def write(snippet: Snippet, files: Mapping[Path, str | bytes]) -> list[Path]:
    """Write the new contents of a snippet's files, and return the files.

    Raises Problem, and writes nothing, where the snippet was edited since it was read.
    """
    if files:
        _refuse_changed(snippet)
    for path, text in files.items():
        write_atomically(path, text)
    return list(files)


def _drifts(snippet: Snippet, run: Run, runner: Runner, settled: bool) -> list[Drift]:
    """Return what has drifted. Raises all that is wrong with the snippet at once."""
    drifts: list[Drift] = []
    problems = list(run.problems)
    if not problems:
        try:
            drifts = check(snippet, run, runner.device)
        except Problem as problem:
            problems.append(problem)
    told = {problem.line for problem in problems}
    is_whole = len(run.texts) == len(snippet.statements)
    if is_whole and (drifts or problems or not settled):
        others = instabilities(snippet, run, runner)
        problems += [problem for problem in others if problem.line not in told]
        problems.sort(key=lambda problem: problem.line or 0)
    raise_any(problems)
    return drifts


def _examples(
    snippet: Snippet, drifts: Sequence[Drift], run: Run, device: str
) -> list[Drift]:
    """Return the outputs that vary by nature, where the run printed or drew others."""
    known = {(drift.kind, drift.index) for drift in drifts}
    found = [
        Drift(snippet.path, kind, index, line, "varies", statement.source, old, new)
        for index, statement in enumerate(snippet.statements)
        for kind, line, old, new in _varying(snippet, index, statement, run, device)
    ]
    return [drift for drift in found if (drift.kind, drift.index) not in known]


def _varying(
    snippet: Snippet, index: int, statement: Statement, run: Run, device: str
) -> Iterator[tuple[str, int, str, str]]:
    """Yield kind, line, and both contents of what the statement varies in."""
    own = next((o for o in statement.outputs if o.device == device), None)
    if own and own.loose and own.text != run.texts[index]:
        yield "text", own.first, own.text, run.texts[index]
    figure = statement.figure
    if figure and figure.loose and device == snippet.home:
        yield "figure", figure.first, "", ""


def _refuse_changed(snippet: Snippet) -> None:
    """Raise Problem where the file was edited since it was read."""
    if snippet.path.read_bytes().decode().replace("\r\n", "\n") != snippet.text:
        raise Problem(
            snippet.path, None, "was edited while it ran", "Run --sync once more."
        )


def _new_figures(
    snippet: Snippet, drifts: Iterable[Drift], run: Run
) -> dict[Path, str | bytes]:
    return {
        snippet.figures[drift.index]: run.figures[drift.index][0]
        for drift in drifts
        if drift.kind == "figure" and drift.index in run.figures
    }


def _new_files(
    snippet: Snippet, drifts: Iterable[Drift], run: Run
) -> dict[Path, str | bytes]:
    drifted = {drift.index for drift in drifts if drift.kind == "file"}
    return {
        path: run.files[path.name]
        for path, index in snippet.saved.items()
        if index in drifted and path.name in run.files
    }


def _new_texts(
    snippet: Snippet, drifts: Iterable[Drift], run: Run, device: str
) -> dict[int, tuple[Output, ...]]:
    """Return the outputs to write, by statement. Raises those that cannot be written."""
    new = {}
    problems = []
    for drift in drifts:
        if drift.kind in {"figure", "file"}:
            continue
        statement = snippet.statements[drift.index]
        if drift.kind == "alt":
            new[drift.index] = with_alt(statement, drift.actual)
        else:
            outputs = with_text(statement, device, run.texts[drift.index])
            new[drift.index] = outputs
            if not _can_be_read(snippet, drift.index, outputs):
                problems.append(_unreadable(snippet, drift))
    raise_any(problems)
    return new


def _can_be_read(snippet: Snippet, index: int, outputs: tuple[Output, ...]) -> bool:
    """Return whether the snippet with these outputs is read as what was written."""
    try:
        read = parse_text(snippet.path, rewrite(snippet, {index: outputs}))
    except Problem:
        return False
    written = [(o.kind, o.device, o.loose, o.text) for o in outputs]
    found = [
        (o.kind, o.device, o.loose, o.text) for o in read.statements[index].outputs
    ]
    return found == written and len(read.statements) == len(snippet.statements)


def _unreadable(snippet: Snippet, drift: Drift) -> Problem:
    lines = drift.actual.split("\n")
    line = next((line for line in lines if "--8<--" in line), lines[0])
    return Problem(
        snippet.path,
        snippet.statements[drift.index].first,
        f"prints what would be read as a mark in a comment: `{line.strip()[:80]}`",
        "Print it otherwise: a page takes such a line for the edge of a section.",
    )
