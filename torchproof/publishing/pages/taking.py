"""The links by which a reader takes a lesson along: at its top, and more at its end."""

from __future__ import annotations

from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson
from torchproof.publishing.markup.elements import link
from torchproof.publishing.markup.links import Home, page_relative, relative
from torchproof.publishing.markup.paths import (
    book_file,
    lab_page,
    notebook_file,
    scripts_file,
    text_file,
    zip_file,
)

UNSOUGHT = 'data-search-exclude=""'
"""Marks what stands on every lesson: the search need not find it."""


def notebook_links(lesson: Lesson, home: Home) -> list[str]:
    """Return the links to a lesson's notebook, as a file and in Colab."""
    notebook = notebook_file(lesson.id)
    links = [link("Notebook", relative(notebook, lesson.id)) + "{ download }"]
    if colab := home.colab(notebook):
        links.append(link("Open in Colab", colab))
    return links


def all_links(course: Curriculum, lesson: Lesson, home: Home) -> list[str]:
    """Return these, and the links to its scripts, to the lab and the book of its part."""
    scripts = relative(scripts_file(lesson.id), lesson.id)
    links = [*notebook_links(lesson, home), link("Scripts", scripts) + "{ download }"]
    if lesson.exercises and not lesson.is_project:
        part = course.part_title(lesson.part)
        lab = relative(f"{lab_page(lesson.part)}.md", lesson.id)
        links.append(link(f"The lab of {part}", lab))
    if home.takes_along:
        part = course.part_title(lesson.part)
        links.append(_file("Markdown", text_file(lesson.id), lesson.id))
        links.append(_file(f"{part} as a PDF", book_file(lesson.part), lesson.id))
    return links


# On a page that is no lesson, this line stands for all there is to take along.
_ASKED = "<!-- take along -->"


def with_whole(markdown: str, course: Curriculum, page: str, home: Home) -> str:
    """Return a page with links to the zip of the site and to the books of its parts.

    Its mark stands for nothing where the site is built without them.
    """
    if _ASKED not in markdown or not home.takes_along:
        return markdown.replace(_ASKED, "")
    books = [_file(course.part_title(p), book_file(p), page) for p in course.parts]
    whole = _file(f"All of {course.about.name}", zip_file(course.about.name), page)
    told = (
        f"## {course.settings.labels.take_along}\n\n"
        f"- {whole} as a zip: unpack it, open `index.html`, and read without a network, "
        f"search included\n- To print, a PDF of each part: {' · '.join(books)}"
    )
    return markdown.replace(_ASKED, told)


def _file(label: str, file: str, page: str) -> str:
    """Return a link to a file that is made once the site is built, so no builder has it."""
    return f'<a href="{page_relative(file, page)}" download>{label}</a>'
