"""All files of a staged project: pages, notebooks, scripts, and what stands as it is."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path
from typing import Any, TypeVar

from torchproof.drawing.album import FOLDER
from torchproof.files import visible_files
from torchproof.labels import said
from torchproof.lesson import front_matter
from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson, Page
from torchproof.lesson.reading import text_of
from torchproof.problem import Problem
from torchproof.publishing.bundle import bundle
from torchproof.publishing.formulas.placing import with_formulas, with_marked_formulas
from torchproof.publishing.indexes import error_index
from torchproof.publishing.indexes.help import help_script
from torchproof.publishing.listings.outputs import with_bands
from torchproof.publishing.markup.links import Home
from torchproof.publishing.markup.paths import (
    CHANGES,
    CLAIMS,
    FEED,
    LLMS,
    LLMS_FULL,
    QUESTIONS,
    REMEMBER,
    VERIFICATION,
    claims_page,
    lab_page,
    notebook_file,
    scripts_file,
    text_file,
)
from torchproof.publishing.metadata.changes import changes_of, feed
from torchproof.publishing.metadata.learning import Facts, course_facts, lesson_facts
from torchproof.publishing.notebooks.lab import (
    has_lab,
    lab_notebook,
    lab_on_site,
    lab_title,
)
from torchproof.publishing.notebooks.notebook import lesson_notebook
from torchproof.publishing.pages.diagrams import with_pictures
from torchproof.publishing.pages.images import Size, size_in, with_sizes
from torchproof.publishing.pages.moved import moved_pages, moved_script, wrong_moves
from torchproof.publishing.pages.page import page_markdown, reported
from torchproof.publishing.pages.questions import has_questions, questions_page
from torchproof.publishing.pages.tested import tested_page
from torchproof.publishing.route.marks import is_on_route
from torchproof.publishing.texts.lesson_text import lesson_text
from torchproof.publishing.texts.llms import llms_full_txt, llms_txt
from torchproof.publishing.vouching.evidence import unchecked_blocks
from torchproof.publishing.vouching.tested import tested
from torchproof.records.shelf import FOLDER as RECORDS
from torchproof.staging.dressing.stylesheet import Stylesheet
from torchproof.staging.inputs import Hashes, Inputs
from torchproof.staging.known.contents import Contents
from torchproof.staging.known.memory import Memory
from torchproof.staging.labs import converted
from torchproof.staging.project import (
    BESIDE,
    FACTS,
    FORMULAS,
    MKDOCS_YML,
    Project,
    listed,
    places_named,
    taken_along,
)
from torchproof.staging.sharing import Job
from torchproof.staging.store import Store
from torchproof.staging.styles import (
    HELP,
    MOVED,
    STYLES,
    style_file,
    style_files,
    with_bundles,
    with_ours,
)

T = TypeVar("T")
P = TypeVar("P", bound=Page)
Make = Callable[[], bytes]

# Pages that are made from more than what stands on them.
_INPUTS = {
    error_index.PAGE: Inputs.messages,
    VERIFICATION: Inputs.report,
    CHANGES: Inputs.changes,
    REMEMBER: Inputs.remember,
}


@dataclass
class Known:
    """What is known of a course from the time before.

    `memory` is of pages, among files of which no others changed but code; `hashes` are of
    code.
    """

    contents: Contents = field(default_factory=Contents)
    memory: Memory = field(default_factory=Memory)
    hashes: Hashes = field(default_factory=Hashes)


@dataclass(frozen=True)
class Published:
    """What is made of pages: below the folder of pages, and beside it as texts."""

    pages: Mapping[str, bytes]
    texts: Mapping[str, bytes] = field(default_factory=dict)


@dataclass
class Site:
    """The files of a course's project; `problems` are those met while making them.

    `with_texts` tells whether there is Markdown beside the pages, in a folder of its own.
    """

    course: Curriculum
    home: Home
    store: Store
    with_texts: bool = True
    known: Known = field(default_factory=Known)
    problems: list[Problem] = field(default_factory=list)

    def published(self) -> Published:
        """Return what is made of the pages, as far as it can be."""
        made = self._each(self._made())
        if self.problems:
            return Published(made)
        texts = self._texts() if self.with_texts else {}
        return Published(made | self._moved(made), texts)

    def files(self, made: Published) -> dict[str, bytes]:
        """Return all files by their path in the project."""
        texts = {f"{BESIDE}/{name}": data for name, data in made.texts.items()}
        helping = help_script(self.course, self.home, style_file(HELP))
        own = {name: self.known.contents.of(path) for name, path in self._kept.items()}
        styles = style_files(self.course.settings.labels)
        files = {**styles, **made.pages, HELP: helping, **own}
        return texts | self._project(with_bundles(files))

    def jobs(self) -> list[Job]:
        """Return what makes the files that take time, so that the store has them.

        Who makes some parts of the course need not read the snippets of the others.
        """
        every = [*self._pages()]
        for part in self.course.parts:
            lessons = self.course.lessons_of(part)
            every += [*self._texts_of(lessons), *self._of_part(part)]
        return [make for _, make in every]

    @property
    def _kept(self) -> dict[str, Path]:
        paths, library = self.known.contents.paths, self.course.library
        make = partial(kept_places, self.course)
        return self.known.memory.made("kept files", (paths, library), make)

    def _project(self, files: Mapping[str, bytes]) -> dict[str, bytes]:
        """Return the files of the project, of those below the folder of pages."""
        titles = self._titles
        text, docs = text_of(self.course.mkdocs_yml), docs_of(self.course)
        asks = has_questions(self.course)
        hidden = [CLAIMS] * bool(self.course.claims) + [REMEMBER] * asks
        styles = with_ours(listed(text, "extra_css"), STYLES)
        style = Stylesheet(styles, files, self.store)
        taken = taken_along(self.course.settings.snippets)
        project = Project(text, titles, self.home, style.listed, hidden, taken)
        facts = text, titles, style.listed, hidden
        mkdocs_yml = self.known.memory.made(MKDOCS_YML, facts, project.mkdocs_yml)
        found = {f"{docs}/{name}": data for name, data in style.files().items()}
        return {MKDOCS_YML: mkdocs_yml.encode(), **self._around(), **found}

    def _around(self) -> dict[str, bytes]:
        """Return what lies around the pages: files that mkdocs.yml names."""
        root, contents = self.course.root, self.known.contents
        places = [*map(root.joinpath, places_named(text_of(self.course.mkdocs_yml)))]
        return {
            path.relative_to(root).as_posix(): contents.of(path)
            for path in contents.paths
            if any(map(path.is_relative_to, places))
            and not path.is_relative_to(self.course.docs)
        }

    def unchecked(self) -> list[str]:
        """Return the names of the blocks that show what no run vouches for."""
        every = [
            self._of(page, "unchecked blocks", self._unchecked)
            for page in self.course.all_pages
        ]
        return list(dict.fromkeys(name for names in every for name in names))

    def _unchecked(self, page: Page) -> list[str]:
        return [block.name for block in unchecked_blocks(self.course, [page])]

    def _of(self, page: P, what: str, make: Callable[[P], T]) -> T:
        """Return what is made of a page alone, as it was before if the page is the same.

        What the page is made from lacks its front matter, which the file holds.
        """
        inputs = self.known.contents.digest_of(page.path), *self._inputs.page(page)
        name = f"{what} of {page.id}"
        return self.known.memory.made(name, inputs, partial(make, page))

    def _moved(self, made: Mapping[str, bytes]) -> dict[str, bytes]:
        """Return what stands at old addresses, and remember what is wrong with them."""
        if not (moves := self.course.moves):
            return {}
        pages = {
            name.removesuffix(".md"): data.decode()
            for name, data in made.items()
            if name.endswith(".md")
        }
        self.problems += wrong_moves(self.course.moved_yml, moves, pages)
        names = {file.rpartition(".")[0]: title for file, title in self._titles.items()}
        script = moved_script(moves, style_file(MOVED))
        return {MOVED: script, **moved_pages(moves, names, self.home, MOVED)}

    def _each(self, every: Iterable[tuple[str, Callable[[], Any]]]) -> dict[str, Any]:
        """Return what can be made, and remember what is wrong with the others."""
        found = {}
        for name, make in every:
            try:
                found[name] = make()
            except Problem as problem:
                if problem.args not in [one.args for one in self.problems]:
                    self.problems.append(problem)
        return found

    @cached_property
    def _titles(self) -> dict[str, str]:
        lessons = {f"{one.id}.md": one.title for one in self.course.lessons.values()}
        labs = {
            f"{lab_page(part)}.ipynb": lab_title(self.course, part)
            for part in self.course.parts
        }
        return lessons | labs

    def _made(self) -> Iterator[tuple[str, Make]]:
        """Yield what is made, by its path below docs/."""
        yield from self._pages()
        for part in self.course.parts:
            yield from self._of_part(part)

    def _pages(self) -> Iterator[tuple[str, Make]]:
        """Yield the pages that are no lessons."""
        for page in self.course.pages.values():
            yield f"{page.id}.md", self._page(page)
        if has_questions(self.course):
            yield f"{QUESTIONS}.md", self._questions

    def _of_part(self, part: str) -> Iterator[tuple[str, Make]]:
        """Yield what is made of the lessons of a part."""
        for lesson in self.course.lessons_of(part):
            of = partial(self._of, lesson)
            yield f"{lesson.id}.md", self._page(lesson)
            yield notebook_file(lesson.id), partial(of, "notebook", self._notebook)
            yield scripts_file(lesson.id), partial(of, "scripts", self._scripts)
            if tested(self.course, lesson):
                yield f"{claims_page(lesson.id)}.md", partial(self._tested, lesson)
        if has_lab(self.course, part):
            yield notebook_file(lab_page(part)), partial(self._lab_notebook, part)
            yield f"{lab_page(part)}.md", partial(self._lab_page, part)

    def _page(self, page: Page) -> Make:
        """Return what makes a page, which need not be done again for the same one."""
        if page.id in _INPUTS or is_on_route(page):
            return partial(self.page, page)
        return partial(self._of, page, "page", self.page)

    def page(self, page: Page) -> bytes:
        """Return a page. Raises Problem."""
        usual = Inputs.route if is_on_route(page) else Inputs.page
        inputs = _INPUTS.get(page.id, usual)
        parts = ["page", *inputs(self._inputs, page), *self._formula_parts]
        made = self.store.made(parts, lambda: self._text(page))
        return self._head(page) + self._sized(made, page.id)

    def _text(self, page: Page) -> str:
        markdown = page_markdown(self.course, f"{page.id}.md", self.home)
        assert markdown is not None  # it is one of the course
        markdown = self._with_formulas(markdown, page)
        markdown = with_pictures(markdown, self._inputs.album)
        return with_bands(markdown).strip("\n") + "\n"

    def _sized(self, made: bytes, page: str) -> bytes:
        """Return a page whose images say how large they are."""
        return with_sizes(made.decode(), page, self._size).encode()

    def _size(self, file: str) -> Size | None:
        """Return the size of an image that is published at a path below the pages."""
        if file not in self._sizes:
            places = (self.course.docs / file, self.course.root / file)
            sizes = (size_in(place) for place in places)
            self._sizes[file] = next(filter(None, sizes), None)
        return self._sizes[file]

    @cached_property
    def _sizes(self) -> dict[str, Size | None]:
        return {}

    def _texts(self) -> dict[str, bytes]:
        """Return the Markdown that is published beside the pages, and the lists of it."""
        lessons = self.course.lessons.values()
        texts = {name: make() for name, make in self._texts_of(lessons)}
        every = llms_full_txt(self.course, (data.decode() for data in texts.values()))
        lists = {LLMS: llms_txt(self.course, self.home), LLMS_FULL: every}
        found = texts | {name: text.encode() for name, text in lists.items()}
        page = self.course.pages.get(CHANGES)
        return found | ({FEED: self._feed(page)} if page and self.home.site_url else {})

    def _texts_of(self, lessons: Iterable[Lesson]) -> Iterator[tuple[str, Make]]:
        """Yield lessons as Markdown, by the paths they are published at."""
        for lesson in lessons if self.with_texts else ():
            yield text_file(lesson.id), partial(self._lesson_text, lesson)

    def _lesson_text(self, lesson: Lesson) -> bytes:
        parts = ["text", *self._inputs.page(lesson)]
        make = partial(lesson_text, self.course, lesson, self.home)
        return self.store.made(parts, make)

    def _feed(self, page: Page) -> bytes:
        """Return the feed of what the page of changes shows."""
        parts = ["feed", *self._inputs.changes(page)]
        return self.store.made(
            parts, lambda: feed(self.course, changes_of(self.course), self.home)
        )

    def _head(self, page: Page) -> bytes:
        """Return the front matter that a builder needs: of a lesson, or the page's own."""
        if isinstance(page, Lesson):
            facts = self._facts(page, partial(lesson_facts, self.course, page))
            return _front({**page.front_matter.for_builder, **facts}).encode()
        own, _, _ = front_matter.split(text_of(page.path))
        if page.id == "index":
            facts = self._facts(page, partial(course_facts, self.course))
            own += _lines(facts)
        return f"---\n{own}---\n\n".encode() if own else b""

    def _facts(self, page: Page, told: Callable[[Home], Facts]) -> dict[str, Facts]:
        """Return what the head of a page says of it, made once."""
        parts = ["facts", *self._inputs.page(page)]
        made = self.store.made(parts, lambda: json.dumps(told(self.home)))
        return {FACTS: json.loads(made)}

    def _notebook(self, lesson: Lesson) -> bytes:
        parts = ["notebook", *self._inputs.page(lesson)]
        make = partial(lesson_notebook, self.course, lesson, self.home)
        return self.store.made(parts, make)

    def _scripts(self, lesson: Lesson) -> bytes:
        parts = ["scripts", *self._inputs.scripts(lesson.id)]
        return self.store.made(parts, lambda: bundle(self.course, lesson))

    def _tested(self, lesson: Lesson) -> bytes:
        parts = ["tested", lesson.title, *self._inputs.claims(lesson)]
        page = self.store.made(
            [*parts, *self._formula_parts],
            lambda: self._with_formulas(tested_page(self.course, lesson), lesson),
        )
        what = f"The tests that stand for sentences of the lesson {lesson.title}."
        return self._generated(what, claims_page(lesson.id), page)

    def _generated(self, what: str, name: str, page: bytes) -> bytes:
        """Return a page that no file stands behind: no editor can open it, and what it
        shows is found by the search elsewhere already. It ends where others do."""
        facts = {"description": what, "search": {"exclude": True}, "generated": True}
        end = reported(self.course, name, self.home)
        return _front(facts).encode() + page + end.encode()

    def _questions(self) -> bytes:
        parts = ["questions", *self._inputs.questions()]
        page = self.store.made(parts, lambda: with_bands(questions_page(self.course)))
        what = self.course.settings.labels.all_questions
        return self._generated(what, QUESTIONS, page)

    def _lab_notebook(self, part: str) -> bytes:
        parts = ["lab notebook", *self._inputs.lab(part)]
        make = partial(lab_notebook, self.course, part, self.home)
        return self.store.made(parts, make)

    def _lab_page(self, part: str) -> bytes:
        """Return the page of a lab."""
        about = self.course.settings.labels.lab_about
        what = said(about, part=self.course.part_title(part))
        shown = self._shown_lab(part, self._lab(part))
        name = lab_page(part)
        return self._generated(what, name, self._sized(shown, name))

    def _lab(self, part: str) -> str:
        parts = ["lab on site", *self._inputs.lab(part)]
        make = partial(lab_on_site, self.course, part, self.home)
        return self.store.made(parts, make).decode()

    def _shown_lab(self, part: str, notebook: str) -> bytes:
        """Return a notebook as Markdown: converted once, though its inputs may change."""
        lessons = self.course.lessons_of(part)

        def page() -> str:
            plain = converted(notebook, self.store, lessons)
            return with_marked_formulas(plain, lessons)

        return self.store.made(["lab", notebook], page)

    def _with_formulas(self, markdown: str, page: Page) -> str:
        return with_formulas(markdown, page) if self._formula_parts else markdown

    @cached_property
    def _formula_parts(self) -> list[str]:
        """What pages are made from, too, where a dollar sign begins a formula."""
        extensions = listed(text_of(self.course.mkdocs_yml), "markdown_extensions")
        return [FORMULAS] if FORMULAS in extensions else []

    @cached_property
    def _inputs(self) -> Inputs:
        return Inputs(self.course, self.home, self.known.memory, self.known.hashes)


