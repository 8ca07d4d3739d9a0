"""The links by which a reader takes a lesson along: at its top, and more at its end."""

from __future__ import annotations

from torchproof.labels import Labels, said
from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson
from torchproof.publishing.markup.elements import UNSOUGHT as UNSOUGHT
from torchproof.publishing.markup.elements import link
from torchproof.publishing.markup.links import Home, relative
from torchproof.publishing.markup.paths import lab_page, notebook_file, scripts_file


def notebook_links(labels: Labels, lesson: Lesson, home: Home) -> list[str]:
    """Return the links to a lesson's notebook, as a file and in Colab."""
    notebook = notebook_file(lesson.id)
    links = [link(labels.notebook, relative(notebook, lesson.id)) + "{ download }"]
    if colab := home.colab(notebook):
        links.append(link(labels.colab, colab))
    return links


def all_links(course: Curriculum, lesson: Lesson, home: Home) -> list[str]:
    """Return these, and the links to its scripts and to the lab of its part."""
    scripts = relative(scripts_file(lesson.id), lesson.id)
    labels = course.settings.labels
    links = notebook_links(labels, lesson, home)
    links.append(link(labels.scripts, scripts) + "{ download }")
    if lesson.exercises and not lesson.is_project:
        part = course.part_title(lesson.part)
        lab = relative(f"{lab_page(lesson.part)}.md", lesson.id)
        links.append(link(said(labels.lab_of, part=part), lab))
    return links
