"""A run against the outputs that its snippet shows: what has drifted."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from torchproof.matching import Difference, first_difference, first_loose_difference
from torchproof.problem import Problem
from torchproof.running.results import Run
from torchproof.snippet import Output, Snippet, Statement


@dataclass(frozen=True)
class Drift:
    """A statement that prints or draws something else than its snippet shows.

    `kind` is "text" or "figure"; `index` counts the snippet's statements; `line` is where
    a person should look; `difference` is missing where there is no text to compare.
    """

    path: Path
    kind: str
    index: int
    line: int
    what: str
    source: str
    expected: str
    actual: str
    difference: Difference | None = None


def check(snippet: Snippet, run: Run, device: str) -> list[Drift]:
    """Return what has drifted. Raises the run's problem, or one that a person must fix."""
    if run.problem:
        raise run.problem
    return [
        drift
        for index, statement in enumerate(snippet.statements)
        for drift in (
            *_text_drift(snippet, index, statement, run.texts[index], device),
            *_figure_drift(snippet, index, statement, run, device),
        )
    ]


def differs(
    expected: Output, actual: str, tolerance: float, device: str
) -> Difference | None:
    """Return the first difference between an output and a text, by the output's own rule."""
    if expected.loose:
        return first_loose_difference(expected.text, actual)
    return first_difference(expected.text, actual, tolerance=tolerance, device=device)


def _text_drift(
    snippet: Snippet, index: int, statement: Statement, actual: str, device: str
) -> Iterator[Drift]:
    expected = statement.expected(device)
    if expected is None:
        if actual:
            what = "prints, but no output lines stand below it"
            yield Drift(
                snippet.path,
                "text",
                index,
                statement.first,
                what,
                statement.source,
                "",
                actual,
            )
        return
    tolerance = snippet.directives.tolerance
    difference = differs(expected, actual, tolerance, device)
    if difference:
        what = (
            f"prints something else on {device}"
            if actual
            else "prints nothing, but output lines stand below it"
        )
        yield Drift(
            snippet.path,
            "text",
            index,
            expected.first,
            what,
            statement.source,
            expected.text,
            actual,
            difference,
        )


def _figure_drift(
    snippet: Snippet, index: int, statement: Statement, run: Run, device: str
) -> Iterator[Drift]:
    """Yield what is wrong with the figure of a statement, if anything.

    A page shows the picture that the snippet's home drew, so it is compared there; on
    another device a figure must be drawn, whatever it looks like.
    """
    drawn = run.figures.get(index, [])
    figure = statement.figure
    if figure is None and not drawn:
        return
    _refuse_unclear_figures(snippet, statement, len(drawn))
    file = snippet.figures[index]
    what = ""
    if not drawn:
        what = "draws no figure, but a `# figure> ` line stands below it"
    elif device != snippet.home:
        return
    elif not file.exists():
        what = f"draws a figure that is not saved yet as {file.name}"
    elif not (figure and figure.loose) and not _same(file, drawn[0]):
        what = f"draws another picture than {file.name}"
    if what:
        line = figure.first if figure else statement.first
        yield Drift(snippet.path, "figure", index, line, what, statement.source, "", "")


def _refuse_unclear_figures(snippet: Snippet, statement: Statement, drawn: int) -> None:
    if drawn > 1:
        raise Problem(
            snippet.path,
            statement.first,
            f"draws {drawn} figures at once",
            "Show one figure a statement: call plt.show() after each.",
        )
    if statement.figure is None or not statement.figure.text.strip():
        raise Problem(
            snippet.path,
            statement.first,
            "draws a figure without alt text",
            "Say below it what the picture says: `# figure> A parabola and its tangent …`",
        )


def _same(file: Path, svg: str) -> bool:
    from torchproof.running.drawing import same_picture

    with tempfile.TemporaryDirectory(prefix="torchproof-") as folder:
        actual = Path(folder, "actual.svg")
        actual.write_text(svg, encoding="utf-8")
        return same_picture(file, actual, Path(folder))
