"""What is not compared letter by letter, or not run by all, each with its reason."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from torchproof.devices import ACCELERATORS, DEVICES
from torchproof.publishing.markup.verbatim import verbatim
from torchproof.publishing.vouching.evidence import Evidence
from torchproof.wording import counted, indented

_DIRECTIVE = re.compile(
    r"^ *# (?P<kind>needs|runs): (?P<what>\S.*?) \((?P<why>.+)\)$", re.M
)


@dataclass(frozen=True)
class _Directive:
    """A line of a script that asks for an exemption."""

    file: str
    kind: str
    what: str
    why: str


def exemptions(scripts: Sequence[Evidence]) -> Iterator[str]:
    """Yield, kind by kind, what is exempt from which rule."""
    asked = [one for script in scripts for one in _directives(script)]
    yield from _outputs(scripts)
    yield from _tolerances(scripts)
    yield from _alone([one for one in asked if one.kind == "runs"])
    yield from _needs([one for one in asked if one.kind == "needs"])


def _directives(script: Evidence) -> Iterator[_Directive]:
    if not any(f"# {kind}: " in script.snippet.text for kind in ("needs", "runs")):
        return  # as of nearly all
    for match in _DIRECTIVE.finditer(script.snippet.text):
        yield _Directive(script.file, match["kind"], match["what"], match["why"])


def _outputs(scripts: Sequence[Evidence]) -> Iterator[str]:
    loose = [
        (script.file, output)
        for script in scripts
        for statement in script.snippet.statements
        for output in statement.outputs
        if output.loose and output.text
    ]
    texts = [
        f"`{file}`, line {output.first}: {_code(output.text)}"
        for file, output in loose
        if output.kind == "text"
    ]
    figures = [f"`{file}`" for file, output in loose if output.kind == "figure"]
    yield from _fold(
        texts,
        f"Varying from machine to machine: {counted(len(texts), 'output')}",
        "Numbers, versions, times and names of hardware may be others, words may not.",
    )
    yield from _fold(
        figures,
        f"Looking different each time: {counted(len(figures), 'figure')}",
        "They are drawn at each run and not compared, as they show times.",
    )


def _tolerances(scripts: Sequence[Evidence]) -> Iterator[str]:
    found = [
        f"`{script.file}`, line {one.line}: {one.told}, {verbatim(one.reason)}"
        for script in scripts
        for statement in script.snippet.statements
        for one in statement.tolerances
    ]
    yield from _fold(
        found,
        f"More room than the rules give: {counted(len(found), 'statement')}",
        "Floats may differ by so many units of their last printed digit, coordinates of "
        "a figure by so many points, numbers in a saved file by so many percent.",
    )


def _alone(asked: Sequence[_Directive]) -> Iterator[str]:
    yield from _fold(
        [f"`{one.file}`: {verbatim(one.why)}" for one in asked],
        f"Running with nothing else beside: {counted(len(asked), 'script')}",
        "",
    )


def _needs(asked: Sequence[_Directive]) -> Iterator[str]:
    on_device = [one for one in asked if one.what in ACCELERATORS]
    yield from _fold(
        [
            f"`{one.file}`: {DEVICES[one.what].title}, {verbatim(one.why)}"
            for one in on_device
        ],
        f"Needing a GPU: {counted(len(on_device), 'script')}",
        "Without a recorded run on one, their blocks show no output.",
    )
    others = [one for one in asked if one not in on_device]
    packages = Counter(one.what for one in others)
    files = {one.file for one in others}
    yield from _fold(
        [
            f"`{name}`: {counted(count, 'script')} ({_reasons(asked, name)})"
            for name, count in packages.most_common()
        ],
        f"Needing more than PyTorch and NumPy: {counted(len(files), 'script')}",
        "A machine that lacks one skips the scripts that need it, by name.",
    )


def _reasons(asked: Sequence[_Directive], package: str) -> str:
    reasons = Counter(one.why for one in asked if one.what == package)
    return "; ".join(verbatim(why) for why, _ in reasons.most_common())


def _fold(items: Sequence[str], title: str, lead: str) -> Iterator[str]:
    """Yield a fold with a list, nothing where the list is empty."""
    if items:
        listing = "\n".join(f"- {item}" for item in items)
        content = f"{lead}\n\n{listing}" if lead else listing
        yield f'??? abstract "{title}"\n\n{indented(content)}'


def _code(text: str) -> str:
    first, *more = text.split("\n")
    return f"<code>{verbatim(first)}</code>" + (" …" if more else "")
