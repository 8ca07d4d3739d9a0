"""The messages that the index takes from the lessons are what their errors say."""

from __future__ import annotations

import ast
import os
import re
import textwrap
from pathlib import Path

import pytest

from torchproof.lesson import curriculum
from torchproof.lesson.page import Lesson
from torchproof.publishing.indexes.error_index import entries
from torchproof.running.runner import Runner
from torchproof.snippet import Snippet, parse
from torchproof.snippet.document import parse_text
from torchproof.snippet.messages import Message, messages_in
from torchproof.snippet.neighbors import needed

EVERYTHING = os.environ.get("EVERYTHING")
COURSE = curriculum.load(Path(__file__).parents[2])
SAID = "said:"
CATCHES = r"except |catch_warnings"
CATCH = r"except .* as "
DEFINES_PRINTING = r"\b(?:def|class|lambda)\b[\s\S]*\bprint\("
TELL = f"print({SAID!r}, [t.__name__ for t in type(one).__mro__], [str(one)])"


class Telling(ast.NodeTransformer):
    """Lets a program print the types and the text of all that it catches."""

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> ast.AST:
        self.generic_visit(node)
        node.name = node.name or "_caught"
        node.body[:0] = ast.parse(f"one = {node.name}; {TELL}").body
        return node

    def visit_With(self, node: ast.With) -> list[ast.stmt]:
        self.generic_visit(node)
        recorded = node.items[0].optional_vars
        if not recorded or "catch_warnings(" not in ast.unparse(node.items[0]):
            return [node]
        head = f"for one in {ast.unparse(recorded)}:"
        body = f"one = getattr(one, 'message', one); {TELL}"
        return [node, *ast.parse(f"{head}\n    {body}").body]


def read_from(snippet: Snippet) -> list[tuple[list[str], str]] | None:
    """Return what a snippet catches as it shows it, if it shows but that, or a part of it.

    Its own run printed that, and was compared. None: some of it is not to be read there.
    """
    neighbors = needed(snippet.path, snippet.text)
    if any(one.suffix == ".py" and prints_when_called(one) for one in neighbors):
        return None
    said = []
    for statement in snippet.statements:
        caught, shown = type_shown(statement.source), statement.expected("cpu")
        if caught and shown and not shown.loose:
            said.append(([caught], shown.text))
        elif re.search(CATCHES, statement.source):
            return None
    return None if prints_when_called(snippet.path) else said


def prints_when_called(script: Path) -> bool:
    """Tell whether a script defines what prints."""
    sources = (statement.source for statement in parse(script).statements)
    return any(re.search(DEFINES_PRINTING, source) for source in sources)


def type_shown(source: str) -> str:
    """Return the type whose error a statement prints, and nothing else; "" if it does not."""
    match ast.parse(textwrap.dedent(source)).body:
        case [
            ast.Try(
                handlers=[
                    ast.ExceptHandler(
                        type=ast.Name() | ast.Attribute() as caught,
                        name=str(name),
                        body=[ast.Expr(ast.Call(ast.Name("print"), [text], []))],
                    )
                ],
            )
        ] if source.count("print(") == 1 and is_part(text, name):
            return ast.unparse(caught).rpartition(".")[2]
    return ""


def is_part(text: ast.expr, name: str) -> bool:
    """Tell whether code gives what an error says, or a part of it, whatever the spaces."""
    match text:
        case ast.Name(id):
            return id == name
        case ast.Call(
            ast.Name("str" | "fill") | ast.Attribute(ast.Name("textwrap"), "fill"),
            [inner, *_],
        ):
            return is_part(inner, name)
        case ast.Call(
            ast.Attribute(inner, "replace"), [ast.Constant(old), ast.Constant(new)]
        ):
            return squeezed(old) == squeezed(new) and is_part(inner, name)
        case ast.Call(ast.Attribute(inner, "strip"), []) | ast.Subscript(
            ast.Call(ast.Attribute(inner, "split" | "splitlines" | "partition")),
            ast.Constant(int()),
        ):
            return is_part(inner, name)
    return False


def said_by(snippet: Snippet, runner: Runner) -> list[tuple[list[str], str]]:
    """Return the types and the text of all that a snippet catches when it runs."""
    program = ast.fix_missing_locations(Telling().visit(ast.parse(snippet.text)))
    run = runner.run(parse_text(snippet.path, ast.unparse(program)))
    # The whole error is told here, with the paths and addresses that a snippet leaves out.
    wrong = [one for one in run.problems if "another one in each run" not in one.what]
    assert not wrong, "\n".join(map(str, wrong))
    printed = "\n".join(run.texts.values())
    lines = re.findall(rf"^{SAID} (\[.*?\]) (\[.*\])$", printed, re.MULTILINE)
    return [(ast.literal_eval(t), ast.literal_eval(s)[0]) for t, s in lines]


def shown_by(lesson: Lesson) -> dict[str, list[Message]]:
    """Return the messages of a lesson by the snippet that prints them."""
    shown: dict[str, list[Message]] = {}
    for fence in lesson.taught:
        assert fence.include
        snippet = COURSE.library.snippet(fence.include.file)
        found = messages_in(snippet, fence.include.section)
        shown.setdefault(fence.include.file, []).extend(found)
    return shown


def is_said(message: Message, said: list[tuple[list[str], str]]) -> bool:
    """Tell whether a text is a part of what was said, by an error of its type."""
    shown = squeezed(message.text.removesuffix("…"))
    return any(
        not set(types).isdisjoint(message.types) and shown in squeezed(text)
        for types, text in said
    )


def squeezed(text: str) -> str:
    """Return a text without its spaces and line breaks."""
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize("lesson", COURSE.lessons)
def test_a_message_is_what_an_error_said(lesson: str, runner: Runner) -> None:
    """A snippet that shows more than that runs once more, and tells what it catches.

    With EVERYTHING=1, each does.
    """
    wrong = []
    for file, messages in shown_by(COURSE.lessons[lesson]).items():
        snippet = COURSE.library.snippet(file)
        catches = re.search(CATCHES, snippet.text)
        if messages and catches and not needs_a_gpu(snippet):
            said = (not EVERYTHING and read_from(snippet)) or said_by(snippet, runner)
            wrong += [f"{file}: {m}: {said}" for m in messages if not is_said(m, said)]
    assert not wrong, "\n".join(wrong)


def needs_a_gpu(snippet: Snippet) -> bool:
    return any(need.name == "cuda" for need in snippet.directives.needs)


@pytest.mark.parametrize("lesson", COURSE.lessons)
def test_an_error_that_is_printed_is_found(lesson: str) -> None:
    """Wherever a statement catches an error by name and prints, there is a message."""
    missed = []
    for fence in COURSE.lessons[lesson].taught:
        assert fence.include
        snippet = COURSE.library.snippet(fence.include.file)
        inside = snippet.statements_in(snippet.sections[fence.include.section])
        told = [s for s in inside if s.expected("cpu")]
        caught = [s for s in told if re.search(CATCH, s.source)]
        if len(messages_in(snippet, fence.include.section)) < len(caught):
            missed.append(f"{lesson}, line {fence.line}")
    assert not missed, missed


def test_a_mistake_with_a_message_has_a_name() -> None:
    """A heading or a bold name of its own, which the index can show and lead to."""
    unnamed = [
        f"{lesson.id}: {entry.message.text}"
        for entry in entries(COURSE)
        for lesson, place in entry.places
        if place.name == "Common mistakes"
    ]
    assert not unnamed, "\n".join(unnamed)
