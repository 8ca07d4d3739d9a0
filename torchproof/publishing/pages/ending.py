"""What ends a lesson: where to go, what to take along, where it comes from."""

from __future__ import annotations

from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson
from torchproof.publishing.markup.elements import UNSOUGHT, boxed, lesson_link, link
from torchproof.publishing.markup.links import Home
from torchproof.publishing.ways.reporting import page_report
from torchproof.publishing.ways.taking import all_links


def ending(course: Curriculum, lesson: Lesson, home: Home) -> str:
    """Return the lesson's ending as Markdown."""
    labels = course.settings.labels
    return boxed(
        "lesson-end",
        [
            *_next(course, lesson),
            f"**{labels.take_along}** {' · '.join(all_links(course, lesson, home))}\n{{ {UNSOUGHT} }}",
            *_sources(lesson, labels.sources),
            *page_report(home, lesson.id, labels),
        ],
    )


def _next(course: Curriculum, lesson: Lesson) -> list[str]:
    following = course.next(lesson)
    if following is None:
        return []
    return [
        f"**{course.settings.labels.next_lesson}** {lesson_link(following, lesson.id)}\n{{ .lesson-next }}",
        *filter(None, [following.front_matter.why]),
    ]


def _sources(lesson: Lesson, label: str) -> list[str]:
    rows = [
        f"- {link(source.title, source.url)} ({source.license})"
        for source in lesson.front_matter.sources
    ]
    return [f"**{label}**", "\n".join(rows)] if rows else []
