"""Accepting what a snippet prints now: rewriting its outputs, and nothing else."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from torchproof.problem import Problem
from torchproof.running.checking import Drift, check, differs
from torchproof.running.results import Run
from torchproof.running.runner import Runner
from torchproof.snippet import Output, Snippet, rewrite, with_text


def sync(snippet: Snippet, runner: Runner) -> list[Path]:
    """Run the snippet, write what has drifted, and return the files that changed.

    What drifted is run a second time first: an output that is never the same twice is
    refused, as is a run with any problem. Then nothing is written.
    Raises Problem.
    """
    run = runner.run(snippet)
    drifts = check(snippet, run, runner.device)
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
