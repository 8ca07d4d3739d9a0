"""The course as a whole: its lessons, their order, and what needs what."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from torchproof.labels import Labels
from torchproof.lesson import concepts, front_matter, moved, nav
from torchproof.lesson.about import About, about
from torchproof.lesson.concepts import Concept
from torchproof.lesson.fences import Include
from torchproof.lesson.library import Library, Parse
from torchproof.lesson.page import Lesson, Page
from torchproof.lesson.reading import text_of
from torchproof.lesson.words.claims import Claims, claims_in
from torchproof.problem import Problem, Problems
from torchproof.records.shelf import Shelf, shelf_of
from torchproof.settings import Settings, pages_folder, settings_of
from torchproof.snippet import Snippet, parse

WORDS_PER_MINUTE = 200
SECONDS_PER_CODE_LINE = 2
# A course is read again at each edit: of a page as it was, all is known.
_PAGES = 1024


@dataclass(frozen=True)
class Curriculum:
    """All that the authors wrote; `problems` are the mistakes met while reading it.

    `lessons` is in the order of the nav; those that the nav lacks come last. `pages`
    are all others, also a lesson whose front matter cannot be read. `concepts` and
    `nav` are empty where their file cannot be read.
    """

    root: Path
    settings: Settings
    docs: Path
    lessons: Mapping[str, Lesson]
    pages: Mapping[str, Page]
    concepts: Mapping[str, Concept]
    nav: tuple[nav.Entry, ...]
    moves: tuple[moved.Move, ...]
    library: Library
    problems: tuple[Problem, ...]

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders of the snippets; records lie in the first one."""
        return self.settings.folders(self.root)

    def place(self, file: str) -> str:
        """Return the path of a snippet from the root of the course."""
        return self.library.path(file).relative_to(self.root).as_posix()

    @cached_property
    def shelf(self) -> Shelf:
        """The records of runs of the snippets. Raises Problem on a broken one."""
        return shelf_of(self.folders)

    @property
    def claims_folder(self) -> Path:
        """The folder of the tests that stand for sentences; it need not exist."""
        return self.root / self.settings.claims

    @cached_property
    def claims(self) -> Mapping[str, Claims]:
        """The tested sentences, by the id of their lesson."""
        return claims_in(self.claims_folder, self.lessons)

    @cached_property
    def claims_shelf(self) -> Shelf:
        """The records of runs of these tests. Raises Problem on a broken one."""
        return shelf_of([self.claims_folder])

    @cached_property
    def lessons_shelf(self) -> Shelf:
        """The records of runs of pages and notebooks. Raises Problem on a broken one."""
        return shelf_of([self.docs])

    @property
    def mkdocs_yml(self) -> Path:
        """The file with the nav."""
        return self.root / "mkdocs.yml"

    @cached_property
    def about(self) -> About:
        """What the course says of itself as a whole."""
        return about(self.mkdocs_yml)

    @property
    def concepts_yml(self) -> Path:
        """The file with the concepts."""
        return self.docs / "concepts.yml"

    @property
    def moved_yml(self) -> Path:
        """The file with the old addresses of what moved; most courses have none."""
        return self.docs / moved.NAME

    @property
    def all_pages(self) -> tuple[Page, ...]:
        """The lessons and all other pages."""
        return (*self.lessons.values(), *self.pages.values())

    @property
    def unreadable(self) -> list[str]:
        """The ids of the lessons whose front matter has mistakes."""
        every = self.pages.values()
        lesson = self.settings.is_lesson
        return [p.id for p in every if lesson(p.path.relative_to(self.docs))]

    @property
    def parts(self) -> list[str]:
        """The parts of the course, in reading order."""
        return list(dict.fromkeys(lesson.part for lesson in self.lessons.values()))

    def lessons_of(self, part: str) -> list[Lesson]:
        """Return the lessons of a part, in reading order."""
        return [lesson for lesson in self.lessons.values() if lesson.part == part]

    def part_title(self, part: str) -> str:
        """Return the title that the nav gives a part."""
        for entry in self.nav:
            if entry.file.startswith(f"{part}/") and entry.sections:
                return entry.sections[-1]
        return part.replace("-", " ").capitalize()

    def next(self, lesson: Lesson) -> Lesson | None:
        """Return the lesson to read after this one."""
        return self._beside(lesson, 1)

    def previous(self, lesson: Lesson) -> Lesson | None:
        """Return the lesson to read before this one."""
        return self._beside(lesson, -1)

    def _beside(self, lesson: Lesson, step: int) -> Lesson | None:
        order = list(self.lessons.values())
        at = order.index(lesson) + step
        return order[at] if 0 <= at < len(order) else None

    def teacher(self, concept: str) -> Lesson | None:
        """Return the lesson that teaches a concept."""
        every = self.lessons.values()
        return next(
            (one for one in every if concept in one.front_matter.concepts), None
        )

    def prerequisites(self, lesson: Lesson) -> list[Lesson]:
        """Return the lessons that a lesson needs, as its author lists them."""
        needed = lesson.front_matter.prerequisites
        return [self.lessons[one] for one in needed if one in self.lessons]

    def resolve(self, page: Page, include: Include) -> Snippet:
        """Return the snippet that a page includes; see `Library.resolve`."""
        return self.library.resolve(page.path, include)

    def section_text(self, page: Page, include: Include) -> str:
        """Return the included section, dedented, with its output comments."""
        return self.resolve(page, include).section_text(include.section)

    def practiced(self, part: str) -> list[Lesson]:
        """Return the lessons whose exercises form the lab of a part, not its project."""
        lessons = self.lessons_of(part)
        return [one for one in lessons if one.exercises and not one.is_project]

    def reading_minutes(self, lesson: Lesson) -> int:
        """Return how long a lesson takes to read, in whole minutes, rounded up.

        The rule: 200 words of prose a minute, 2 seconds for each line of code or output
        that is not empty. Folds and exercises are left out: opening a fold is a choice,
        and doing the exercises comes on top.
        """
        used = [fence.include for fence in lesson.read if fence.include]
        code = (self.section_text(lesson, include) for include in used)
        lines = sum(bool(line.strip()) for text in code for line in text.split("\n"))
        minutes = lesson.words / WORDS_PER_MINUTE
        return max(1, math.ceil(minutes + lines * SECONDS_PER_CODE_LINE / 60))


