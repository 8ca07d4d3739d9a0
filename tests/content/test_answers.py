"""Each check of an exercise is proven against answers that are right and that are wrong."""

import ast
import importlib
import math
import re
import shutil
import sys
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

import pytest
from test_lessons import each_exercise

from torchproof.lesson import curriculum
from torchproof.lesson.page import Exercise
from torchproof.snippet import Snippet
from torchproof.snippet.places import places

COURSE = curriculum.load(Path(__file__).parents[2])

each_starter = pytest.mark.parametrize(
    "starter",
    [
        pytest.param(Path(starter.file), id=f"{lesson.id}: {exercise.heading}")
        for lesson in COURSE.lessons.values()
        for exercise in lesson.exercises
        if (starter := exercise.role("starter"))
    ],
)


def starter_of(exercise: Exercise) -> Path:
    starter = exercise.role("starter")
    assert starter
    return Path(starter.file)


def answers_file(starter: Path) -> str:
    return starter.with_name(f"{starter.stem}_answers.py").as_posix()


def answers(starter: Path) -> Snippet:
    file = answers_file(starter)
    if file not in COURSE.library.files:
        pytest.fail(f"snippets/{file}: it proves the check, and is missing", False)
    return COURSE.library.snippet(file)


def printed(snippet: Snippet) -> list[str]:
    found = [output.text for one in snippet.statements for output in one.outputs]
    return "\n".join(found).split("\n")


def named(snippet: Snippet, table: str) -> list[str]:
    """Return the keys of the dict literal `RIGHT` or `WRONG`."""
    for node in ast.parse(snippet.text).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == table:
            return [ast.literal_eval(key) for key in node.value.keys]
    return []


def check_in(starter: Path) -> ast.FunctionDef:
    source = COURSE.library.path(starter.as_posix()).read_text(encoding="utf-8")
    functions = [
        n for n in ast.walk(ast.parse(source)) if isinstance(n, ast.FunctionDef)
    ]
    return next(one for one in functions if one.name.startswith("check_"))


def pattern_of(text: ast.expr) -> str:
    """Return what a text looks like, whatever is filled in."""
    if isinstance(text, ast.Constant):
        return re.escape(str(text.value))
    if isinstance(text, ast.JoinedStr):
        return "".join(map(pattern_of, text.values))
    if isinstance(text, ast.BinOp):
        return pattern_of(text.left) + pattern_of(text.right)
    return "(?s:.+)"


def verdicts_in(check: ast.FunctionDef) -> list[str]:
    """Return a pattern for each text that the check can return."""
    texts = [one.value for one in ast.walk(check) if isinstance(one, ast.Return)]
    choices = [
        choice
        for text in texts
        for choice in (
            [text.body, text.orelse] if isinstance(text, ast.IfExp) else [text]
        )
    ]
    return [pattern_of(text) for text in choices if text is not None]


@each_exercise
def test_right_answers_are_right(_, exercise):
    starter = starter_of(exercise)
    snippet = answers(starter)
    right = named(snippet, "RIGHT")
    assert len(right) >= 2, "two or more answers that are right by another way"
    assert printed(snippet)[: len(right)] == [f"{name}: Right!" for name in right]


@each_exercise
def test_wrong_answers_are_told_what_is_wrong(_, exercise):
    starter = starter_of(exercise)
    snippet = answers(starter)
    right, wrong = named(snippet, "RIGHT"), named(snippet, "WRONG")
    assert len(wrong) >= 4, "four or more answers that are wrong as readers are"
    told = printed(snippet)[len(right) :]
    assert len(told) == len(wrong)
    for name, line in zip(wrong, told, strict=True):
        assert line.startswith(f"{name}: Not yet: ")


@each_exercise
def test_each_verdict_is_reached(_, exercise):
    starter = starter_of(exercise)
    told = [line.partition(": ")[2] for line in printed(answers(starter))]
    missing = [
        verdict
        for verdict in verdicts_in(check_in(starter))
        if not any(re.fullmatch(verdict, line) for line in told)
    ]
    assert not missing, f"no answer gets {missing}"


def raises(*_: object, **__: object) -> None:
    raise ValueError("a mistake of the reader's own")


def nothing(*_: object, **__: object) -> None:
    """As of a function whose `return` was forgotten."""


def nonsense() -> dict[str, object]:
    """Return what a reader may hand in by mistake."""
    import torch

    return {
        "None": None,
        "a number": 0,
        "True": True,
        "nan": math.nan,
        "a word": "right",
        "no list": [],
        "a list": [1.0, 2.0],
        "a tensor of nan": torch.tensor([math.nan]),
        "an empty tensor": torch.empty(0),
        "doubles": torch.zeros(2, 3, dtype=torch.float64),
        "a function that returns nothing": nothing,
        "a function that raises": raises,
        "a function that returns a number": lambda *_, **__: 0.0,
        "a function that returns a word": lambda *_, **__: "right",
        "a function that returns a list": lambda *_, **__: [0.0],
        "a function that returns nan": lambda *_, **__: torch.tensor(math.nan),
        "a function that gives back what it gets": lambda *values, **__: values[0],
        "a class": torch.nn.Identity,  # one that does not take gigabytes for big numbers
        "a module": torch.nn.Identity(),
    }


def tried_on(module: ModuleType) -> dict[str, object]:
    """Return what a check is to take; where it starts processes for each, one alone of what
    cannot be called: all of that ends in the first call."""
    every = nonsense()
    if not hasattr(module, "launch"):
        return every
    return {what: v for what, v in every.items() if v is None or callable(v)}


@contextmanager
def imported(starter: Path):
    """Import a snippet as its neighbors do, and forget it and them afterward."""
    before = set(sys.modules)
    own = COURSE.library.path(starter.as_posix()).parent
    folders = tuple(map(str, places(own)))
    sys.path[:0] = folders
    try:
        yield importlib.import_module(starter.stem)
    finally:
        del sys.path[: len(folders)]
        for name in set(sys.modules) - before:
            if str(getattr(sys.modules[name], "__file__", "")).startswith(folders):
                del sys.modules[name]


@each_starter
def test_a_check_never_raises_and_takes_no_nonsense(starter, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for file in COURSE.library.data_of(starter.as_posix()):
        shutil.copy(file, tmp_path)
    function = check_in(starter)
    count = len(function.args.args) - len(function.args.defaults)
    with imported(starter) as module:
        check = getattr(module, function.name)
        for what, value in tried_on(module).items():
            told = check(*[value] * count)
            assert isinstance(told, str), what
            assert told.startswith("Not yet: "), f"{what}: {told}"
