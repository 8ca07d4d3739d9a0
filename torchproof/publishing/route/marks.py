"""What a page says of parts and lessons by a mark, so that nobody types it.

`[Tensors](part:tensors)` becomes a link to the first lesson of a part, with how much there
is to read and to do. `[A first hour](path:start/install,start/quick-tour)` becomes a list
of lessons with their times. `[All of it](course:)` becomes the extent of the course.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from torchproof.labels import said_of
from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson, Page
from torchproof.problem import Problem
from torchproof.publishing.markup.elements import lesson_link, link
from torchproof.publishing.markup.links import relative
from torchproof.publishing.markup.paths import MAP, PROGRESS
from torchproof.publishing.route.extent import duration, extent, part_facts
from torchproof.wording import meant

_MARK = re.compile(r"\[([^\]\n]*)\]\((part|path|course):([^)\s]*)\)")


def is_on_route(page: Page) -> bool:
    """Tell whether a page says how much there is to read and to do."""
    return page.id in {MAP, PROGRESS} or bool(_MARK.search(page.body))


def with_route(course: Curriculum, page: Page, markdown: str) -> str:
    """Return the Markdown of a page, its marks replaced. Raises Problem."""
    makers = {"part": _part, "path": _path, "course": _course}

    def made(mark: re.Match[str]) -> str:
        return makers[mark[2]](course, page, mark[1], mark[3])

    return _MARK.sub(made, markdown)


def _part(course: Curriculum, page: Page, title: str, part: str) -> str:
    if part not in course.parts:
        raise _unknown(page, "part", part, course.parts)
    first = relative(f"{course.lessons_of(part)[0].id}.md", page.id)
    return f"{link(title, first)} {part_facts(course, part)}"


def _path(course: Curriculum, page: Page, title: str, ids: str) -> str:
    lessons = [_lesson(course, page, id) for id in ids.split(",")]
    steps = [
        f"1. {lesson_link(one, page.id)} "
        f'<span class="path-time">{duration(course.reading_minutes(one))}</span>'
        for one in lessons
    ]
    one = extent(course, lessons)
    count = said_of(course.settings.labels.count_lessons, one.lessons)
    whole = f"{count}, {duration(one.minutes)}"
    return "\n".join([f"**{title}** ({whole})", "", *steps])


def _lesson(course: Curriculum, page: Page, id: str) -> Lesson:
    if id not in course.lessons:
        raise _unknown(page, "lesson", id, course.lessons)
    return course.lessons[id]


def _course(course: Curriculum, page: Page, title: str, nothing: str) -> str:
    told = extent(course, [*course.lessons.values()]).told(course.settings.labels)
    return f"{title} {told}".lstrip()


def _unknown(page: Page, kind: str, name: str, known: Iterable[str]) -> Problem:
    """Return the mistake that a mark names what is not there."""
    line = page.body_line + page.written.partition(name)[0].count("\n")
    mend = meant(name, known, f"Write the id of a {kind}.")
    return Problem(page.path, line, f"there is no {kind} `{name}`", mend)
