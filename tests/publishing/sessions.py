"""Blocks of code run by our engine as one session, as a reader would paste them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from torchproof.lesson.curriculum import Curriculum
from torchproof.matching import first_difference, first_loose_difference
from torchproof.running.checking import differs
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


def tolerance_of(course: Curriculum, folder: str) -> float:
    """Return the largest tolerance among the snippets of a lesson or a part."""
    files = [file for file in course.library.files if file.startswith(f"{folder}/")]
    snippets = map(course.library.snippet, files)
    return max((snippet.directives.tolerance for snippet in snippets), default=0.0)


def run(blocks: Iterable[str], folder: Path, tolerance: float = 0.0) -> None:
    """Run the blocks in one session and fail on the first that prints something else."""
    file = folder / "session.py"
    head = '"""A session."""\n\n# time: 300 s (a whole page)\n'
    limit = f"# tolerance: {tolerance} (the largest of its snippets)\n"
    file.write_text(head + limit + "\n".join(blocks) + "\n", encoding="utf-8")
    snippet = parse(file)
    result = RUNNER.run(snippet)
    assert result.problem is None, str(result.problem)
    for statement, actual in zip(
        snippet.statements, result.texts.values(), strict=True
    ):
        expected = statement.expected("cpu") or Output("text", "", False, "")
        assert not differs(expected, actual, tolerance, "cpu"), (
            f"{statement.source}\n\nexpected:\n{expected.text}\nprinted:\n{actual}"
        )


def texts_differ(
    expected: str, actual: str, *, varies: bool = False, tolerance: float = 0.0
) -> bool:
    """Return whether a text is not the one expected."""
    if varies:
        return first_loose_difference(expected, actual) is not None
    return first_difference(expected, actual, tolerance=tolerance) is not None
