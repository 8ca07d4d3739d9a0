"""Code that only a GPU runs: which of its outputs are shown, and what is said of it."""

from __future__ import annotations

import ast
import textwrap

from torchproof.devices import DEVICES, Device
from torchproof.lesson.curriculum import Curriculum
from torchproof.problem import Problem
from torchproof.records.fingerprint import name_in
from torchproof.snippet import Snippet, rewrite
from torchproof.snippet.document import parse_text

_DEFINITIONS = (ast.FunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)


def shown(course: Curriculum, snippet: Snippet) -> Snippet:
    """Return the snippet with those outputs only that a recorded run vouches for.

    Whatever runs on a CPU is shown, and marked where no record holds it.
    """
    if snippet.accelerator is None:
        return snippet
    kept = bool(course.shelf.confirming(snippet))
    outputs = {
        index: tuple(o for o in statement.outputs if kept and o.text)
        for index, statement in enumerate(snippet.statements)
        if statement.outputs
    }
    return parse_text(snippet.path, rewrite(snippet, outputs))


def note(course: Curriculum, snippet: Snippet, section: str) -> str:
    """Return what is said of a section that only a GPU runs, "" of any other."""
    if snippet.accelerator is None or not _does_something(snippet, section):
        return ""
    return f"**Needs a GPU** ({snippet.accelerator.reason}). {_origin(course, snippet)}"


def skipped(device: Device) -> str:
    """Return what a cell of a notebook prints where its device is missing."""
    return f"Skipped: this cell needs a GPU with {device.title}."


def guarded(snippet: Snippet, code: str) -> str:
    """Return code for a notebook, which says that it needs a GPU where there is none.

    Raises Problem where the guard would change a text of several lines.
    """
    inside = textwrap.indent(code, "    ")
    device = DEVICES[snippet.home]
    whole = f"import torch\n\nif {device.available}:\n{inside}\nelse:\n"
    whole += f'    print("{skipped(device)}")'
    guard = ast.parse(whole).body[-1]
    assert isinstance(guard, ast.If)
    if ast.dump(ast.Module(guard.body, [])) != ast.dump(ast.parse(code)):
        what = "a text of several lines changes when the notebook indents it"
        raise Problem(snippet.path, None, what, 'Write "…\\n" "…" in its place.')
    return whole


def _origin(course: Curriculum, snippet: Snippet) -> str:
    """Return where the outputs come from, or why there are none."""
    title = DEVICES[snippet.home].title
    name = name_in(course.snippets, snippet.path)
    if not any(name in one.entries for one in course.shelf.of(snippet.home)):
        return f"{title}: not yet run, so no output here."
    confirming = course.shelf.confirming(snippet)
    if not confirming:
        return f"Changed since its run on {title}, so no output here."
    machine, day = confirming[0].machine, confirming[0].date
    return f"Run on {machine.hardware}, torch {machine.release}, {day}."


def _does_something(snippet: Snippet, section: str) -> bool:
    """Return whether a section holds more than definitions, so that it can print."""
    statements = snippet.statements_in(snippet.sections[section])
    sources = (textwrap.dedent(statement.source) for statement in statements)
    nodes = (node for source in sources for node in ast.parse(source).body)
    return not all(isinstance(node, _DEFINITIONS) for node in nodes)
