"""A snippet as a run printed it: what `--sync` would write, in a folder of its own."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from torchproof.problem import Problem
from torchproof.running.comparing.checking import check
from torchproof.running.judging.results import Run
from torchproof.snippet import Output, Snippet
from torchproof.snippet.document import parse_text


@dataclass(frozen=True)
class Printed:
    """A snippet whose outputs and figures are to the letter those of a run.

    So a change of three units is three units away from what is printed, whatever the
    machine on which the outputs were written.
    """

    snippet: Snippet
    run: Run
    device: str

    def outputs(self) -> Iterator[tuple[int, Output]]:
        """Yield the texts that count on the device, with their statement's index."""
        for index, statement in enumerate(self.snippet.statements):
            output = statement.expected(self.device)
            if output:
                yield index, output

    def misses(self, index: int, text: str) -> str:
        """Return where a wrong text of a statement passes, "" where it is caught.

        It is tried on both sides: as what stands in the file, and as what was printed.
        """
        output = self.snippet.statements[index].expected(self.device)
        assert output is not None
        passes = []
        if not found(self._showing(index, output, text), self.run, self.device):
            passes.append("in the file")
        texts = {**self.run.texts, index: text}
        if not found(self.snippet, replace(self.run, texts=texts), self.device):
            passes.append("when printed")
        return " and ".join(passes)

    def draws(self, index: int, *svgs: str) -> bool:
        """Return whether other pictures of a statement pass for its figure."""
        figures = {**self.run.figures, index: list(svgs)}
        return not found(self.snippet, replace(self.run, figures=figures), self.device)

    def _showing(self, index: int, output: Output, text: str) -> Snippet:
        """Return the snippet with a wrong text in place of a statement's output.

        The file itself is not written and read again: that would take most of the time.
        """
        statement = self.snippet.statements[index]
        outputs = (
            replace(o, text=text) if o is output else o for o in statement.outputs
        )
        kept = tuple(o for o in outputs if o is not output and o.text)
        statements = list(self.snippet.statements)
        statements[index] = replace(statement, outputs=kept)
        return replace(self.snippet, statements=tuple(statements))


@contextmanager
def as_printed(snippet: Snippet, run: Run, device: str) -> Iterator[Printed]:
    """Give a snippet with the outputs of a run that is free of drift."""
    with tempfile.TemporaryDirectory(prefix="torchproof-") as folder:
        texts = {}
        for index, statement in enumerate(snippet.statements):
            output = statement.expected(device)
            if output:
                texts[index] = (output, run.texts[index])
        moved = replace(snippet, path=Path(folder, snippet.path.name))
        for index, file in moved.figures.items():
            if index in run.figures:
                file.write_text(run.figures[index][0], encoding="utf-8")
        yield Printed(_with_texts(moved, texts), run, device)


def found(snippet: Snippet, run: Run, device: str) -> list[str]:
    """Return what a check finds wrong with a run, each in one line."""
    try:
        return [f"{drift.line}: {drift.what}" for drift in check(snippet, run, device)]
    except Problem as problem:
        return [f"{problem.line or 1}: {problem.what}"]


def _with_texts(snippet: Snippet, texts: Mapping[int, tuple[Output, str]]) -> Snippet:
    """Return the snippet with other texts in place of some outputs, by statement index."""
    lines = snippet.lines
    for index in sorted(texts, reverse=True):
        output, text = texts[index]
        new = replace(output, text=text).rendered(snippet.statements[index].indent)
        lines[output.first - 1 : output.last] = new
    return parse_text(snippet.path, "\n".join(lines))
