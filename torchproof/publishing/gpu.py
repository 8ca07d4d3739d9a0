"""Code that only a GPU runs: which of its outputs are shown, and what is said of it."""

from __future__ import annotations

import ast
import textwrap

from torchproof.devices import DEVICES, Device
from torchproof.lesson.curriculum import Curriculum
from torchproof.problem import Problem
from torchproof.records.record import Record, name_in, read_record, record_file
from torchproof.snippet import Snippet, rewrite
from torchproof.snippet.document import parse_text

_DEFINITIONS = (ast.FunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)


def shown(course: Curriculum, snippet: Snippet) -> Snippet:
    """Return the snippet with those outputs only that a recorded run vouches for.

    Without CUDA, every `make test` runs a snippet. With CUDA, its record must hold it
    as it is now.
    """
    if snippet.accelerator is None:
        return snippet
    record = _record(course)
    kept = record is not None and record.holds(course.snippets, snippet)
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
    record = _record(course)
    if record is None or name_in(course.snippets, snippet.path) not in record.files:
        return "CUDA: not yet run, so no output here."
    if not record.holds(course.snippets, snippet):
        return f"Changed since its run on CUDA ({record.date}), so no output here."
    machine = record.machine
    return f"Run on {machine.hardware}, torch {machine.torch_release}, {record.date}."


def _does_something(snippet: Snippet, section: str) -> bool:
    """Return whether a section holds more than definitions, so that it can print."""
    statements = snippet.statements_in(snippet.sections[section])
    sources = (textwrap.dedent(statement.source) for statement in statements)
    nodes = (node for source in sources for node in ast.parse(source).body)
    return not all(isinstance(node, _DEFINITIONS) for node in nodes)


def _record(course: Curriculum) -> Record | None:
    return read_record(record_file(course.snippets, "cuda"))
