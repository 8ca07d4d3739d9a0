"""What a run did, read from what it left behind: texts, figures, and what went wrong."""

from __future__ import annotations

import re
import signal
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from torchproof.problem import Problem, shown
from torchproof.running.recording import Event, events_in
from torchproof.snippet import Snippet

OUTPUT_LIMIT = 1 << 20  # bytes

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


@dataclass(frozen=True)
class Ending:
    """How a child process ended, and what it left behind.

    `stopped` is "" where it ended by itself, "time" or "flood" where it was killed.
    """

    exit_code: int | None
    stopped: str
    survivors: tuple[str, ...]
    files: tuple[str, ...]
    seconds: float


@dataclass(frozen=True)
class Run:
    """What a snippet did: printed texts and SVG figures, by statement index.

    A statement that did not end has no text. `problem` is what went wrong first.
    """

    texts: Mapping[int, str]
    figures: Mapping[int, Sequence[str]]
    problem: Problem | None
    seconds: float


def read_run(snippet: Snippet, report: Path, ending: Ending) -> Run:
    """Return what the run did, from the report folder that its child wrote."""
    events = events_in(report)
    output = report / "output"
    printed = output.read_bytes()[:OUTPUT_LIMIT] if output.exists() else b""
    texts: dict[int, str] = {}
    problems = list(_problems(snippet, events, ending))
    try:
        texts = _texts(snippet, events, printed)
    except Problem as problem:
        problems.append(problem)
    return Run(
        texts=texts,
        figures=_figures(report, events),
        problem=problems[0] if problems else None,
        seconds=ending.seconds,
    )


def _texts(snippet: Snippet, events: list[Event], output: bytes) -> dict[int, str]:
    """Return what each statement printed. Raises Problem where that is no text."""
    texts = {}
    start = 0
    for event in events:
        if event.kind == "end":
            end = event.details["offset"]
            texts[event.statement] = _decoded(
                snippet, event.statement, output[start:end]
            )
            start = end
    return texts


def _decoded(snippet: Snippet, index: int, printed: bytes) -> str:
    """Return a statement's text as a terminal shows it."""
    line = snippet.statements[index].first
    try:
        text = printed.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Problem(
            snippet.path,
            line,
            f"prints bytes that are not UTF-8: {printed[error.start : error.start + 8]!r}",
            "Print text, or show the bytes with repr().",
        ) from None
    # A carriage return takes a terminal back to the start of the line.
    lines = [part.rstrip("\r").rpartition("\r")[2] for part in text.split("\n")]
    text = "\n".join(part.rstrip() for part in lines).rstrip("\n")
    if control := _CONTROL.search(text):
        raise Problem(
            snippet.path,
            line,
            f"prints the control character {control[0]!r}, which a page cannot show",
            "Print plain text: turn colors and cursor movements off.",
        )
    return text


def _figures(report: Path, events: list[Event]) -> dict[int, list[str]]:
    figures: dict[int, list[str]] = {}
    for event in events:
        if event.kind == "figure":
            svg = (report / event.details["name"]).read_text(encoding="utf-8")
            figures.setdefault(event.statement, []).append(svg)
    return figures


def _problems(
    snippet: Snippet, events: list[Event], ending: Ending
) -> Iterator[Problem]:
    """Yield what went wrong, the cause before its consequences."""
    started = [event.statement for event in events if event.kind == "start"]
    statement = snippet.statements[started[-1] if started else 0]
    yield from _stops(snippet, statement.first, ending)
    for kind in ("network", "closed", "exit", "exception"):
        for event in events:
            if event.kind == kind:
                yield _told(snippet, event)
    if not any(event.kind in {"done", "exit", "exception"} for event in events):
        yield _vanished(snippet, statement.first, ending)
    for event in events:
        if event.kind in {"warning", "unshown"}:
            yield _told(snippet, event)
    yield from _leftovers(snippet, ending)


def _stops(snippet: Snippet, line: int, ending: Ending) -> Iterator[Problem]:
    limit = f"{snippet.directives.seconds:g} s"
    if ending.stopped == "time":
        yield Problem(
            snippet.path,
            line,
            f"still ran after {limit} and was stopped in this statement",
            "Make it faster, or give it more time at the top: `# time: 60 s (reason)`.",
        )
    if ending.stopped == "flood":
        yield Problem(
            snippet.path,
            line,
            f"printed more than {OUTPUT_LIMIT // 1024} KiB and was stopped",
            "Does a loop never end? A page shows a few lines.",
        )


def _vanished(snippet: Snippet, line: int, ending: Ending) -> Problem:
    code = ending.exit_code or 0
    if code < 0:
        name = signal.Signals(-code).name
        return Problem(
            snippet.path,
            line,
            f"the process crashed with {name} in this statement",
            f"See for yourself: python -X faulthandler {shown(snippet.path)}",
        )
    return Problem(
        snippet.path,
        line,
        f"the process ended inside this statement, with exit code {code}",
        "Does it call os._exit()? A snippet runs to its end.",
    )


def _told(snippet: Snippet, event: Event) -> Problem:
    """Return the problem that an event of the run stands for."""
    statement = snippet.statements[event.statement]
    line = event.details.get("line") or statement.first
    text = event.details.get("text", "")
    where = "".join(f"\n    {line}" for line in event.details.get("where", []))
    what, mend = {
        "network": (
            f"opens the network ({text})",
            "Snippets run offline: make the data, or keep it small in the repository.",
        ),
        "closed": (
            f"closes its standard output ({text})",
            "Leave stdout open: what is printed after that would be lost.",
        ),
        "exit": (f"ends the program: {text}", "A snippet runs to its end."),
        "exception": (
            text + where,
            "Mend it. An error that is the subject is caught and printed: "
            "`try: … except RuntimeError as error: print(error)`.",
        ),
        "warning": (
            text,
            "Warnings are failures: use what it recommends, or catch it with "
            "warnings.catch_warnings() where it is the subject.",
        ),
        "unshown": ("draws a figure that is never shown", "Call plt.show()."),
    }[event.kind]
    return Problem(snippet.path, line, what, mend)


def _leftovers(snippet: Snippet, ending: Ending) -> Iterator[Problem]:
    if ending.survivors:
        yield Problem(
            snippet.path,
            None,
            f"leaves processes behind: {', '.join(ending.survivors)}",
            "End them: call .terminate() and .join() or .wait().",
        )
    if ending.files:
        yield Problem(
            snippet.path,
            None,
            f"leaves files in its working directory: {', '.join(ending.files)}",
            "Write to `tempfile.TemporaryDirectory()`: a reader's folder stays clean.",
        )
