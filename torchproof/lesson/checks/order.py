"""Checks: the order of reading, and what each lesson needs before it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from pathlib import PurePath

from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.nav import Entry
from torchproof.lesson.page import Lesson
from torchproof.problem import Problem, shown
from torchproof.settings import FILE, Settings, line_of
from torchproof.wording import meant


def unknown_prerequisites(course: Curriculum) -> Iterator[Problem]:
    """Yield the prerequisites that are no lessons."""
    known = {*course.lessons, *course.unreadable}
    for lesson, needed, line in _needs(course):
        if needed not in known:
            mend = meant(
                needed, sorted(known), "Write the id of a lesson: part/lesson."
            )
            what = f"there is no lesson `{needed}`"
            yield Problem(lesson.path, line, what, mend)


def cycles(course: Curriculum) -> Iterator[Problem]:
    """Yield the circles of lessons that need one another."""
    for circle in _circles(course):
        lesson = course.lessons[circle[0]]
        place = lesson.front_matter.prerequisites.index(circle[1])
        what = "these lessons need one another: " + " needs ".join(
            f"`{identifier}`" for identifier in circle
        )
        line = lesson.line_of("prerequisites", place)
        yield Problem(lesson.path, line, what, "Remove one of these prerequisites.")


def read_before_prerequisites(course: Curriculum) -> Iterator[Problem]:
    """Yield the lessons that the nav places before a lesson which they need."""
    lines = {entry.file: entry.line for entry in course.nav}
    order = {entry.file: at for at, entry in enumerate(course.nav)}
    circular = {edge for circle in _circles(course) for edge in pairwise(circle)}
    for lesson, needed, line in _needs(course):
        here, there = f"{lesson.id}.md", f"{needed}.md"
        both = here in order and there in order
        if both and order[there] > order[here] and (lesson.id, needed) not in circular:
            nav = shown(course.mkdocs_yml)
            what = (
                f"this lesson needs `{needed}`, but the nav places it before that "
                f"({nav}:{lines[here]} and {lines[there]})"
            )
            mend = "Move one of the two in the nav, or remove the prerequisite."
            yield Problem(lesson.path, line, what, mend)


def patterns_without_pages(course: Curriculum) -> Iterator[Problem]:
    """Yield the patterns that are to find lessons, and find no page."""
    if course.settings.lessons == Settings().lessons:
        return  # what a new course begins with
    found = {*course.lessons, *course.unreadable}
    for pattern in course.settings.lessons:
        alone = replace(course.settings, lessons=(pattern,))
        if not any(alone.is_lesson(PurePath(f"{one}.md")) for one in found):
            what = f"`lessons` holds `{pattern}`, which matches no page"
            mend = f"Write a path below {course.docs.name}/, such as `basics/*.md`."
            path, line = course.root / FILE, line_of(course.root, "lessons")
            yield Problem(path, line, what, mend)


def not_in_nav(course: Curriculum) -> Iterator[Problem]:
    """Yield the lessons that a reader cannot reach."""
    files = {entry.file for entry in course.nav}
    for lesson in course.lessons.values():
        if course.nav and f"{lesson.id}.md" not in files:
            mend = f"Add `{lesson.id}.md` to the nav in {shown(course.mkdocs_yml)}."
            yield Problem(lesson.path, None, "this lesson is not in the nav", mend)


def labs_not_in_nav(course: Curriculum) -> Iterator[Problem]:
    """Yield the parts whose lab, which the build makes of exercises, has no entry."""
    lines = {entry.file: entry.line for entry in course.nav}
    last = {lesson.part: lesson for lesson in course.lessons.values()}
    for part in filter(course.practiced, sorted(last)):
        lab, line = f"{part}/lab.ipynb", lines.get(f"{last[part].id}.md")
        if line and lab not in lines:
            what = f"the lab of the part `{part}` is not in the nav"
            mend = f"Add `- {lab}` below this line: the build makes it."
            yield Problem(course.mkdocs_yml, line, what, mend)


def wrong_nav_entries(course: Curriculum) -> Iterator[Problem]:
    """Yield the entries of the nav without a file, and those that stand there twice."""
    files = [f"{page.id}.md" for page in course.all_pages]
    hidden = {identifier.rpartition("/")[0] for identifier in course.unreadable}
    parts = {*filter(course.practiced, course.parts), *hidden}
    labs = [f"{part}/lab.ipynb" for part in sorted(parts)]  # made by the build
    first: dict[str, int] = {}
    for entry in course.nav:
        exists = (course.docs / entry.file).is_file() or entry.file in labs
        if not exists and PurePath(entry.file).name == "lab.ipynb":
            yield _without_exercises(course, entry, labs)
        elif not exists:
            what = f"the nav names `{entry.file}`, which does not exist"
            mend = meant(
                entry.file, [*files, *labs], f"Create the file in {course.docs.name}/."
            )
            yield Problem(course.mkdocs_yml, entry.line, what, mend)
        elif entry.file in first:
            what = f"the nav names `{entry.file}` twice (first on line {first[entry.file]})"
            yield Problem(course.mkdocs_yml, entry.line, what, "Keep one of the two.")
        first.setdefault(entry.file, entry.line)


def _without_exercises(course: Curriculum, entry: Entry, labs: list[str]) -> Problem:
    """Return what is wrong with an entry for a lab that the build does not make."""
    part = entry.file.rpartition("/")[0]
    if part in course.parts:
        what = f"`{entry.file}` is made of exercises, and `{part}` has none"
        title = course.settings.labels.exercises
        mend = f"They stand below a heading `## {title}` at the end of a lesson."
    else:
        what = f"`{entry.file}` is made of a part's lessons, and `{part}` has none"
        known = ", ".join(f"`{one}`" for one in course.settings.lessons) or "nothing"
        mend = f"Lessons are what `lessons` in {FILE} matches: {known}."
    return Problem(course.mkdocs_yml, entry.line, what, meant(entry.file, labs, mend))


def _needs(course: Curriculum) -> Iterator[tuple[Lesson, str, int]]:
    for lesson in course.lessons.values():
        for index, needed in enumerate(lesson.front_matter.prerequisites):
            yield lesson, needed, lesson.line_of("prerequisites", index)


def _circles(course: Curriculum) -> list[list[str]]:
    """Return each circle as `[a, b, a]` for “a needs b needs a”, the least id first."""
    graph = {
        lesson.id: [other.id for other in course.prerequisites(lesson)]
        for lesson in course.lessons.values()
    }
    result: list[list[str]] = []
    while True:
        try:
            TopologicalSorter(graph).prepare()
        except CycleError as error:
            # graphlib names each lesson before the one that needs it.
            circle = list(reversed(error.args[1]))[:-1]
            start = circle.index(min(circle))
            result.append([*circle[start:], *circle[: start + 1]])
            graph[result[-1][0]].remove(result[-1][1])  # look for the next circle
        else:
            return result
