"""The lab of a part: its exercises as one notebook."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from torchproof.drawing.album import Album
from torchproof.labels import said
from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Exercise, Lesson
from torchproof.publishing.listings.blocks import blocks
from torchproof.publishing.markup.elements import link
from torchproof.publishing.markup.links import (
    Home,
    page_relative,
    public_links,
    site_links,
)
from torchproof.publishing.markup.paths import lab_page, notebook_file
from torchproof.publishing.notebooks.cells import (
    Author,
    Cell,
    Drawing,
    Program,
    Prose,
    joined,
)
from torchproof.publishing.notebooks.diagrams import attached, inlined
from torchproof.publishing.notebooks.given import given_files
from torchproof.publishing.notebooks.notebook import written
from torchproof.publishing.pages.expansion import image
from torchproof.publishing.vouching.stamp import stamp
from torchproof.snippet import Snippet
from torchproof.snippet.statements import parsed


def has_lab(course: Curriculum, part: str) -> bool:
    """Return whether the lessons of a part have exercises."""
    return bool(course.practiced(part))


def lab_notebook(course: Curriculum, part: str, home: Home) -> str:
    """Return the lab to download: its links lead to the public site, if there is one."""
    title = lab_title(course, part)
    opening = Prose(
        f"# {title}\n\n{course.settings.labels.lab_how_to}\n\n"
        f"*{stamp(course, *course.lessons_of(part))}.*"
    )
    author = partial(Author, course)
    cells = _body(course, part, lambda one: author(one, public_links(one.id, home)))
    return written(attached(joined([opening, *cells]), Album(course)))


def lab_on_site(course: Curriculum, part: str, home: Home) -> str:
    """Return the lab as the site shows it: it links to the download and the lessons."""
    page = lab_page(part)
    file = notebook_file(page)
    labels = course.settings.labels
    ways = [link(labels.lab_download, page_relative(file, page))]
    if colab := home.colab(file):
        ways.append(link(labels.lab_colab, colab))
    head = f"# {lab_title(course, part)}\n\n{labels.lab_on_site} {' · '.join(ways)}"
    opening = Prose(f"{head}\n\n{labels.lab_how_to}")
    author = partial(Author, course, on_site=True)
    cells = _body(course, part, lambda one: author(one, site_links(one.id, page)))
    shown = (one for cell in cells for one in _with_figures(cell, course, page))
    return written(inlined(joined([opening, *shown]), Album(course)))


def _with_figures(cell: Cell, course: Curriculum, page: str) -> Iterator[Cell]:
    """Yield a cell with its figures as images below, in ink for light and for dark."""
    if isinstance(cell, Prose):
        yield cell
        return
    yield replace(cell, outputs=())
    for output in cell.outputs:
        if isinstance(output, Drawing):
            file = output.path.relative_to(course.root).as_posix()
            yield Prose(image(page_relative(file, page), output.alt))


def lab_title(course: Curriculum, part: str) -> str:
    """Return the heading of a part's lab."""
    return said(course.settings.labels.lab, part=course.part_title(part))


def _body(
    course: Curriculum, part: str, author_of: Callable[[Lesson], Author]
) -> Iterator[Cell]:
    lessons = course.practiced(part)
    given: list[Cell] = []
    if needed := imports(_snippets(course, lessons)):
        yield from _with_given(
            [Program("\n".join(needed))], author_of(lessons[0]), given
        )
    for lesson in lessons:
        author = author_of(lesson)
        address = author.link_to(f"{lesson.name}.md")
        title = link(lesson.title, address) if address else lesson.title
        told = said(course.settings.labels.lab_from, lesson=title)
        yield Prose(f"## {lesson.title}\n\n{told}")
        cells = [c for e in lesson.exercises for c in _exercise(author, e)]
        yield from _with_given(cells, author, given)


def _with_given(
    cells: Sequence[Cell], author: Author, given: list[Cell]
) -> Iterator[Cell]:
    """Yield cells, and before them those that write the files which they need.

    Not those in `given`, which is added to, and none on the site, where nothing runs.
    """
    if not author.on_site:
        folder = author.course.library.folder(author.page.id)
        new = [cell for cell in given_files(cells, folder) if cell not in given]
        given += new
        yield from new
    yield from cells


def _exercise(author: Author, exercise: Exercise) -> list[Cell]:
    heading = Prose(f"### {exercise.heading}")
    return [heading, *author.cells(blocks(exercise.body, exercise.body_line))]


def _snippets(course: Curriculum, lessons: Iterable[Lesson]) -> list[Snippet]:
    """Return the files that the exercises of some lessons show."""
    found = {
        fence.include.file: course.resolve(lesson, fence.include)
        for lesson in lessons
        for exercise in lesson.exercises
        for fence in exercise.fences
        if fence.python and fence.include
    }
    return list(found.values())


def imports(snippets: Iterable[Snippet]) -> list[str]:
    """Return the import lines that some snippets need, those of local files left out.

    What comes from one module stands on one line.
    """
    modules: set[str] = set()
    names: dict[str, set[str]] = {}
    for snippet in snippets:
        for node in parsed(snippet.text).body:
            if isinstance(node, ast.Import) and not _is_local(node, snippet):
                modules.add(ast.unparse(node))
            elif isinstance(node, ast.ImportFrom) and not _is_local(node, snippet):
                aliases = map(ast.unparse, node.names)
                names.setdefault(node.module or "", set()).update(aliases)
    every = sorted(names.items())
    given = [f"from {module} import {', '.join(sorted(own))}" for module, own in every]
    return [*sorted(modules), *given]


def _is_local(node: ast.Import | ast.ImportFrom, snippet: Snippet) -> bool:
    modules = (
        [node.module or ""]
        if isinstance(node, ast.ImportFrom)
        else [alias.name for alias in node.names]
    )
    folder = snippet.path.parent
    return any((folder / f"{module.split('.')[0]}.py").exists() for module in modules)
