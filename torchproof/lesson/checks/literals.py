"""Checks: what the prose quotes as a printed value was printed, or stands in the code."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator

from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.fences import InlineCode, inline_code
from torchproof.lesson.page import Lesson
from torchproof.problem import Problem, shown
from torchproof.snippet import Output, Snippet

_FLOAT = re.compile(r"[-+]?\d+\.\d{3,}(e[-+]?\d+)?", re.ASCII)
_TENSOR = re.compile(r"tensor\(.*\)", re.DOTALL)
_SIZE = re.compile(r"torch\.Size\(\[.*\]\)", re.DOTALL)
_TOKEN = re.compile(r"[\w.]+|[^\w\s.]")


def never_printed(course: Curriculum, lesson: Lesson) -> Iterator[Problem]:
    """Yield the inline literals that no snippet of the lesson prints or holds."""
    quoted = [code for code in _inline_code(lesson) if is_printed_value(code.text)]
    snippets = _snippets(course, lesson) if quoted else None
    if snippets is None:
        return
    texts = [text for snippet in snippets for text in _texts(snippet)]
    for code in quoted:
        if not any(stands_in(code.text, text) for text in texts):
            what = f"no snippet of this lesson prints `{code.text}`"
            yield Problem(lesson.path, code.line, what, _nearest(code.text, snippets))


def is_printed_value(text: str) -> bool:
    """Tell whether inline code looks like a printed value.

    That is `tensor(…)`, `torch.Size([…])`, or a bare number with three decimals or more.
    With the sign `…` inside it is a pattern, as in this sentence, and claims no value.
    """
    shapes = (_FLOAT, _TENSOR, _SIZE)
    return "…" not in text and any(shape.fullmatch(text) for shape in shapes)


def stands_in(literal: str, text: str) -> bool:
    """Tell whether a literal stands in a text as a whole, whatever the white space.

    `0.250` does not stand in `0.2500`, nor in `-0.250`, nor `tensor(3.0)` in
    `torch.tensor(3.0)`: that is a call, and its value prints as `tensor(3.)`.
    """
    before = r"(?<![\w.-])" if literal[0].isdigit() else r"(?<![\w.])"
    tokens = (re.escape(token) for token in _TOKEN.findall(literal))
    return bool(re.search(before + r"\s*".join(tokens) + r"(?!\w|\.\d)", text))


def _inline_code(lesson: Lesson) -> Iterator[InlineCode]:
    """Yield the code spans of the body, and those of the texts that the card shows.

    A wrong answer that a question offers is none: nothing may print it.
    """
    offered = {(w.line, w.text) for q in lesson.questions for w in q.wrong}
    every = inline_code(lesson.body, lesson.body_line)
    yield from (one for one in every if (one.line, one.text) not in offered)
    yield from inline_code(lesson.front_matter.why, lesson.line_of("why"))
    for index, objective in enumerate(lesson.front_matter.objectives):
        yield from inline_code(objective, lesson.line_of("objectives", index))


def _snippets(course: Curriculum, lesson: Lesson) -> list[Snippet] | None:
    """Return the snippets of a lesson; None where one has a problem of its own."""
    try:
        return [course.resolve(lesson, include) for include in lesson.includes]
    except Problem:
        return None


def _texts(snippet: Snippet) -> Iterator[str]:
    yield snippet.text
    yield from (output.text for output in _outputs(snippet))


def _outputs(snippet: Snippet) -> Iterator[Output]:
    for statement in snippet.statements:
        yield from statement.outputs


def _nearest(literal: str, snippets: list[Snippet]) -> str:
    """Return the mend: the printed value most like the literal, and where it stands."""
    printed = {
        value: f"{shown(snippet.path)}:{output.first}"
        for snippet in snippets
        for output in _outputs(snippet)
        for value in printed_values(output.text)
        if _kind(value) == _kind(literal)
    }
    for nearest in difflib.get_close_matches(literal, printed, n=1, cutoff=0.3):
        return f"The nearest printed value is `{nearest}`, at {printed[nearest]}."
    return "Quote what a snippet of this lesson prints, or print it in one."


def _kind(value: str) -> str:
    """Return `tensor`, `torch.Size`, or nothing for a number."""
    return re.split(r"[^A-Za-z.]", value)[0]


def printed_values(output: str) -> list[str]:
    """Return the values in an output that prose could quote, each on one line."""
    found = [match[0] for match in re.finditer(rf"(?<![\w.]){_FLOAT.pattern}", output)]
    for start in re.finditer(r"(?<![\w.])(?:tensor|torch\.Size)\(", output):
        depth = 0
        for end in range(start.end() - 1, len(output)):
            depth += {"(": 1, ")": -1}.get(output[end], 0)
            if not depth:
                found.append(re.sub(r"\s+", " ", output[start.start() : end + 1]))
                break
    return found
