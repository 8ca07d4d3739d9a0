"""Checks: an exercise has all of its parts, from the files that the lab expects."""

from __future__ import annotations

import re
from collections.abc import Iterator

from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import ROLES, Exercise, Lesson
from torchproof.problem import Problem


def parts(course: Curriculum, lesson: Lesson) -> Iterator[Problem]:
    """Yield the parts that an exercise lacks or takes from a wrong file."""
    for exercise in lesson.exercises:
        for role in ROLES:
            yield from _part(lesson, exercise, role)


def _part(lesson: Lesson, exercise: Exercise, role: str) -> Iterator[Problem]:
    file = _file(lesson, exercise, role)
    found = exercise.role(role)
    if not found:
        what = f"the exercise “{exercise.title}” has no section `{role}`"
        mend = f'Add a Python fence with --8<-- "{file}:{role}".'
        yield Problem(lesson.path, exercise.line, what, mend)
    elif found.file != file:
        what = f"the section `{role}` of “{exercise.title}” comes from `{found.file}`"
        yield Problem(lesson.path, found.line, what, f"Take it from `{file}`.")


def _file(lesson: Lesson, exercise: Exercise, role: str) -> str:
    """Return the file that holds a part: that of the starter, or the solution beside it."""
    name = re.sub(r"\W+", "_", exercise.title.lower()).strip("_")
    starter = exercise.role("starter")
    file = starter.file if starter else f"{lesson.id}/{name}.py"
    return re.sub(r"\.py$", "_solution.py", file) if role == "solution" else file
