"""On which pages of a course a mistake shows while its author writes."""

from __future__ import annotations

from pathlib import Path

from torchproof.lesson.curriculum import Curriculum
from torchproof.problem import Problem


def pages_of(course: Curriculum, problem: Problem) -> list[str]:
    """Return the ids of the pages that a mistake belongs to; none if it is of no page.

    A page's own mistakes are its; those of a snippet are of the pages that include it,
    or of the lesson whose folder it lies in, else of the lessons whose scripts use it.
    """
    for folder in course.folders:
        if problem.path.is_relative_to(folder):
            file = problem.path.relative_to(folder)
            return _including(course, file) or _using(course, file.as_posix())
    return [page.id for page in course.all_pages if page.path == problem.path]


def _including(course: Curriculum, file: Path) -> list[str]:
    name, lesson = file.as_posix(), file.parent.as_posix()
    return [
        page.id
        for page in course.all_pages
        if page.id == lesson or any(use.file == name for use in page.includes)
    ]


def _using(course: Curriculum, name: str) -> list[str]:
    library = course.library
    users = {file for file in library.files if name in library.used_by(file)}
    folders = {file.rpartition("/")[0] for file in users}
    return [lesson for lesson in course.lessons if lesson in folders]
