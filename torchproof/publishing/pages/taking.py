"""The links by which a reader takes a lesson along: at its top, and more at its end."""

from __future__ import annotations

from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson
from torchproof.publishing.markup.elements import link
from torchproof.publishing.markup.links import Home, relative
from torchproof.publishing.markup.paths import lab_page, notebook_file, scripts_file


def notebook_links(lesson: Lesson, home: Home) -> list[str]:
    """Return the links to a lesson's notebook, as a file and in Colab."""
    notebook = notebook_file(lesson.id)
    links = [link("Notebook", relative(notebook, lesson.id)) + "{ download }"]
    if colab := home.colab(notebook):
        links.append(link("Open in Colab", colab))
    return links


def all_links(course: Curriculum, lesson: Lesson, home: Home) -> list[str]:
    """Return these, and the links to its scripts and to the lab of its part."""
    scripts = relative(scripts_file(lesson.id), lesson.id)
    links = [*notebook_links(lesson, home), link("Scripts", scripts) + "{ download }"]
    if lesson.exercises and not lesson.is_project:
        part = course.part_title(lesson.part)
        lab = relative(f"{lab_page(lesson.part)}.md", lesson.id)
        links.append(link(f"The lab of {part}", lab))
    return links
