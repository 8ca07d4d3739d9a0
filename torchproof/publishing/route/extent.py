"""How much there is to read and to do, of a part or of some lessons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from torchproof.labels import Labels, said, said_of
from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson


@dataclass(frozen=True)
class Extent:
    """How many lessons, minutes of reading and exercises there are."""

    lessons: int
    minutes: int
    exercises: int

    def told(self, labels: Labels) -> str:
        """Return it as pages tell it: "4 lessons · 52 min to read · 13 exercises"."""
        told = [said_of(labels.count_lessons, self.lessons)]
        told += [said(labels.to_read, time=duration(self.minutes))]
        if self.exercises:
            told += [said_of(labels.count_exercises, self.exercises)]
        return " · ".join(told)


def extent(course: Curriculum, lessons: Sequence[Lesson]) -> Extent:
    """Return the extent of some lessons, summed from what each of them has."""
    minutes = sum(course.reading_minutes(one) for one in lessons)
    exercises = sum(len(one.exercises) for one in lessons)
    return Extent(len(lessons), minutes, exercises)


def duration(minutes: int) -> str:
    """Return how long something takes: "52 min", "2 h 43 min", "3 h"."""
    hours, rest = divmod(minutes, 60)
    told = [f"{hours} h"] if hours else []
    told += [f"{rest} min"] if rest or not hours else []
    return " ".join(told)


def part_facts(course: Curriculum, part: str, tag: str = "span") -> str:
    """Return the extent of a part, marked so that a script can add what is done."""
    one = extent(course, course.lessons_of(part))
    return (
        f'<{tag} class="part-facts" data-part="{escape(part)}" '
        f'data-lessons="{one.lessons}" data-exercises="{one.exercises}">'
        f"{one.told(course.settings.labels)}</{tag}>"
    )
