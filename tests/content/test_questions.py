"""Each lesson asks two or three questions, about what its reader should still know."""

from pathlib import Path

import pytest

from torchproof.lesson import curriculum
from torchproof.lesson.words.questions import Question
from torchproof.publishing.vouching.evidence import evidence_of_file
from torchproof.publishing.vouching.versions import otherwise

COURSE = curriculum.load(Path(__file__).parents[2])
LESSONS = [one for one in COURSE.lessons.values() if not one.is_project]
QUESTIONS = [
    pytest.param(question, id=f"{lesson.id}#{question.name}")
    for lesson in COURSE.lessons.values()
    for question in lesson.questions
]
# Dates and versions, and what depends on the reader's machine: nothing to ask for.
WITHOUT = ("start/history", "start/install")

each_question = pytest.mark.parametrize("question", QUESTIONS)


@pytest.mark.parametrize("lesson", LESSONS, ids=[one.id for one in LESSONS])
def test_a_lesson_asks_two_or_three_questions(lesson):
    expected = (0,) if lesson.id in WITHOUT else (2, 3)
    assert len(lesson.questions) in expected


@pytest.mark.parametrize("lesson", LESSONS, ids=[one.id for one in LESSONS])
def test_the_questions_stand_between_the_mistakes_and_the_exercises(lesson):
    titles = [heading.title for heading in lesson.headings if heading.level == 2]
    if lesson.questions:
        at = titles.index("What do you remember?")
        assert titles[at - 1 : at + 2 : 2] == ["Common mistakes", "Exercises"]


@each_question
def test_a_question_prints_the_same_with_each_torch(question: Question):
    """What one release answers must not be wrong with another one."""
    assert question.fence.include
    known = evidence_of_file(COURSE, question.fence.include.file)
    assert otherwise(known.entries) == {}


@each_question
def test_a_question_is_seen_at_a_glance(question: Question):
    assert question.fence.include
    include = question.fence.include
    code = COURSE.library.snippet(include.file).section_text(include.section)
    lines = [line for line in code.split("\n") if not line.startswith("# > ")]
    assert len(lines) <= 14
    assert max(map(len, lines)) <= 72
