"""A snippet run again, under other seeds: what it prints and draws must be the same."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from torchproof.devices import CPU
from torchproof.matching import first_picture_difference, first_weight_difference
from torchproof.problem import Problem
from torchproof.running.comparing.checking import differs
from torchproof.running.judging.results import Run
from torchproof.running.runner import Runner
from torchproof.snippet import Output, Snippet, Statement

_WIDTH = 100
_SHORT_SECONDS = 1.0
SEEDS = {
    "torch": "torch.manual_seed(0)",
    "numpy": "np.random.seed(0)",
    "random": "random.seed(0)",
}
"""How the numbers are seeded that a module draws."""


def instabilities(snippet: Snippet, first: Run, runner: Runner) -> list[Problem]:
    """Run the snippet again; return what goes wrong then, or what is not the same.

    The other runs order sets otherwise and start generators of random numbers
    elsewhere. One is enough, unless few values are possible: two strings have the same
    order in every second run. So what sets or unseeded numbers may be in runs more often.
    """
    for seed in _hash_seeds(snippet, first):
        second = runner.run(snippet, seed)
        found = [*second.problems, *differences(first, second, snippet, runner.device)]
        if found:
            return found
    return []


def differences(
    first: Run, second: Run, snippet: Snippet, device: str
) -> list[Problem]:
    """Return the statements that print or draw something else in a second run."""
    return [
        problem
        for index, statement in enumerate(snippet.statements)
        for problem in (
            *_text_problem(first, second, snippet, index, device),
            *_figure_problem(first, second, snippet, index, statement),
            *_file_problems(first, second, snippet, statement),
        )
    ]


def _hash_seeds(snippet: Snippet, first: Run) -> tuple[int, ...]:
    """Return the seeds of the other runs: of each one, a server must start."""
    if _uses_sets(ast.parse(snippet.text)):
        return (1, 2, 3, 4, 5)
    if first.is_random:
        return (1,) * (8 if first.seconds < _SHORT_SECONDS else 4)
    return (1,)


def _uses_sets(tree: ast.AST) -> bool:
    """Return whether the code shows something whose order hangs on hashes, or a hash."""
    return any(
        isinstance(node, ast.Set | ast.SetComp)
        or (isinstance(node, ast.Name) and node.id in {"set", "frozenset", "hash"})
        or (isinstance(node, ast.BinOp) and ".keys()" in ast.unparse(node))
        for node in ast.walk(tree)
    )


def _text_problem(
    first: Run, second: Run, snippet: Snippet, index: int, device: str
) -> Iterator[Problem]:
    """Yield what is wrong with the texts of a statement.

    Rounding may differ between two runs: sums are grouped as memory happens to lie.
    Where unseeded numbers were drawn, it is them that are told from the last digits.
    """
    statement = snippet.statements[index]
    once, again = first.texts.get(index, ""), second.texts.get(index, "")
    if once == again:
        return
    expected = statement.expected(device)
    is_loose = expected is not None and expected.loose
    start = 0
    if is_loose or statement.units or not first.is_random or device != CPU:
        sample = Output("text", "", is_loose, once)
        difference = differs(sample, again, statement.units, device)
        if difference is None:
            return
        start = difference.expected.line
    one, other = _different_lines(once, again, start)
    yield Problem(
        snippet.path,
        statement.first,
        f"prints something else at each run:\n    {one}\n    {other}",
        _advice(snippet, first, one, other),
    )


def _different_lines(once: str, again: str, start: int) -> tuple[str, str]:
    """Return the first lines from `start` on that differ, cut to a width."""
    pairs = list(zip_longest(once.split("\n"), again.split("\n"), fillvalue="(ends)"))
    different = [pair for pair in pairs[start:] if pair[0] != pair[1]]
    one, other = next(iter(different), pairs[-1])
    return _cut(one) or "(nothing)", _cut(other) or "(nothing)"


def _cut(line: str) -> str:
    return line if len(line) <= _WIDTH else f"{line[: _WIDTH - 1]}…"


def _advice(snippet: Snippet, first: Run, one: str, other: str) -> str:
    if "0x" in one and "0x" in other:
        return "That is an address in memory: print what matters of the object."
    is_drawn = first.is_random and sorted(one) != sorted(other)
    if _uses_sets(ast.parse(snippet.text)) and not is_drawn:
        return (
            "The order of a set, and the hash of a text, change from run to run: print "
            "`sorted(…)`, or use a list or a dict."
        )
    return (
        f"{_seeding(snippet)} What varies by nature "
        "(a version, a date, a timing) takes a `# ~> ` line."
    )


def _seeding(snippet: Snippet) -> str:
    """Return how to seed what the script imports that draws numbers."""
    imported = {re.split("[/.]", name)[0] for name in snippet.names}
    seeds = [f"`{seed}`" for name, seed in SEEDS.items() if name in imported]
    return f"Seed it in plain sight{': ' if seeds else ''}{' and '.join(seeds)}."


def _figure_problem(
    first: Run, second: Run, snippet: Snippet, index: int, statement: Statement
) -> Iterator[Problem]:
    """Yield what is wrong with the figure of a statement, where the page shows it."""
    is_loose = statement.figure is not None and statement.figure.loose
    once, again = first.figures.get(index, ()), second.figures.get(index, ())
    same = _are_the_same(once, again, statement.points)
    if not is_loose and snippet.home == CPU and not same:
        yield Problem(
            snippet.path,
            statement.first,
            "draws another picture at each run",
            f"{_seeding(snippet)} What varies by nature "
            "(a timing) takes a `# figure~> ` line.",
        )


def _file_problems(
    first: Run, second: Run, snippet: Snippet, statement: Statement
) -> Iterator[Problem]:
    """Yield the files of a statement that come out otherwise in another run."""
    for one in statement.saved:
        once, again = first.files.get(one.name), second.files.get(one.name)
        if once is None or again is None:
            continue  # told as a drift
        if why := first_weight_difference(once, again, statement.percent):
            what = f"saves another {one.name} at each run: {why}"
            yield Problem(snippet.path, one.line, what, _seeding(snippet))


def _are_the_same(once: Sequence[str], again: Sequence[str], points: float) -> bool:
    return len(once) == len(again) and not any(
        first_picture_difference(one, other, points)
        for one, other in zip(once, again, strict=True)
    )
