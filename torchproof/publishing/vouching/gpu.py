"""Code that only a GPU runs: which of its outputs are shown, and what is said of it."""

from __future__ import annotations

import ast
import textwrap

from torchproof.devices import CPU, DEVICES, Device
from torchproof.problem import Problem
from torchproof.publishing.markup.verbatim import verbatim
from torchproof.publishing.vouching.evidence import (
    CHANGED,
    NOT_YET,
    OTHERWISE,
    Evidence,
)
from torchproof.records.software import software
from torchproof.snippet import Output, Snippet, rewrite
from torchproof.snippet.document import parse_text
from torchproof.wording import indented

_NO_OUTPUT = {
    NOT_YET: "{}: not yet run, so no output here.",
    CHANGED: "Changed since its run on {}, so no output here.",
    OTHERWISE: "Not all came out as written when it ran on {}: that is left out here.",
}
_DEFINITIONS = (ast.FunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)


def shown(block: Evidence) -> Snippet:
    """Return the snippet with those outputs only that a page may show.

    What an accelerator printed or drew needs a recorded run on it that vouches for just
    that. What a CPU printed is shown in any case, and marked where no record holds it.
    """
    snippet = block.snippet
    outputs = {
        index: kept
        for index, statement in enumerate(snippet.statements)
        for kept in [tuple(o for o in statement.outputs if _may_stand(block, index, o))]
        if kept != statement.outputs
    }
    return parse_text(snippet.path, rewrite(snippet, outputs)) if outputs else snippet


def note(block: Evidence) -> str:
    """Return what is said of a section that only a GPU runs, "" of any other."""
    need = block.snippet.accelerator
    if need is None or not _does_something(block):
        return ""
    return f"**Needs a GPU** ({need.reason}). {_origin(block)}"


def skipped(device: Device) -> str:
    """Return what a cell of a notebook prints where its device is missing."""
    return f"Skipped: this cell needs a GPU with {device.title}."


def guarded(snippet: Snippet, code: str) -> str:
    """Return code for a notebook, which says that it needs a GPU where there is none.

    Raises Problem where the guard would change a text of several lines.
    """
    inside = indented(code)
    device = DEVICES[snippet.home]
    whole = f"import torch\n\nif {device.available}:\n{inside}\nelse:\n"
    whole += f'    print("{skipped(device)}")'
    guard = ast.parse(whole).body[-1]
    assert isinstance(guard, ast.If)
    if ast.dump(ast.Module(guard.body, [])) != ast.dump(ast.parse(code)):
        what = "a text of several lines changes when the notebook indents it"
        raise Problem(snippet.path, None, what, 'Write "…\\n" "…" in its place.')
    return whole


def _may_stand(block: Evidence, index: int, output: Output) -> bool:
    """Return whether a page may show an output of a statement.

    Figures stay all or none, as their files are numbered.
    """
    is_figure = output.kind == "figure"
    device = block.snippet.home if is_figure else output.device or CPU
    needed = [*block.snippet.figures] if is_figure else [index]
    runs = (one for one in block.entries if one.machine.device == device)
    return device == CPU or bool(output.text and any(r.confirms(needed) for r in runs))


def _origin(block: Evidence) -> str:
    """Return where the outputs come from, or why there are none."""
    device = block.snippet.home
    title = DEVICES[device].title
    if confirming := block.confirmed_on(device):
        machine, day = confirming[0].machine, confirming[0].date
        return (
            f"Run on {verbatim(machine.hardware)}, {software(machine.release)}, {day}."
        )
    return _NO_OUTPUT[block.why(device)].format(title)


def _does_something(block: Evidence) -> bool:
    """Return whether a section holds more than definitions, so that it can print."""
    statements = block.snippet.statements_in(block.snippet.sections[block.section])
    sources = (textwrap.dedent(statement.source) for statement in statements)
    nodes = (node for source in sources for node in ast.parse(source).body)
    return not all(isinstance(node, _DEFINITIONS) for node in nodes)