def load(
    root: Path = Path(),
    before: Curriculum | None = None,
    changed: Collection[Path] = (),
    parse: Parse = parse,
) -> Curriculum:
    """Read the course in a folder with mkdocs.yml, pages, snippets and settings.

    What is known of snippets is taken from `before`, the same course at an earlier time,
    as far as it does not depend on the files that changed since; `parse` reads the
    others, each as it is asked for. Raises nothing for an author's mistake: `problems`
    collects them for `checks.check`.
    """
    try:
        chosen = settings_of(root)
        docs = pages_folder(root)
    except Problems as found:
        return _unread(root, found.problems)
    folders = chosen.folders(root)
    if before is None or before.folders != folders:
        return _read(root, chosen, docs, Library(folders, parse))
    return _again(root, chosen, docs, before, changed)


def _again(
    root: Path,
    chosen: Settings,
    docs: Path,
    before: Curriculum,
    changed: Collection[Path],
) -> Curriculum:
    """Return the course, whose snippets and records are read again where they changed."""
    library, shelf = before.library, vars(before).get("shelf")
    if any(one.is_relative_to(up) for one in changed for up in before.folders):
        library = library.again(changed)
        with suppress(Problem):  # whoever asks for a broken record is told
            shelf = shelf and shelf.again({*map(library.path, library.known)})
    course = _read(root, chosen, docs, library)
    if shelf:
        vars(course)["shelf"] = shelf
    return course


def _unread(root: Path, problems: tuple[Problem, ...]) -> Curriculum:
    """Return a course of which nothing can be read before its settings are right."""
    library = Library(())
    return Curriculum(
        root, Settings(), root / "docs", {}, {}, {}, (), (), library, problems
    )


def _read(root: Path, chosen: Settings, docs: Path, library: Library) -> Curriculum:
    problems: list[Problem] = []
    entries: list[nav.Entry] = []
    known: dict[str, Concept] = {}
    moves: tuple[moved.Move, ...] = ()
    found: list[Page] = []
    with _collected(problems):
        entries = nav.load(root / "mkdocs.yml")
    with _collected(problems):
        if chosen.concepts:
            known = concepts.load(docs / "concepts.yml", chosen.official)
    with _collected(problems):
        moves = moved.load(docs / moved.NAME)
    for path in _in_reading_order(docs, entries):
        with _collected(problems):
            place, text = path.relative_to(docs), text_of(path)
            found.append(_page(path, place, text))
            if chosen.is_lesson(place):
                found[-1] = _lesson(path, place, text, chosen.required, chosen.labels)
    return Curriculum(
        root=root,
        settings=chosen,
        docs=docs,
        lessons={page.id: page for page in found if isinstance(page, Lesson)},
        pages={page.id: page for page in found if not isinstance(page, Lesson)},
        concepts=known,
        nav=tuple(entries),
        moves=moves,
        library=library,
        problems=tuple(problems),
    )


@contextmanager
def _collected(problems: list[Problem]) -> Iterator[None]:
    """Go on after a mistake, and remember it."""
    try:
        yield
    except Problems as found:
        problems += found.problems


def _in_reading_order(docs: Path, entries: list[nav.Entry]) -> list[Path]:
    place = {docs / entry.file: at for at, entry in enumerate(entries)}
    paths = sorted(docs.rglob("*.md"))
    return sorted(paths, key=lambda path: place.get(path, len(place)))


@lru_cache(_PAGES)
def _page(path: Path, place: Path, text: str) -> Page:
    _, body, body_line = front_matter.split(text)
    return Page(path, place.with_suffix("").as_posix(), body, body_line)


@lru_cache(_PAGES)
def _lesson(
    path: Path, place: Path, text: str, required: tuple[str, ...], labels: Labels
) -> Lesson:
    page, header = _page(path, place, text), front_matter.parse(path, text, required)
    return Lesson(path, page.id, page.written, page.body_line, header, labels)
