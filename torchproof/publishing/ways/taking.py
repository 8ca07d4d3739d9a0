"""The links by which a reader takes a lesson along: at its top, and more at its end."""

from __future__ import annotations

from torchproof.labels import Labels, said
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


def notebook_links(labels: Labels, lesson: Lesson, home: Home) -> list[str]:
    """Return the links to a lesson's notebook, as a file and in Colab."""
    notebook = notebook_file(lesson.id)
    links = [link(labels.notebook, relative(notebook, lesson.id)) + "{ download }"]
    if colab := home.colab(notebook):
        links.append(link(labels.colab, colab))
    return links


def all_links(course: Curriculum, lesson: Lesson, home: Home) -> list[str]:
    """Return these, and the links to its scripts, to the lab and the book of its part."""
    scripts = relative(scripts_file(lesson.id), lesson.id)
    labels = course.settings.labels
    links = notebook_links(labels, lesson, home)
    links.append(link(labels.scripts, scripts) + "{ download }")
    if lesson.exercises and not lesson.is_project:
        part = course.part_title(lesson.part)
        lab = relative(f"{lab_page(lesson.part)}.md", lesson.id)
        links.append(link(said(labels.lab_of, part=part), lab))
    if home.takes_along:
        part = course.part_title(lesson.part)
        links.append(_file(labels.markdown, text_file(lesson.id), lesson.id))
        book = said(labels.book_of, part=part)
        links.append(_file(book, book_file(lesson.part), lesson.id))
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
    site, labels = course.about.name, course.settings.labels
    whole = said(labels.whole, site=_file(site, zip_file(site), page))
    rows = [whole, said(labels.books, parts=" · ".join(books))]
    told = "\n".join(f"- {row}" for row in rows)
    return markdown.replace(_ASKED, f"## {labels.take_along}\n\n{told}")


def _file(label: str, file: str, page: str) -> str:
    """Return a link to a file that is made once the site is built, so no builder has it."""
    return f'<a href="{page_relative(file, page)}" download>{label}</a>'
