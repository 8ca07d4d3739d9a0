"""Blocks of code run by our engine as one session, as a reader would paste them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from torchproof.lesson.curriculum import Curriculum
from torchproof.matching import first_difference, first_loose_difference
from torchproof.running.comparing.checking import differs
from torchproof.running.runner import Runner
from torchproof.snippet import Output, parse

RUNNER = Runner("cpu")


def with_output(code: str, printed: str, *, varies: bool = False) -> str:
    """Return a block with the text that it prints below it."""
    if not printed.strip():
        return code
    return "\n".join(
        [code, *Output("text", "", varies, printed.rstrip("\n")).rendered(0)]
    )


def tolerances_of(course: Curriculum, folder: str) -> dict[str, int]:
    """Return the tolerances in the snippets of a lesson or a part, by expected text."""
    files = [file for file in course.library.files if file.startswith(f"{folder}/")]
    return {
        output.text: statement.units
        for snippet in map(course.library.snippet, files)
        for statement in snippet.statements
        for output in statement.outputs
        if statement.units and output.kind == "text"
    }


def run(
    blocks: Iterable[str], folder: Path, tolerances: Mapping[str, int] | None = None
) -> None:
    """Run the blocks in one session and fail on the first that prints something else."""
    file = folder / "session.py"
    head = '"""A session."""\n\n# time: 300 s (a whole page)\n'
    file.write_text(head + "\n".join(blocks) + "\n", encoding="utf-8")
    snippet = parse(file)
    result = RUNNER.run(snippet)
    assert result.problem is None, str(result.problem)
    for statement, actual in zip(
        snippet.statements, result.texts.values(), strict=True
    ):
        expected = statement.expected("cpu") or Output("text", "", False, "")
        units = _units(expected.text, tolerances or {})
        assert not differs(expected, actual, units, "cpu"), (
            f"{statement.source}\n\nexpected:\n{expected.text}\nprinted:\n{actual}"
        )


def texts_differ(
    expected: str, actual: str, tolerances: Mapping[str, int], *, varies: bool = False
) -> bool:
    """Return whether a text is not the one expected."""
    if varies:
        return first_loose_difference(expected, actual) is not None
    units = _units(expected, tolerances)
    return first_difference(expected, actual, units=units) is not None


def _units(expected: str, tolerances: Mapping[str, int]) -> int:
    """Return the largest tolerance of the outputs that a text is made of."""
    return max((n for text, n in tolerances.items() if text in expected), default=0)
