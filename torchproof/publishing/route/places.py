"""Where the lessons stand on the map: a band for each part, columns by what they need."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import fmean

from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson


@dataclass(frozen=True)
class Place:
    """A column and a row of the map; rows are counted over all bands."""

    column: int
    row: int


@dataclass(frozen=True)
class Band:
    """The rows of one part, `first` and those below it."""

    part: str
    first: int
    rows: int


@dataclass(frozen=True)
class Grid:
    """All bands, and the place of each lesson by its id."""

    bands: tuple[Band, ...]
    places: dict[str, Place]

    @property
    def columns(self) -> int:
        """How many columns there are."""
        return max(place.column for place in self.places.values()) + 1


def grid(course: Curriculum) -> Grid:
    """Return the places of all lessons.

    What a lesson needs of its own part stands to its left, as far as possible in its row.
    """
    bands: list[Band] = []
    places: dict[str, Place] = {}
    for part in course.parts:
        first = bands[-1].first + bands[-1].rows if bands else 0
        rows = _rows(course, course.lessons_of(part))
        bands.append(Band(part, first, 1 + max(row for _, row in rows.values())))
        places |= {id: Place(column, first + row) for id, (column, row) in rows.items()}
    return Grid(tuple(bands), places)


def _rows(course: Curriculum, lessons: list[Lesson]) -> dict[str, tuple[int, int]]:
    """Return the column and the row of each lesson of a part, both counted from 0."""
    columns = _columns(course, lessons)
    needed = {one.id: 0 for one in lessons}
    for one in reversed(lessons):
        for before in _inside(course, one, columns):
            needed[before] += needed[one.id] + 1
    order = sorted(lessons, key=lambda one: (columns[one.id], -needed[one.id]))
    rows: dict[str, tuple[int, int]] = {}
    for one in order:
        column = columns[one.id]
        above = [rows[before][1] for before in _inside(course, one, columns)]
        wanted = fmean(above) if above else 0
        taken = {row for at, row in rows.values() if at == column}
        free = [row for row in range(len(lessons)) if row not in taken]
        rows[one.id] = (column, min(free, key=lambda row: abs(row - wanted)))
    return rows


def _columns(course: Curriculum, lessons: list[Lesson]) -> dict[str, int]:
    """Return how many lessons of its part, one after the other, lead to each lesson."""
    columns: dict[str, int] = {}
    for one in lessons:
        before = [columns[n] for n in _inside(course, one, columns)]
        columns[one.id] = max(before, default=-1) + 1
    return columns


def _inside(course: Curriculum, lesson: Lesson, known: dict[str, int]) -> list[str]:
    """Return what a lesson needs of its own part."""
    needed = [one.id for one in course.prerequisites(lesson) if one.part == lesson.part]
    return [id for id in needed if id in known]
