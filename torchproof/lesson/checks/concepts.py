"""Checks: every concept is defined once and taught once."""

from __future__ import annotations

from collections.abc import Iterator

from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson
from torchproof.problem import Problem, shown
from torchproof.settings import FILE
from torchproof.wording import meant


def unknown(course: Curriculum) -> Iterator[Problem]:
    """Yield the concepts of lessons that concepts.yml does not define."""
    if not course.settings.concepts:
        yield from _refused(course)
    if not course.concepts:
        return  # it could not be read, which is a problem of its own
    for lesson, concept, line in _taught(course):
        if concept not in course.concepts:
            file = course.concepts_yml.relative_to(course.root).as_posix()
            otherwise = f"Define it in {file}: `name`, `is` and `api`."
            mend = meant(concept, course.concepts, otherwise)
            yield Problem(lesson.path, line, f"unknown concept `{concept}`", mend)


def _refused(course: Curriculum) -> Iterator[Problem]:
    for lesson, concept, line in _taught(course):
        what = f"`{concept}`: this course has no concepts"
        mend = f"Remove it, or the line `concepts = false` of {FILE}."
        yield Problem(lesson.path, line, what, mend)


def taught_twice(course: Curriculum) -> Iterator[Problem]:
    """Yield each further place where a concept is taught."""
    first: dict[str, str] = {}
    for lesson, concept, line in _taught(course):
        here = f"{shown(lesson.path)}:{line}"
        if concept in first:
            what = f"`{concept}` is taught already in {first[concept]}"
            mend = (
                "Remove it here or there: one lesson teaches a concept, others use it."
            )
            yield Problem(lesson.path, line, what, mend)
        first.setdefault(concept, here)


def taught_nowhere(course: Curriculum) -> Iterator[Problem]:
    """Yield the concepts that are defined and that no lesson teaches."""
    if course.unreadable:
        return  # one of those lessons may teach it
    taught = {concept for _, concept, _ in _taught(course)}
    for concept in course.concepts.values():
        if concept.id not in taught:
            what = f"no lesson teaches `{concept.id}`"
            mend = "Add it to the `concepts` of a lesson, or remove it here."
            yield Problem(course.concepts_yml, concept.line, what, mend)


def _taught(course: Curriculum) -> Iterator[tuple[Lesson, str, int]]:
    for lesson in course.lessons.values():
        for index, concept in enumerate(lesson.front_matter.concepts):
            yield lesson, concept, lesson.line_of("concepts", index)
