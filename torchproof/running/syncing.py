"""Accepting what a snippet prints now: rewriting its outputs, and nothing else."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from torchproof.problem import Problem
from torchproof.running.checking import Drift, check, differs
from torchproof.running.results import Run
from torchproof.running.runner import Runner
from torchproof.snippet import Output, Snippet, Statement, rewrite, with_text


def sync(snippet: Snippet, runner: Runner, *, renew: bool = False) -> list[Path]:
    """Run the snippet, write what has drifted, and return the files that changed.

    What drifted is run a second time first: an output that is never the same twice is
    refused, as is a run with any problem. Then nothing is written. Where one output is
    written, those within a snippet's tolerance are too: all are then from one run.
    What varies by nature stays as it is while its form is right, or is written anew
    where `renew` says that the old text comes from another machine.
    Raises Problem.
    """
    run = runner.run(snippet)
    drifts = check(snippet, run, runner.device)
    if drifts and runner.device == snippet.home:
        drifts = check(_without_tolerance(snippet), run, runner.device)
    if renew:
        drifts += _examples(snippet, drifts, run, runner.device)
    if not drifts:
        return []
    _refuse_varying(snippet, drifts, run, runner)
    _refuse_changed(snippet)
    return [
        *_write_figures(snippet, drifts, run),
        *_write_texts(snippet, drifts, run, runner.device),
    ]


def write_atomically(path: Path, text: str) -> None:
    """Replace the file's text in one step: it is never half written."""
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        mode = path.stat().st_mode if path.exists() else 0o644
        Path(name).chmod(mode & 0o777)
        os.replace(name, path)  # noqa: PTH105
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            Path(name).unlink()
        raise


def _without_tolerance(snippet: Snippet) -> Snippet:
    return replace(snippet, directives=replace(snippet.directives, tolerance=0.0))


def _refuse_varying(
    snippet: Snippet, drifts: Iterable[Drift], first: Run, runner: Runner
) -> None:
    """Raise Problem where a second run prints something else than the first."""
    second = runner.run(snippet)
    if second.problem:
        raise second.problem
    for drift in drifts:
        statement = snippet.statements[drift.index]
        old = statement.expected(runner.device)
        once = Output(
            "text", "", old is not None and old.loose, first.texts[drift.index]
        )
        again = second.texts[drift.index]
        if differs(once, again, snippet.directives.tolerance, runner.device):
            raise Problem(
                snippet.path,
                statement.first,
                "prints something else at each run:\n"
                f"    {_head(once.text)}\n    {_head(again)}",
                "Seed it in plain sight: `torch.manual_seed(0)`. What varies by nature "
                "(a version, a timing) takes a `# ~> ` line.",
            )


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


def _head(text: str) -> str:
    return text.split("\n")[0][:80] or "(nothing)"


def _refuse_changed(snippet: Snippet) -> None:
    """Raise Problem where the file was edited since it was read."""
    if snippet.path.read_bytes().decode().replace("\r\n", "\n") != snippet.text:
        raise Problem(
            snippet.path, None, "was edited while it ran", "Run --sync once more."
        )


def _write_figures(snippet: Snippet, drifts: Iterable[Drift], run: Run) -> list[Path]:
    written = []
    for drift in drifts:
        if drift.kind == "figure" and drift.index in run.figures:
            file = snippet.figures[drift.index]
            write_atomically(file, run.figures[drift.index][0])
            written.append(file)
    return written


def _write_texts(
    snippet: Snippet, drifts: Iterable[Drift], run: Run, device: str
) -> list[Path]:
    new = {
        drift.index: with_text(
            snippet.statements[drift.index], device, run.texts[drift.index]
        )
        for drift in drifts
        if drift.kind == "text"
    }
    if not new:
        return []
    write_atomically(snippet.path, rewrite(snippet, new))
    return [snippet.path]
