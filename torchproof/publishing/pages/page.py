"""A whole page: which pieces stand on it, in which order."""

from __future__ import annotations

from collections.abc import Iterable

from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson, Page
from torchproof.problem import Problem
from torchproof.publishing.indexes import concept_index, error_index
from torchproof.publishing.indexes.error_page import error_page
from torchproof.publishing.indexes.verification import verification
from torchproof.publishing.markup.contact import with_contact
from torchproof.publishing.markup.links import Home
from torchproof.publishing.markup.paths import (
    CHANGES,
    CONCEPTS,
    MAP,
    PROGRESS,
    REMEMBER,
    VERIFICATION,
)
from torchproof.publishing.markup.verbatim import fenced
from torchproof.publishing.metadata.changes import changes_markdown, changes_of
from torchproof.publishing.pages.card import card
from torchproof.publishing.pages.ending import ending
from torchproof.publishing.pages.expansion import expand
from torchproof.publishing.pages.questions import remember
from torchproof.publishing.route.lesson_map import lesson_map
from torchproof.publishing.route.marks import with_route
from torchproof.publishing.route.progress import progress
from torchproof.publishing.ways.reporting import page_report
from torchproof.publishing.ways.taking import with_whole


def page_markdown(course: Curriculum, source: str, home: Home) -> str | None:
    """Return the Markdown of the page with this source file; None if it is unknown."""
    name = source.removesuffix(".md")
    if lesson := course.lessons.get(name):
        return lesson_markdown(course, lesson, home)
    page = course.pages.get(name)
    if page is None:
        return None
    body = with_whole(expand(course, page, home), course, name, home)
    body = with_route(course, page, with_contact(body, home))
    return _with_lists(course, page, body, home) + reported(course, page.id, home)


def _with_lists(course: Curriculum, page: Page, body: str, home: Home) -> str:
    """Return a page with what is listed on it."""
    name = page.id
    if name == MAP:
        return f"{body}\n\n{lesson_map(course)}\n"
    if name == PROGRESS:
        return f"{body}\n\n{progress(course)}\n"
    if name == CONCEPTS:
        return f"{body}\n\n{concept_index.concept_index(course)}\n"
    if name == error_index.PAGE:
        return f"{error_page(course, page, body)}\n"
    if name == REMEMBER:
        return remember(course, body)
    if name == CHANGES:
        return f"{body}\n\n{changes_markdown(course, changes_of(course), home)}\n"
    if name == VERIFICATION:
        return f"{body}\n\n{verification(course)}\n"
    return body


def reported(course: Curriculum, page: str, home: Home) -> str:
    """Return what ends a page that is no lesson: where to report a mistake on it."""
    report = page_report(home, page, course.settings.labels)
    return "".join(f"\n\n{one}\n" for one in report)


def lesson_markdown(course: Curriculum, lesson: Lesson, home: Home) -> str:
    """Return a lesson's page: title, card, body, ending."""
    return "\n\n".join(
        [
            f"# {lesson.title}",
            card(course, lesson, home),
            with_contact(expand(course, lesson, home), home),
            ending(course, lesson, home),
        ]
    )


def mistakes_page(problems: Iterable[Problem]) -> str:
    """Return the page that stands in for all others while lessons have mistakes."""
    told = "\n\n".join(str(problem) for problem in problems)
    return f"# The lessons have mistakes\n\n{fenced(told, 'text')}\n"
