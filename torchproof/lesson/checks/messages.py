"""Checks: the page of error messages says rightly which kinds of them there are."""

from __future__ import annotations

from collections.abc import Iterator

from torchproof.lesson import decoded
from torchproof.lesson.curriculum import Curriculum
from torchproof.problem import Problem, Problems


def unreadable_kinds(course: Curriculum) -> Iterator[Problem]:
    """Yield the mistakes in what the page of messages declares."""
    page = course.pages.get(decoded.PAGE)
    try:
        if page:
            decoded.kinds(page.path, page.body, page.body_line)
    except Problems as found:
        yield from found.problems
