"""What ends a lesson: where to go, what to take along, where it comes from."""

from __future__ import annotations

from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson
from torchproof.publishing.markup.elements import boxed, lesson_link, link
from torchproof.publishing.markup.links import Home, relative
from torchproof.publishing.markup.paths import lab_page, notebook_file, scripts_file


def ending(course: Curriculum, lesson: Lesson, home: Home) -> str:
    """Return the lesson's ending as Markdown."""
    labels = course.settings.labels
    return boxed(
        "lesson-end",
        [
            *_next(course, lesson),
            f"**{labels.take_along}** {' · '.join(_downloads(course, lesson, home))}",
            *_sources(lesson, labels.sources),
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


def _downloads(course: Curriculum, lesson: Lesson, home: Home) -> list[str]:
    notebook = notebook_file(lesson.id)
    links = [
        link("Notebook", relative(notebook, lesson.id)) + "{ download }",
        link("Scripts", relative(scripts_file(lesson.id), lesson.id)) + "{ download }",
    ]
    if colab := home.colab(notebook):
        links.append(link("Open in Colab", colab))
    if lesson.exercises and not lesson.is_project:
        part = course.part_title(lesson.part)
        lab = relative(f"{lab_page(lesson.part)}.md", lesson.id)
        links.append(link(f"The lab of {part}", lab))
    return links


def _sources(lesson: Lesson, label: str) -> list[str]:
    rows = [
        f"- {link(source.title, source.url)} ({source.license})"
        for source in lesson.front_matter.sources
    ]
    return [f"**{label}**", "\n".join(rows)] if rows else []
