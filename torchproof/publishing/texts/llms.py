"""Lists of the texts of a course for language models: https://llmstxt.org."""

from __future__ import annotations

from collections.abc import Iterable

from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.front_matter import plain
from torchproof.lesson.page import Lesson
from torchproof.publishing.markup.elements import link
from torchproof.publishing.markup.links import Home, page_url
from torchproof.publishing.markup.paths import LLMS_FULL, text_file

_HOW_TO_READ = (
    "Each lesson is one Markdown file: prose, code, and below the code what it printed "
    "when it ran."
)


def llms_txt(course: Curriculum, home: Home) -> str:
    """Return the list of lessons by part, and of the other pages that the nav has."""
    about = course.about
    parts = [
        f"## {course.part_title(part)}\n\n{_lessons(course.lessons_of(part), home)}"
        for part in course.parts
    ]
    return "\n\n".join(
        [
            f"# {about.name}",
            *([f"> {about.description}"] if about.description else []),
            " ".join(filter(None, [_HOW_TO_READ, about.copyright])),
            *parts,
            f"## Optional\n\n{_others(course, home)}",
            "",
        ]
    )


def llms_full_txt(course: Curriculum, texts: Iterable[str]) -> str:
    """Return the texts of all lessons, one below the other."""
    return "\n".join([f"{course.about.name}: all lessons\n", *texts])


def _lessons(lessons: Iterable[Lesson], home: Home) -> str:
    rows = []
    for one in lessons:
        way = link(one.title, home.file(text_file(one.id)))
        why = one.front_matter.for_builder.get("description", "")
        rows.append(f"- {way}: {why}" if why else f"- {way}")
    return "\n".join(rows)


def _others(course: Curriculum, home: Home) -> str:
    rows = [f"- {link('All lessons in one file', home.file(LLMS_FULL))}"]
    for entry in course.nav:
        page = course.pages.get(entry.file.removesuffix(".md"))
        if page is None:
            continue
        heading = next((one.title for one in page.headings if one.level == 1), "")
        title = entry.title or plain(heading) or page.id
        rows.append(f"- {link(title, home.file(page_url(page.id)) or './')}")
    return "\n".join(rows)
