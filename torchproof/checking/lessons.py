"""Each lesson has an item for each of its checks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from torchproof.checking.session import is_recorded, record_on, runner_of
from torchproof.problem import Problem, Problems, shown
from torchproof.records.entry import Entry, Machine, today
from torchproof.settings import pages_folder

_COURSE = pytest.StashKey[Any]()
# The checks that run code; a verdict is read in what the runs of snippets compare.
_SESSIONS = ("page", "notebook")


class LessonFile(pytest.File):
    """A lesson: its page, its notebook, and the verdicts of its exercises."""

    def collect(self) -> Iterator[pytest.Item]:
        """Yield an item for each check that every lesson has to pass."""
        for name in (*_SESSIONS, "verdicts"):
            yield LessonItem.from_parent(self, name=name)

    @property
    def file(self) -> str:
        """The path of the lesson from the folder of pages."""
        return self.path.relative_to(pages_folder(self.config.rootpath)).as_posix()

    @property
    def lesson(self) -> str:
        """The id of the lesson."""
        return self.file.removesuffix(".md")

    @cached_property
    def fingerprint(self) -> str:
        """The fingerprint of what its page and its notebook run."""
        from torchproof.proving.fingerprint import fingerprint

        course = _course(self.config)
        return fingerprint(course, course.lessons[self.lesson])

    @property
    def is_recorded(self) -> bool:
        """Whether a record of this release holds the lesson as it is.

        Before the lesson can be read, none does.
        """
        from torchproof.proving.lessons import is_readable

        course = _course(self.config)
        if not is_readable(course, self.lesson):
            return False
        record = record_on(course.lessons_shelf, self.config)
        return record.holding(self.file, self.fingerprint) is not None


class LessonItem(pytest.Item):
    """One check of a lesson, as `proving` makes it. It needs what the site needs."""

    def runtest(self) -> None:
        """Make the check. Raises Problem, or Problems."""
        try:
            from torchproof.proving.lessons import prove
        except ModuleNotFoundError as error:
            what = f"{error.name} is missing, which reading a lesson needs"
            fix = "pip install 'torchproof[site,check]', or run `pytest` on snippets only."
            raise Problem(self.path, None, what, fix) from None
        of, runs = self._of, self.name in _SESSIONS
        if runs and self.config.getoption("--unrecorded"):
            held = of.is_recorded
            self.user_properties.append(("recorded", (of.file, held)))
            if held:
                pytest.skip("recorded: it ran with this release, as it is")
        prove(_course(self.config), of.lesson, self.name, runner_of(self.config))
        if runs and is_recorded(self.config):
            ran = of.file, of.fingerprint, self.name
            self.user_properties.append(("proved", ran))

    @property
    def _of(self) -> LessonFile:
        assert isinstance(self.parent, LessonFile)  # which alone yields such items
        return self.parent

    def repr_failure(
        self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None
    ) -> Any:
        """Return the failure as its author should read it."""
        if isinstance(excinfo.value, Problem | Problems):
            return str(excinfo.value)
        return super().repr_failure(excinfo, "short")

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return where the item stands and how it is called."""
        return self.path, 0, f"{shown(self.path)}: {self.name}"


def lesson_entries(
    proved: Iterable[tuple[str, str, str]], where: Machine
) -> list[Entry]:
    """Return an entry for each lesson whose page and notebook both ran well.

    What ran is told by file, fingerprint and check.
    """
    checks: dict[tuple[str, str], set[str]] = defaultdict(set)
    for file, digest, check in proved:
        checks[file, digest].add(check)
    return [
        Entry(file, digest, where, today())
        for (file, digest), ran in checks.items()
        if ran == {*_SESSIONS}
    ]


def _course(config: pytest.Config) -> Any:
    """Return the course, read once."""
    from torchproof.lesson import curriculum

    if _COURSE not in config.stash:
        config.stash[_COURSE] = curriculum.load(config.rootpath)
    return config.stash[_COURSE]
