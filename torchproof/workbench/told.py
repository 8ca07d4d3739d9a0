"""What a reader's run did, as their page shows it: code with bands, figures, problems."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Sequence
from typing import Any

from torchproof.labels import Labels
from torchproof.problem import Problem
from torchproof.publishing.listings.meaning import marked, meanings
from torchproof.publishing.listings.outputs import highlighted, mark_outputs
from torchproof.running.judging.results import Run
from torchproof.snippet import Output, Section, Snippet
from torchproof.snippet.messages import lines_of_messages

_LINE = re.compile(r"(?m)^    line (\d+): ")


def told(snippet: Snippet, section: str, run: Run, labels: Labels) -> dict[str, Any]:
    """Return what the page gets of a run, seen from one section."""
    place = snippet.sections[section]
    inside = range(place.first, place.last + 1)
    return {
        "pieces": list(_pieces(snippet, place, run, labels)),
        "problems": [problem_told(one, snippet.lines, inside) for one in run.problems],
        "seconds": round(run.seconds, 2),
    }


def problem_told(
    problem: Problem, lines: Sequence[str], section: range
) -> dict[str, str]:
    """Return what went wrong, where, and what helps; lines count within the section."""

    def where(line: int) -> str:
        if line in section:
            return f"line {line - section.start + 1}"
        code = lines[line - 1].strip() if line <= len(lines) else ""
        return f"elsewhere in {problem.path.name}: {code}"

    what = _LINE.sub(lambda m: f"    {where(int(m[1]))}: ", problem.what)
    line = where(problem.line) if problem.line else ""
    return {"where": line, "what": what, "mend": problem.mend}


def _pieces(
    snippet: Snippet, section: Section, run: Run, labels: Labels
) -> Iterator[dict[str, Any]]:
    """Yield the code with what it printed below each statement, cut behind figures."""
    lines: list[str] = []
    ends = {
        one.last: index
        for index, one in enumerate(snippet.statements)
        if section.first <= one.first and one.last <= section.last
    }
    for number in range(section.first, section.last + 1):
        lines.append(snippet.lines[number - 1])
        if number in ends:
            index = ends[number]
            lines += _printed(snippet, index, run.texts.get(index, ""), labels)
            if figures := run.figures.get(index):
                yield {"html": _html(lines), "figures": list(figures)}
                lines = []
    if any(line.strip() for line in lines):
        yield {"html": _html(lines), "figures": []}


def _printed(snippet: Snippet, index: int, text: str, labels: Labels) -> list[str]:
    """Return what a statement printed as lines below it, marked by what they mean."""
    if not text:
        return []
    is_message = lines_of_messages(snippet).get(index)
    printed = text.split("\n")
    messages = [n for n, line in enumerate(printed) if is_message and is_message(line)]
    lines = Output("text", "", False, text).rendered(snippet.statements[index].indent)
    return [
        marked(line, meaning)
        for line, meaning in zip(
            lines, meanings(printed, labels, messages), strict=True
        )
    ]


def _html(lines: list[str]) -> str:
    code = textwrap.dedent("\n".join(lines)).strip("\n")
    return mark_outputs(f"<pre><span></span><code>{highlighted(code)}</code></pre>")
