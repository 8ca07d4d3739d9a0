"""A run against the outputs that its snippet shows: what has drifted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from torchproof.matching import (
    Difference,
    first_difference,
    first_loose_difference,
    first_picture_difference,
    first_weight_difference,
    objection,
)
from torchproof.matching.weights import NoTensorsError, tensors_in
from torchproof.problem import Problem
from torchproof.running.comparing.alt_texts import computed_anew
from torchproof.running.judging.results import Run
from torchproof.snippet import Output, Snippet, Statement
from torchproof.snippet.below.saves import MOST_BYTES, Saved


@dataclass(frozen=True)
class Drift:
    """A statement that prints or draws something else than its snippet shows.

    `kind` is "text", "figure", "alt" or "file"; `index` counts the snippet's statements; `line` is where
    a person should look; `difference` is missing where there is no text to compare. `why`
    says where two pictures or files first differ.
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
    why: str = ""


def check(snippet: Snippet, run: Run, device: str) -> list[Drift]:
    """Return what has drifted. Raises the run's problem, or one that a person must fix.

    A person must fix unclear figures, and a tolerance that is too large for its text.
    """
    if run.problem:
        raise run.problem
    return [
        drift
        for index, statement in enumerate(snippet.statements)
        for drift in (
            *_text_drift(snippet, index, statement, run.texts[index], device),
            *_figure_drift(snippet, index, statement, run, device),
            *_file_drift(snippet, index, statement, run, device),
        )
    ]


def differs(
    expected: Output, actual: str, units: int, device: str
) -> Difference | None:
    """Return the first difference between an output and a text, by the output's own rule.

    `units` is the tolerance of its statement: `Statement.units`.
    """
    if expected.loose:
        return first_loose_difference(expected.text, actual)
    return first_difference(expected.text, actual, units=units, device=device)


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
    difference = differs(expected, actual, statement.units, device)
    if difference is None:
        _refuse_large_tolerance(snippet, statement, expected)
    else:
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


def _refuse_large_tolerance(
    snippet: Snippet, statement: Statement, expected: Output
) -> None:
    if not statement.units:
        return
    beside = [
        output.text
        for other in snippet.statements
        for output in other.outputs
        if other is not statement and output.device == expected.device
    ]
    if reason := objection(expected.text, statement.units, beside):
        (line,) = (t.line for t in statement.tolerances if t.kind == "units")
        raise Problem(
            snippet.path,
            line,
            f"a tolerance of {statement.units} units {reason}",
            "Lower it, or print what does not drift: fewer digits, a count, fewer lines.",
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
    what = why = ""
    if not drawn:
        what = "draws no figure, but a `# figure> ` line stands below it"
    elif device != snippet.home:
        return
    elif not file.exists():
        what = f"draws a figure that is not saved yet as {file.name}"
    elif not (figure and figure.loose):
        saved = file.read_text(encoding="utf-8")
        why = first_picture_difference(saved, drawn[0], statement.points)
        what = f"draws another picture than {file.name}" if why else ""
    line = figure.first if figure else statement.first
    if what:
        source = statement.source
        yield Drift(snippet.path, "figure", index, line, what, source, "", "", why=why)
    if figure and not figure.loose:
        new = computed_anew(snippet.path, figure, run.numbers.get(index, ()))
        if new != figure.text:
            what, source = "draws what its alt text no longer says", statement.source
            old = figure.text
            yield Drift(snippet.path, "alt", index, line, what, source, old, new)


def _file_drift(
    snippet: Snippet, index: int, statement: Statement, run: Run, device: str
) -> Iterator[Drift]:
    """Yield what is wrong with the files that a statement saves.

    They are compared where their snippet is at home; elsewhere they must be saved.
    """
    for one in statement.saved:
        new, kept = run.files.get(one.name), snippet.path.with_name(one.name)
        what = why = ""
        if new is None:
            what = f"does not save {one.name}, which is named below it"
        elif device != snippet.home:
            continue
        else:
            _refuse_no_weights(snippet.path, one, new)
            if not kept.exists():
                what = f"saves {one.name}, which is not kept beside it yet"
            else:
                old = kept.read_bytes()
                why = first_weight_difference(old, new, statement.percent)
                what = f"saves other numbers than {one.name} holds" if why else ""
        if what:
            source = statement.source
            yield Drift(
                snippet.path, "file", index, one.line, what, source, "", "", why=why
            )


def _refuse_no_weights(path: Path, saved: Saved, data: bytes) -> None:
    """Raise Problem on what is no file of tensors, or too large to be kept."""
    try:
        tensors_in(data)
    except NoTensorsError as error:
        what = f"saves {saved.name}, which cannot be kept: {error}"
        mend = "Save tensors: `safetensors.torch.save_file(model.state_dict(), …)`."
        raise Problem(path, saved.line, what, mend) from None
    if len(data) > MOST_BYTES:
        what = f"saves {saved.name} of {len(data) // 1000} KB; {MOST_BYTES // 1000} KB are the most"
        raise Problem(path, saved.line, what, "Make the model smaller.")


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
