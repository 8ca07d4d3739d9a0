"""Trials of wrong outputs: each is checked against a run of the snippet as it is."""

from __future__ import annotations

from collections.abc import Iterator

from torchproof.problem import shown
from torchproof.running.judging.results import Run
from torchproof.snippet import Output, Snippet
from torchproof.trust.mutants.figures import figure_mutants
from torchproof.trust.mutants.loose import loose_mutants
from torchproof.trust.mutants.mutant import Mutant, chosen
from torchproof.trust.mutants.texts import text_mutants
from torchproof.trust.printed import Printed, as_printed
from torchproof.trust.tally import Trial


def output_trials(
    snippet: Snippet, run: Run, device: str, most: int | None
) -> Iterator[Trial]:
    """Yield what became of wrong outputs of a snippet whose run is free of drift.

    `most` is how many wrong texts of each kind are tried for an output, None for all.
    """
    name = shown(snippet.path)
    with as_printed(snippet, run, device) as printed:
        for index, output in printed.outputs():
            seed = f"{name} {index}"
            statement = snippet.statements[index]
            first, units = statement.expected(device), statement.units
            line = first.first if first else 1
            for mutant in chosen(_wrong_texts(output, units), most, seed):
                why = printed.misses(index, mutant.text)
                yield _trial(name, line + mutant.line, mutant, why)
        if device == snippet.home:
            yield from _figure_trials(snippet, name, printed, most)


def _wrong_texts(output: Output, units: int) -> Iterator[Mutant]:
    if output.loose:
        yield from loose_mutants(output.text)
    else:
        yield from text_mutants(output.text, units)


def _figure_trials(
    snippet: Snippet, name: str, printed: Printed, most: int | None
) -> Iterator[Trial]:
    for index in snippet.figures:
        statement = snippet.statements[index]
        figure = statement.figure
        svgs = printed.run.figures.get(index, [])
        if figure is None or figure.loose or not svgs:
            continue
        wrong = {"figure: none drawn": (), "figure: two drawn": (svgs[0], svgs[0])}
        for kind, pictures in wrong.items():
            why = "passes" if printed.draws(index, *pictures) else ""
            yield Trial(kind, name, figure.first, kind.partition(": ")[2], why)
        wrongs = figure_mutants(svgs[0], statement.points)
        for mutant in chosen(wrongs, most, f"{name} {index}"):
            why = "passes" if printed.draws(index, mutant.text) else ""
            change = f"{mutant.change}, line {mutant.line + 1} of the SVG"
            yield Trial(mutant.kind, name, figure.first, change, why, mutant.stated)


def _trial(name: str, line: int, mutant: Mutant, why: str) -> Trial:
    return Trial(mutant.kind, name, line, mutant.change, why, mutant.stated)
