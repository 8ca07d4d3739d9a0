"""Checks: every snippet can be read, hides no module, and no section of it lies unused."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from torchproof.lesson.curriculum import Curriculum
from torchproof.problem import Problem, shown
from torchproof.snippet import Snippet
from torchproof.snippet.places import is_module, places


def hiding(course: Curriculum) -> Iterator[Problem]:
    """Yield the snippets that are called like a module that others import."""
    for file in course.library.files:
        name = Path(file).stem
        if is_module(name):
            what = (
                f"`{name}` is a module: the other snippets here would import this file"
            )
            mend = "Give the snippet a name of its own."
            yield Problem(course.library.path(file), None, what, mend)


def twice(course: Curriculum) -> Iterator[Problem]:
    """Yield the snippets of which an include could not tell which one is meant."""
    for file, (first, *others) in course.library.places.items():
        for path in others:
            what = f"`{file}` lies in {shown(first.parent)}/ too"
            yield Problem(path, None, what, "Give one of the two another name.")


def shadowing(course: Curriculum) -> Iterator[Problem]:
    """Yield the files that hide one of the same name, which their part shares."""
    library = course.library
    for path in [*map(library.path, library.files), *library.data]:
        for place in places(path.parent)[1:]:
            if (place / path.name).is_file():
                what = f"hides {shown(place / path.name)}, which the part shares"
                yield Problem(path, None, what, "Give one of the two another name.")


def unreadable(course: Curriculum) -> Iterator[Problem]:
    """Yield the problem of each snippet that cannot be read."""
    for file in course.library.files:
        found = _read(course, file)
        if isinstance(found, Problem):
            yield found


def unused(course: Curriculum) -> Iterator[Problem]:
    """Yield the snippets and the sections that no page shows.

    A script that a part shares needs no page if scripts of the lessons import it.
    """
    used = {
        (use.file, use.section) for page in course.all_pages for use in page.includes
    }
    files = {file for file, _ in used} | course.library.shared
    for file in course.library.files:
        if file not in files and proven(file) not in files:
            mend = "Include a section of it, or remove the file."
            path = course.library.path(file)
            yield Problem(path, None, "no page uses this snippet", mend)
            continue
        snippet = _read(course, file)
        sections = () if isinstance(snippet, Problem) else snippet.sections.values()
        for section in sections:
            if (file, section.name) not in used:
                what = f"no page uses the section `{section.name}`"
                mend = f'Include it with --8<-- "{file}:{section.name}", or unmark it.'
                path, line = course.library.path(file), section.first - 1
                yield Problem(path, line, what, mend)


def proven(file: str) -> str:
    """Return the exercise whose check a file of answers proves: `x` of `x_answers`."""
    return re.sub(r"_answers\.py$", ".py", file)


def _read(course: Curriculum, file: str) -> Snippet | Problem:
    try:
        return course.library.snippet(file)
    except Problem as problem:
        return problem
