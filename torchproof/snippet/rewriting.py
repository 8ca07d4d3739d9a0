"""Writing new outputs into a snippet; whatever else stands in it stays as it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from torchproof.snippet.below.outputs import Output
from torchproof.snippet.document import Snippet
from torchproof.snippet.statements import Statement


def rewrite(snippet: Snippet, outputs: Mapping[int, tuple[Output, ...]]) -> str:
    """Return the snippet's text with the outputs of some statements replaced.

    The keys are indices into `snippet.statements`.
    """
    lines = snippet.lines
    for index in sorted(outputs, reverse=True):
        statement = snippet.statements[index]
        above = statement.last + len(statement.saved)
        ends = [o.last for o in statement.outputs] + [
            t.line for t in statement.tolerances
        ]
        below = max([above, *ends])
        kept = _tolerances_kept(statement, outputs[index])
        lines[above:below] = [lines[line - 1] for line in kept] + [
            line
            for output in outputs[index]
            for line in output.rendered(statement.indent)
        ]
    text = "\n".join(lines)
    return text if text.endswith("\n") or not outputs else text + "\n"


def _tolerances_kept(statement: Statement, outputs: Iterable[Output]) -> list[int]:
    """Return the lines of the tolerances that still have an output of their kind."""
    kinds = {"units" if output.kind == "text" else "points" for output in outputs}
    kinds |= {"percent"} if statement.saved else set()
    return [t.line for t in statement.tolerances if t.kind in kinds]


def with_text(statement: Statement, device: str, text: str) -> tuple[Output, ...]:
    """Return the statement's outputs once `text` is what the device prints.

    On the CPU, that is the text for every device. Another device gets lines of its
    own only where it prints something else. What varies by nature goes on varying.
    """
    common = [o for o in statement.outputs if o.kind == "text" and not o.device]
    own = [o for o in statement.outputs if o.device]
    figure = [o for o in statement.outputs if o.kind == "figure"]
    old = common if device == "cpu" else own or common
    loose = any(output.loose for output in old)
    if device == "cpu":
        common = [Output("text", "", loose, text)] if text else []
    elif common and common[0].text == text:
        own = []
    else:
        own = [Output("text", device, loose, text)]
    return (*common, *own, *figure)


def with_alt(statement: Statement, text: str) -> tuple[Output, ...]:
    """Return the statement's outputs once `text` is the alt text of its figure."""
    return tuple(
        replace(output, text=text) if output.kind == "figure" else output
        for output in statement.outputs
    )
