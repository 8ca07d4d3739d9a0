"""What each thing that we make of a course is made from, as parts of a hash."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from torchproof.drawing.album import Album
from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson, Page
from torchproof.lesson.words.diagrams import diagrams_of
from torchproof.publishing.indexes import error_index
from torchproof.publishing.markup.links import Home
from torchproof.publishing.metadata.git import commit_of
from torchproof.publishing.vouching.evidence import evidence_of_file
from torchproof.publishing.vouching.tested import entries_of
from torchproof.staging.store import digest
from torchproof.trust.summary import trust_file


@dataclass(frozen=True)
class Inputs:
    """The inputs of the pages, notebooks and downloads of one course.

    `hashes` are those of scripts with what belongs to them, as far as they are known.
    """

    course: Curriculum
    home: Home
    hashes: dict[str, str] = field(default_factory=dict)

    def page(self, page: Page) -> Iterator[str]:
        """Yield the hash of what a page, or its notebook, is made from."""
        if page.id not in self._pages:
            self._pages[page.id] = digest(self._of_page(page))
        yield self._pages[page.id]

    def _of_page(self, page: Page) -> Iterator[str]:
        """Yield what a page is made from: of a lesson, all scripts."""
        yield from (self.outline, page.id, self._source(page), *self.claims(page))
        yield from self._pictures(page)
        yield from self._scripts(use.file for use in page.includes)
        if isinstance(page, Lesson):
            yield from self.scripts(page.id)

    def route(self, page: Page) -> Iterator[str]:
        """Yield what a page is made from that says how long the lessons take."""
        yield from (*self.page(page), self._times)

    def claims(self, page: Page) -> Iterator[str]:
        """Yield the tests of a lesson's sentences, and what the records say of them."""
        if file := self.course.claims.get(page.id):
            entries = entries_of(self.course, file)
            yield from (file.digest, *(one.as_line() for one in entries))

    def messages(self, page: Page) -> Iterator[str]:
        """Yield what the index of messages is made from: no prose but names of places."""
        yield from self.page(page)
        yield from self._scripts(self.course.library.files)
        for lesson, place, use in error_index.taught(self.course):
            yield from (lesson.id, place.name, place.anchor, use.file, use.section)
            yield str(error_index.is_mistake(lesson, place))

    def questions(self) -> Iterator[str]:
        """Yield what the pages of all questions are made from."""
        yield self.outline
        for lesson in self.course.lessons.values():
            yield from (lesson.id, *map(repr, lesson.questions))
            yield from self._scripts(
                one.fence.include.file for one in lesson.questions if one.fence.include
            )

    def remember(self, page: Page) -> Iterator[str]:
        """Yield what the page that asks again is made from."""
        yield from (*self.page(page), *self.questions())

    def report(self, page: Page) -> Iterator[str]:
        """Yield what the page Verification is made from: no prose but its own."""
        yield from self.page(page)
        for one in self.course.all_pages:
            yield from (one.id, *(f"{use.file}:{use.section}" for use in one.includes))
            yield from self.claims(one)
        yield from self._scripts(self.course.library.files)
        file = trust_file(self.course.folders[0])
        yield digest([file.read_bytes()] if file.is_file() else [])

    def changes(self, page: Page) -> Iterator[str]:
        """Yield what the page of changes is made from: what git knows, and which lessons
        show what."""
        yield from self.page(page)
        yield commit_of(self.course.root)
        for lesson in self.course.lessons.values():
            yield from (lesson.id, *(use.file for use in lesson.includes))

    def lab(self, part: str) -> Iterator[str]:
        """Yield what the lab of a part is made from: no prose but that of exercises."""
        lessons = self.course.lessons_of(part)
        yield from (self.outline, part)
        for lesson in self.course.practiced(part):
            yield lesson.id
            yield from (text for e in lesson.exercises for text in (e.heading, e.body))
            yield from self._pictures(lesson)
        yield from self._scripts(use.file for one in lessons for use in one.includes)
        yield self._neighbors

    def scripts(self, folder: str) -> Iterator[str]:
        """Yield what the zip of a folder's scripts is made from."""
        yield from (self.outline, folder)
        library = self.course.library
        own = [one for one in library.files if one.startswith(f"{folder}/")]
        yield from self._scripts(
            [*own, *(f for one in own for f in library.used_by(one))]
        )

    @cached_property
    def album(self) -> Album:
        """The pictures of the course's diagrams, looked up once."""
        return Album(self.course)

    @cached_property
    def outline(self) -> str:
        """The hash of what any page may say of the others: titles, order, concepts."""
        course = self.course
        fronts = [
            lesson.front_matter.model_dump_json() for lesson in course.lessons.values()
        ]
        labs = [part for part in course.parts if course.practiced(part)]
        records = [f"{one.device} {one.release}" for one in course.shelf.records]
        torch = course.library.imports_torch
        facts = (
            self.home,
            course.settings,
            course.nav,
            course.concepts,
            labs,
            records,
            torch,
        )
        ids = [*course.lessons, "", *course.pages]
        return digest([*map(repr, facts), *ids, "", *fronts])

    @cached_property
    def _pages(self) -> dict[str, str]:
        return {}

    @cached_property
    def _times(self) -> str:
        """The hash of how long the lessons take, and how much there is to do."""
        lessons = self.course.lessons.values()
        return digest(
            f"{one.id} {self.course.reading_minutes(one)} {len(one.exercises)} {one.is_project}"
            for one in lessons
        )

    @cached_property
    def _neighbors(self) -> str:
        """The hash of the names of all scripts, which tell imports of neighbors."""
        return digest(self.course.library.files)

    def _pictures(self, page: Page) -> Iterator[str]:
        """Yield the pictures of a page's diagrams, as far as they are drawn."""
        for diagram in diagrams_of(page):
            file = self.album.file(diagram)
            yield digest([file.read_bytes()]) if file else "not drawn"

    def _scripts(self, files: Iterable[str]) -> Iterator[str]:
        yield from (self._script(file) for file in dict.fromkeys(files))

    def _script(self, file: str) -> str:
        known = self.hashes
        if file not in known:
            known[file] = digest(self._of_script(file))
        return known[file]

    def _of_script(self, file: str) -> Iterator[str | bytes]:
        """Yield a script, what the records say of it, and the files that belong to it."""
        library, script = self.course.library, evidence_of_file(self.course, file)
        yield from (script.file, script.snippet.text, repr(sorted(script.known)))
        yield from (f"{one.machine.device} {one.as_line()}" for one in script.entries)
        # A notebook brings the modules along.
        modules = map(library.path, library.used_by(file))
        figures = script.snippet.figures.values()
        for path in (*modules, *figures, *library.data_of(file)):
            yield path.name
            yield path.read_bytes() if path.is_file() else "missing"

    def _source(self, page: Page) -> str:
        return digest([str(page.body_line), page.body])
