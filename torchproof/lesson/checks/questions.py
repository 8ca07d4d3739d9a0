"""Checks: a question has one right answer, which a run printed, and gives nothing away."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from torchproof.lesson import fences as markdown
from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.fences import Heading
from torchproof.lesson.page import Lesson
from torchproof.lesson.words.questions import (
    Question,
    Wrong,
    answer_in,
    printed_in,
)
from torchproof.matching import first_difference
from torchproof.problem import Problem
from torchproof.snippet import Snippet
from torchproof.snippet.comments import comments_in

MOST = 3  # wrong answers
_LETTERS = 120  # of an answer
_SHORT = 4  # letters: what is shorter stands anywhere
_FOLD = re.compile(r" *\?\?\?\+? recall\b")
_MARKUP = re.compile(r"\]\(|\*|(?<!\w)_\w|<[a-z/]|\$")

Told = tuple[int, str, str]  # line, what is wrong, the mend


def misplaced(course: Curriculum, lesson: Lesson) -> Iterator[Problem]:
    """Yield questions outside of their section, and folds that belong to none."""
    for line, what, mend in (*_misplaced(lesson), *_strays(lesson)):
        yield Problem(lesson.path, line, what, mend)


def unanswerable(course: Curriculum, lesson: Lesson) -> Iterator[Problem]:
    """Yield questions without one right answer that differs from all wrong ones."""
    for question, snippet in _questions(course, lesson):
        section = _section(question)
        for what, mend in _wrong_output(snippet, section):
            yield Problem(lesson.path, question.fence.line, what, mend)
        answer = answer_in(snippet, section)
        for line, what, mend in (*_form(question), *_alike(question, answer)):
            yield Problem(lesson.path, line, what, mend)


def given_away(course: Curriculum, lesson: Lesson) -> Iterator[Problem]:
    """Yield questions whose right answer stands in sight."""
    for question, snippet in _questions(course, lesson):
        if answer := answer_in(snippet, _section(question)):
            for line, where in _in_sight(course, lesson, question, snippet, answer):
                what = f"the right answer, `{answer}`, stands {where}"
                mend = "Ask about another value, or take it away there."
                yield Problem(lesson.path, line, what, mend)


def _questions(
    course: Curriculum, lesson: Lesson
) -> Iterator[tuple[Question, Snippet]]:
    for question in lesson.questions:
        if question.fence.include is None:
            continue  # a problem of its own
        try:
            snippet = course.resolve(lesson, question.fence.include)
        except Problem:
            continue
        yield question, snippet


def _section(question: Question) -> str:
    assert question.fence.include
    return question.fence.include.section


def _misplaced(lesson: Lesson) -> Iterator[Told]:
    found = {one.fence.line: one for one in lesson.questions}
    files = [use.file for use in lesson.includes]
    asked = [one.ask for one in lesson.questions if one.ask]
    for one in lesson.questions:
        if asked.count(one.ask) > 1:
            yield one.line, f"“{one.ask}” is asked twice", "Give each its own words."
    for fence in (one for one in lesson.fences if one.recall):
        if fence.line not in found:
            what = "this block asks, and no answers stand below it"
            yield fence.line, what, "Put `??? recall` with its answers right below it."
        heading = lesson.labels.recall
        if _chapter(lesson, fence.line)[0].title != heading:
            what = "this question stands outside of its section"
            yield fence.line, what, f"Move it below `## {heading}`."
        if fence.include and not _is_own(lesson, fence.include.file):
            what = f"the question comes from `{fence.include.file}`"
            mend = f"Give it a file of its own: `{lesson.id}/recall_….py`."
            yield fence.line, what, mend
        elif fence.include and files.count(fence.include.file) > 1:
            what = f"`{fence.include.file}` is shown elsewhere, too"
            yield fence.line, what, "Give the question a file that nothing else shows."


def _is_own(lesson: Lesson, file: str) -> bool:
    path = Path(file)
    return path.parent.as_posix() == lesson.id and path.name.startswith("recall_")


def _strays(lesson: Lesson) -> Iterator[Told]:
    known = {one.line for one in lesson.questions}
    for at, line in enumerate(markdown.prose(lesson.body).split("\n")):
        if _FOLD.match(line) and lesson.body_line + at not in known:
            what = "these answers stand below no block that asks"
            mend = "Put them right below a fence that begins with ```python recall."
            yield lesson.body_line + at, what, mend


def _wrong_output(snippet: Snippet, section: str) -> Iterator[tuple[str, str]]:
    printed = printed_in(snippet, section)
    if len(printed) != 1:
        what = f"the right answer is what the block prints, and it prints {len(printed)} texts"
        yield what, "Let one statement print it, in this section; then `--sync`."
    elif printed[0].loose:
        what = "the right answer varies from machine to machine"
        yield what, "Print what is the same everywhere."
    elif "\n" in printed[0].text or len(printed[0].text) > _LETTERS:
        what = "the right answer is too long to choose"
        yield (
            what,
            f"Print one line of {_LETTERS} letters at most, such as a shape or `.tolist()`.",
        )


def _form(question: Question) -> Iterator[Told]:
    line = question.line
    if not question.ask:
        yield line, "asks nothing", 'Write it: `??? recall "What is its shape?"`.'
    if len(question.right) != 1:
        what = f"{len(question.right)} answers are marked as right"
        yield line, what, "Write one line `- [x] …` that says why the output is right."
    if not 1 <= len(question.wrong) <= MOST:
        what = f"offers {len(question.wrong)} wrong answers"
        yield line, what, f"Offer one to {MOST}: `` - [ ] `3`: why not ``."
    for text in question.right:
        if re.match(r"`[^`]+`:", text):
            what = "types the right answer, which is what the block prints"
            yield line, what, "Write `- [x]` and why it is right, nothing else."
    for one in question.wrong:
        if not one.text or len(one.why.split()) < 3:
            what = "a wrong answer is not followed by why it is wrong"
            yield (
                one.line,
                what,
                "Write `` - [ ] `3`: why somebody may think so, and errs. ``",
            )
    for why in (*question.right, *(one.why for one in question.wrong)):
        if _MARKUP.search(markdown.without_code(why)):
            yield line, f"“{why}” has more than words and `code`", "Write it plainly."
    if not question.anchor:
        what = "does not say where to read again"
        yield line, what, "End with one link: `[Views](#views-share-memory)`."


def _alike(question: Question, answer: str) -> Iterator[Told]:
    """Yield wrong answers that would pass for the right one, or for one another."""
    for one in question.wrong:
        if answer and one.text and _same(answer, one.text):
            what = f"offers `{one.text}` as wrong, and that is what the block prints"
            yield one.line, what, "Offer what a wrong idea would give."
    for at, one in enumerate(question.wrong):
        if any(
            one.text and _same(other.text, one.text) for other in _before(question, at)
        ):
            yield one.line, f"offers `{one.text}` twice", "Take one of the two away."


def _before(question: Question, at: int) -> tuple[Wrong, ...]:
    return question.wrong[:at]


@lru_cache(4096)
def _same(one: str, other: str) -> bool:
    """Tell whether two answers would pass for each other, or look so to a reader."""
    plain = [re.sub(r"[\s'\"]+", "", text).lower() for text in (one, other)]
    return plain[0] == plain[1] or first_difference(one, other) is None


def _in_sight(
    course: Curriculum,
    lesson: Lesson,
    question: Question,
    snippet: Snippet,
    answer: str,
) -> Iterator[tuple[int, str]]:
    """Yield where the right answer can be read before anybody chooses."""
    line = question.line
    spans = {code.text for code in markdown.inline_code(question.ask)}
    if answer in spans and not any(one.text in spans for one in question.wrong):
        yield line, "in the question"
    for one in question.wrong:
        if answer in {code.text for code in markdown.inline_code(one.why)}:
            yield one.line, "in what explains a wrong answer"
    section = snippet.sections[_section(question)]
    if len(answer) >= _SHORT:
        for number, comment in comments_in(snippet.text).items():
            inside = section.first <= number <= section.last
            if inside and answer in comment.text and not _is_output(snippet, number):
                yield line, "in a comment of its code"
        yield from _beside(course, lesson, question, answer)


def _is_output(snippet: Snippet, line: int) -> bool:
    outputs = (one for s in snippet.statements for one in s.outputs)
    return any(one.first <= line <= one.last for one in outputs)


def _beside(
    course: Curriculum, lesson: Lesson, question: Question, answer: str
) -> Iterator[tuple[int, str]]:
    """Yield open words in the section, and the open block above it, that say the answer."""
    heading, following = _chapter(lesson, question.fence.line)
    words = markdown.without_folds(lesson.body)
    for code in markdown.inline_code(words, lesson.body_line):
        if heading.line < code.line < following.line and code.text == answer:
            yield code.line, "in the words around the question"
    above = [one for one in lesson.read if one.line < heading.line and one.include]
    for fence in above[-1:]:
        assert fence.include
        try:
            shown = course.resolve(lesson, fence.include)
        except Problem:
            continue
        printed = printed_in(shown, fence.include.section)
        if not fence.predict and answer in {
            t for o in printed for t in o.text.split("\n")
        }:
            yield question.line, f"in the output right above, of line {fence.line}"


def _chapter(lesson: Lesson, line: int) -> tuple[Heading, Heading]:
    """Return the `##` heading above a line, and the one below it."""
    start = Heading(1, "", lesson.body_line)
    end = Heading(1, "", lesson.body_line + lesson.body.count("\n") + 1)
    sections = [start, *(one for one in lesson.headings if one.level <= 2), end]
    return next((a, b) for a, b in pairwise(sections) if a.line <= line < b.line)