def kept(course: Curriculum) -> dict[str, bytes]:
    """Return the files that are published as they are, below the folder of pages."""
    return {name: path.read_bytes() for name, path in kept_places(course).items()}


def kept_places(course: Curriculum) -> dict[str, Path]:
    """Return where they lie in the course, by their path below the folder of pages."""
    own = [path for path in visible_files(course.docs) if path.suffix != ".md"]
    not_shown = (course.moved_yml, course.docs / FOLDER, course.docs / RECORDS)
    own = [path for path in own if not any(map(path.is_relative_to, not_shown))]
    scripts = [path for folder in course.folders for path in visible_files(folder)]
    code = [path for path in scripts if path.suffix in {".py", ".svg"}]
    code += course.library.data
    places = {path.relative_to(course.docs).as_posix(): path for path in own}
    return places | {path.relative_to(course.root).as_posix(): path for path in code}


def docs_of(course: Curriculum) -> str:
    """Return the folder of the pages, in the course and in its project."""
    return course.docs.relative_to(course.root).as_posix()


def _front(facts: Mapping[str, object]) -> str:
    return f"---\n{_lines(facts)}---\n\n"


def _lines(facts: Mapping[str, object]) -> str:
    lines = (f"{k}: {json.dumps(v, ensure_ascii=False)}\n" for k, v in facts.items())
    return "".join(lines)
