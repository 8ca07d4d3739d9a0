"""The files of the site besides its pages, by their path below the site's root."""

from __future__ import annotations

from torchproof.lesson.curriculum import Curriculum
from torchproof.publishing.bundle import bundle
from torchproof.publishing.lab import has_lab, lab_notebook, lab_on_site
from torchproof.publishing.links import Home
from torchproof.publishing.notebook import lesson_notebook
from torchproof.publishing.paths import lab_page, notebook_file, scripts_file


def lab_pages(course: Curriculum, home: Home) -> dict[str, str]:
    """Return the notebooks that mkdocs-jupyter makes pages of."""
    return {
        f"{lab_page(part)}.ipynb": lab_on_site(course, part, home)
        for part in course.parts
        if has_lab(course, part)
    }


def downloads(course: Curriculum, home: Home) -> dict[str, bytes]:
    """Return the notebooks and zip files that readers take along."""
    files: dict[str, bytes] = {}
    for lesson in course.lessons.values():
        notebook = lesson_notebook(course, lesson, home)
        files[notebook_file(lesson.id)] = notebook.encode()
        files[scripts_file(lesson.id)] = bundle(course, lesson)
    for part in filter(lambda part: has_lab(course, part), course.parts):
        lab = lab_notebook(course, part, home)
        files[notebook_file(lab_page(part))] = lab.encode()
    return files


def static_files(course: Curriculum) -> list[str]:
    """Return the snippets and figures, which are published as they are."""
    ends = (f"*.{end}" for end in ("py", "svg"))
    found = [path for end in ends for one in course.folders for path in one.rglob(end)]
    return sorted(path.relative_to(course.root).as_posix() for path in found)
