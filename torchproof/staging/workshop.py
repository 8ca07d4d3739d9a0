"""Where the files of a staged project are made of a course, or its mistakes are told."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from torchproof.lesson import checks, curriculum
from torchproof.lesson.curriculum import Curriculum
from torchproof.problem import Problem
from torchproof.publishing.markup.links import Home
from torchproof.publishing.pages.page import mistakes_page
from torchproof.publishing.vouching.evidence import unchecked_blocks
from torchproof.staging.mistakes import pages_of
from torchproof.staging.site import Site, docs_of, kept
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
        self, root: Path, home: Home, store: Store, with_texts: bool = True
    ) -> None:
        """Take the course, where the project lives, and what was made before.

        `with_texts` tells whether there is Markdown beside the pages.
        """
        self.root = root
        self.with_texts = with_texts
        self.home = home
        self.store = store
        self._course: Curriculum | None = None
        self._snippets = ""
        self._hashes: dict[str, str] = {}

    def made(self, snippets: str) -> Made:
        """Return the project of the course as it is now; `snippets` is their hash."""
        known = self._course if snippets == self._snippets else None
        self._hashes = self._hashes if known else {}
        course = curriculum.load(self.root, known)
        self._course, self._snippets = course, snippets
        if problems := checks.check(course):
            return Made(problems=tuple(problems))
        site = Site(course, self.home, self.store, self.with_texts, self._hashes)
        files = site.files()
        if site.problems:
            return Made(problems=tuple(site.problems))
        return Made(files, tuple(block.name for block in unchecked_blocks(course)))

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
