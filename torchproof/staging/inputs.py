"""What each thing that we make of a course is made from, as parts of a hash."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, partial

from torchproof.drawing.album import Album
from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson, Page
from torchproof.lesson.words.diagrams import diagrams_of
from torchproof.publishing.indexes import error_index
from torchproof.publishing.markup.links import Home
from torchproof.publishing.metadata.git import commit_of
from torchproof.publishing.vouching.evidence import evidence_of_file
from torchproof.publishing.vouching.tested import entries_of
from torchproof.staging.known.memory import Memory
from torchproof.staging.store import digest
from torchproof.trust.summary import trust_file


@dataclass
class Hashes:
    """The hashes of scripts with their files, alone and with what records say of them."""

    alone: dict[str, str] = field(default_factory=dict)
    vouched: dict[str, str] = field(default_factory=dict)

    def forget(self, known: Collection[str]) -> None:
        """Forget what may differ where records changed, and all scripts but those known."""
        self.alone = {file: one for file, one in self.alone.items() if file in known}
        self.vouched = {}


@dataclass(frozen=True)
class Inputs:
    """The inputs of the pages, notebooks and downloads of one course.

    `memory` has those of before, `hashes` has them of scripts. They are of the same
    course while nothing changed but pages and snippets.
    """

    course: Curriculum
    home: Home
    memory: Memory = field(default_factory=Memory)
    hashes: Hashes = field(default_factory=Hashes)

    def page(self, page: Page) -> Iterator[str]:
        """Yield the hash of what a page, or its notebook, is made from."""
        around = self.outline, self.course.library
        yield self._kept("page", page, lambda: self._of_page(page), *around)

    def _kept(
        self,
        what: str,
        page: Page,
        parts: Callable[[], Iterable[str]],
        *around: object,
    ) -> str:
        """Return the hash of parts that depend on a page, and on what else is named."""
        name = f"what {what} of {page.id} depends on"
        return self.memory.made(name, (page, *around), lambda: digest(parts()))

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
            yield from (file.digest, *(one.line for one in entries))

    def messages(self, page: Page) -> Iterator[str]:
        """Yield what the index of messages is made from: they, and names of places."""
        yield from self.page(page)
        for lesson in self.course.lessons.values():
            scripts = digest(self._scripts(use.file for use in lesson.includes))
            told = partial(_told, self.course, lesson)
            yield self._kept("messages", lesson, told, scripts)

    def questions(self) -> Iterator[str]:
        """Yield what the pages of all questions are made from."""
        yield self.outline
        for lesson in self.course.lessons.values():
            yield from (
                lesson.id,
                self._kept("questions", lesson, partial(_asked, lesson)),
            )
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
            yield from (one.id, self._kept("includes", one, partial(_included, one)))
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
            yield from (
                lesson.id,
                self._kept("includes", lesson, partial(_included, lesson)),
            )

    def lab(self, part: str) -> Iterator[str]:
        """Yield what the lab of a part is made from: no prose but that of exercises."""
        lessons = self.course.lessons_of(part)
        yield from (self.outline, part)
        for lesson in self.course.practiced(part):
            yield lesson.id
            yield self._kept("exercises", lesson, partial(_exercises, lesson))
            yield from self._pictures(lesson)
        yield from self._scripts(use.file for one in lessons for use in one.includes)
        yield self._neighbors

    def scripts(self, folder: str) -> Iterator[str]:
        """Yield what the zip of a folder's scripts is made from."""
        yield from (self.outline, folder)
        own = self.course.library.below(folder)
        used = (f for one in own for f in self.course.library.used_by(one))
        yield from self._scripts([*own, *used])

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
    def _times(self) -> str:
        """The hash of how long the lessons take, and how much there is to do."""
        return digest(
            self._kept("times", one, partial(self._time, one), self.course.library)
            for one in self.course.lessons.values()
        )

    def _time(self, lesson: Lesson) -> Iterator[str]:
        yield f"{lesson.id} {self.course.reading_minutes(lesson)}"
        yield f"{len(lesson.exercises)} {lesson.is_project}"

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
        known = self.hashes.vouched
        if file not in known:
            known[file] = digest(self._of_script(file))
        return known[file]

    def _of_script(self, file: str) -> Iterator[str]:
        """Yield the hash of a script with its files, and what the records say of it."""
        script = evidence_of_file(self.course, file)
        if file not in self.hashes.alone:
            self.hashes.alone[file] = digest(self._files_of_script(file))
        yield from (self.hashes.alone[file], repr(sorted(script.known)))
        yield from (f"{one.machine.device} {one.line}" for one in script.entries)

    def _files_of_script(self, file: str) -> Iterator[str | bytes]:
        """Yield a script, and the files that belong to it: a notebook brings modules along."""
        library, snippet = self.course.library, self.course.library.snippet(file)
        yield from (file, snippet.text)
        modules, figures = map(library.path, library.used_by(file)), snippet.figures
        for path in (*modules, *figures.values(), *library.data_of(file)):
            yield path.name
            yield path.read_bytes() if path.is_file() else "missing"

    def _source(self, page: Page) -> str:
        return digest([str(page.body_line), page.body])


def _told(course: Curriculum, lesson: Lesson) -> Iterator[str]:
    for of in (error_index.entries_of, error_index.entries_elsewhere):
        for entry in of(course, lesson):
            ((_, place),) = entry.places
            at = place.name, place.anchor, error_index.is_mistake(lesson, place)
            yield repr((lesson.id, entry.message, entry.who, *at))


def _asked(lesson: Lesson) -> Iterator[str]:
    return map(repr, lesson.questions)


def _included(page: Page) -> Iterator[str]:
    return (f"{use.file}:{use.section}" for use in page.includes)


def _exercises(lesson: Lesson) -> Iterator[str]:
    return (text for one in lesson.exercises for text in (one.heading, one.body))
