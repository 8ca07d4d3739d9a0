"""What a run did, read from what it left behind: texts, figures, and what went wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from torchproof.problem import Problem
from torchproof.running.child.limits import UNGUARDED
from torchproof.running.judging.evidence import Evidence
from torchproof.running.judging.faults import problems_in, unguarded
from torchproof.running.judging.terminal import as_shown, control_character

_ADDRESS = re.compile(r"^.*\bat 0x[0-9a-fA-F]{4,}\b.*$", re.MULTILINE)
_SET_OF_TEXTS = re.compile(
    r"""\{(?:'[^'\n]*'|"[^"\n]*")(?:, (?:'[^'\n]*'|"[^"\n]*"))+\}"""
)


@dataclass(frozen=True)
class Run:
    """What a snippet did: printed texts and SVG figures, by statement index.

    A statement that did not end has no text. `numbers` are what the alt text of a figure
    asks for: each a value, or why there is none; `files` are what it saved as it says,
    by name. `problems` is what went wrong, the cause
    first; `is_random` says that a generator was used that perhaps nothing seeded;
    `seconds` is the time on the clock.
    """

    texts: Mapping[int, str]
    figures: Mapping[int, Sequence[str]]
    problems: tuple[Problem, ...]
    is_random: bool
    seconds: float
    numbers: Mapping[int, Sequence[float | str]] = field(default_factory=dict)
    files: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def problem(self) -> Problem | None:
        """Return what went wrong first, None if nothing did."""
        return self.problems[0] if self.problems else None


def read_run(evidence: Evidence, seconds: float) -> Run:
    """Return what the run did."""
    problems = list(problems_in(evidence))
    texts: dict[int, str] = {}
    is_lost = evidence.is_flooded or evidence.is_overwritten
    for index, printed in () if is_lost else evidence.printed():
        try:
            texts[index] = _decoded(evidence, index, printed)
        except Problem as problem:
            problems.append(problem)
    problems += _private_texts(evidence, texts)
    return Run(
        texts=texts,
        figures=_figures(evidence),
        problems=tuple({str(problem): problem for problem in problems}.values()),
        is_random="unseeded" in evidence.kinds,
        seconds=seconds,
        numbers=_numbers(evidence),
        files=_files(evidence),
    )


def _decoded(evidence: Evidence, index: int, printed: bytes) -> str:
    """Return a statement's text as a terminal shows it. Raises Problem if it is none."""
    path, line = evidence.snippet.path, evidence.snippet.statements[index].first
    try:
        text = as_shown(printed.decode("utf-8"))
    except UnicodeDecodeError as error:
        bad = printed[error.start : error.start + 8]
        raise Problem(
            path,
            line,
            f"prints bytes that are not UTF-8: {bad!r}",
            "Print text, or show the bytes with repr().",
        ) from None
    if control := control_character(text):
        raise Problem(
            path,
            line,
            f"prints the control character {control!r}, which a page cannot show",
            "Print plain text: turn colors and cursor movements off.",
        )
    return text


def _private_texts(evidence: Evidence, texts: Mapping[int, str]) -> Iterator[Problem]:
    """Yield what cannot be the same in another run, where it is to be exact."""
    for index, text in texts.items():
        statement = evidence.snippet.statements[index]
        expected = statement.expected(evidence.job.device)
        if expected is None or not expected.loose:
            yield from _private_text(evidence, statement.first, text)


def _private_text(evidence: Evidence, line: int, text: str) -> Iterator[Problem]:
    path, folder = evidence.snippet.path, str(evidence.job.folder)
    if address := _ADDRESS.search(text):
        yield Problem(
            path,
            line,
            "prints an address in memory, which is another one in each run:\n"
            f"    {address[0][:100]}",
            "Give the class a `__repr__`, or print what matters of the object, such as "
            "`type(net).__name__`.",
        )
    if found := _SET_OF_TEXTS.search(text):
        yield Problem(
            path,
            line,
            "prints a set of texts, whose order is another one in each run:\n"
            f"    {found[0][:100]}",
            "Print `sorted(…)` of it, or use a list or a dict.",
        )
    if folder in text and UNGUARDED.decode() in text:
        yield unguarded(path, line)
    elif folder in text:
        at = text.index(folder)
        yield Problem(
            path,
            line,
            "prints a path that is another one in each run:\n"
            f"    {text[at:].split()[0][:100]}",
            "Print its last part, such as `path.name`.",
        )


def _figures(evidence: Evidence) -> dict[int, list[str]]:
    figures: dict[int, list[str]] = {}
    for event in evidence.events:
        if event.kind == "figure":
            file = evidence.job.report / event.details["name"]
            svg = file.read_text(encoding="utf-8")
            figures.setdefault(event.statement, []).append(svg)
    return figures


def _files(evidence: Evidence) -> dict[str, bytes]:
    names = [e.details["name"] for e in evidence.events if e.kind == "saved"]
    return {name: (evidence.job.report / name).read_bytes() for name in names}


def _numbers(evidence: Evidence) -> dict[int, list[float | str]]:
    numbers: dict[int, list[float | str]] = {}
    for event in evidence.events:
        if event.kind == "number":
            found: float | str = event.details["found"]
            numbers.setdefault(event.statement, []).append(found)
    return numbers
