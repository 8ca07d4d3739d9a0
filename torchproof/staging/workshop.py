"""Where the files of a staged project are made of a course, or its mistakes are told."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from torchproof.lesson import checks, curriculum
from torchproof.lesson.curriculum import Curriculum
from torchproof.problem import Problem
from torchproof.publishing.markup.links import Home
from torchproof.publishing.pages.page import mistakes_page
from torchproof.staging.known.contents import Contents
from torchproof.staging.known.memory import Memory
from torchproof.staging.known.parsing import Parser
from torchproof.staging.mistakes import pages_of
from torchproof.staging.sharing import Helpers
from torchproof.staging.site import Known, Site, docs_of, kept
from torchproof.staging.store import Store


@dataclass(frozen=True)
class Made:
    """The files of a project and its unchecked blocks, or what is wrong with the course."""

    files: Mapping[str, bytes] = field(default_factory=dict)
    unchecked: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


class Workshop:
    """Makes projects of one course again and again, and reads again what changed."""

    def __init__(
        self,
        root: Path,
        home: Home,
        store: Store,
        contents: Contents,
        with_texts: bool = True,
    ) -> None:
        """Take the course, where the project lives, what was made before, and all files.

        `with_texts` tells whether there is Markdown beside the pages.
        """
        self.root = root
        self.with_texts = with_texts
        self.home = home
        self.store = store
        self.known = Known(contents)
        self._parser = Parser(store, contents)
        self._checker = checks.Checker()
        self._course: Curriculum | None = None
        self._sources: Mapping[Path, str] = {}

    def made(self, sources: Mapping[Path, str]) -> Made:
        """Return the project of the course as it is now, of files with these hashes.

        The first one is shared with other processes, as most of it may be new.
        """
        is_first, course = self._course is None, self._read(sources)
        site = Site(course, self.home, self.store, self.with_texts, self.known)
        with closing(Helpers()) as helpers:
            if is_first:
                with suppress(Problem):  # the check tells it
                    helpers.start(site.jobs())
            if problems := self._checker.check(course):
                return Made(problems=tuple(problems))
            made = site.published()
        if site.problems:
            return Made(problems=tuple(sorted(site.problems, key=checks.place)))
        return Made(site.files(made), tuple(site.unchecked()))

    def _read(self, sources: Mapping[Path, str]) -> Curriculum:
        """Return the course as it is now, and forget what may have changed with it."""
        before, every = self._sources, sources.keys() | self._sources.keys()
        changed = {path for path in every if before.get(path) != sources.get(path)}
        old, self._course = self._course, None  # nothing is known after an error
        course = curriculum.load(self.root, old, changed, self._parser.parse)
        if not all(_is_page_or_code(course, path) for path in changed):
            self.known.memory = Memory()
        if old is None or course.library is not old.library:
            self.known.hashes.forget(course.library.known)
        self._course, self._sources = course, sources
        return course

    def mistakes(
        self, problems: Sequence[Problem], known: Collection[str]
    ) -> dict[str, bytes]:
        """Return the pages that show mistakes: theirs, and those not staged before.

        With them come the files that they look well with. What belongs to no page, such as a mistake in the nav, shows on all.
        """
        course = self._course or curriculum.load(self.root)
        found: dict[str, list[Problem]] = {page.id: [] for page in course.all_pages}
        for problem in problems:
            for page in pages_of(course, problem) or found:
                found[page].append(problem)
        own = {f"{docs_of(course)}/{name}": data for name, data in kept(course).items()}
        others = {name: data for name, data in own.items() if name not in known}
        return others | {
            name: mistakes_page(own or problems).encode()
            for page, own in found.items()
            for name in [f"{docs_of(course)}/{page}.md"]
            if own or name not in known
        }


def _is_page_or_code(course: Curriculum, path: Path) -> bool:
    """Return whether a file is a page, or a snippet or record: no picture, no settings."""
    if path.is_relative_to(course.docs):
        return path.suffix == ".md"
    return path.suffix in {".py", ".jsonl"} and any(
        map(path.is_relative_to, course.folders)
    )
