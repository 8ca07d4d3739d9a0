"""A wrong digit in a number that the words take from a run is noticed."""

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from torchproof.lesson import curriculum
from torchproof.lesson.checks import numbers
from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson
from torchproof.snippet.quoting import FACT, MARK

COURSE = curriculum.load(Path(__file__).parents[2])


def with_a_wrong_digit(lesson: Lesson) -> Iterator[tuple[str, Lesson]]:
    """Yield a lesson once for each mark, with one digit wrong in front of it."""
    draw = random.Random(lesson.id)
    for mark in MARK.finditer(lesson.written):
        before = lesson.written[: mark.start()]
        start = len(before) - len(before.split()[-1])
        places = [at for at in range(start, len(before)) if before[at].isdigit()]
        if mark["fact"] or not places:
            continue
        at = draw.choice(places)
        digit = draw.choice([d for d in "0123456789" if d != before[at]])
        wrong = f"{before[:at]}{digit}{lesson.written[at + 1 :]}"
        yield wrong[start : mark.end()], replace(lesson, written=wrong)


def is_noticed(lesson: Lesson) -> bool:
    course: Curriculum = replace(COURSE, lessons={lesson.id: lesson}, pages={})
    return any(True for _ in numbers.marked(course, lesson))


def test_a_wrong_digit_in_a_marked_number_is_noticed():
    tried = [
        one for lesson in COURSE.lessons.values() for one in with_a_wrong_digit(lesson)
    ]
    missed = [text for text, lesson in tried if not is_noticed(lesson)]
    assert len(tried) > 150
    assert len(missed) <= 0.02 * len(tried), missed


def test_lessons_take_numbers_from_runs():
    sources = [
        quoted.source for page in COURSE.lessons.values() for quoted in page.quoted
    ]
    from_runs = [source for source in sources if source not in (None, FACT)]
    assert len(from_runs) > 150
