"""Each lesson has an item for each of its checks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from torchproof.checking.session import runner_of
from torchproof.problem import Problem, Problems, shown
from torchproof.settings import pages_folder

_COURSE = pytest.StashKey[Any]()


class LessonFile(pytest.File):
    """A lesson: its page, its notebook, and the verdicts of its exercises."""

    def collect(self) -> Iterator[pytest.Item]:
        """Yield an item for each check that every lesson has to pass."""
        for name in ("page", "notebook", "verdicts"):
            yield LessonItem.from_parent(self, name=name)


class LessonItem(pytest.Item):
    """One check of a lesson, as `proving` makes it. It needs what the site needs."""

    def runtest(self) -> None:
        """Make the check. Raises Problem, or Problems."""
        try:
            from torchproof.lesson import curriculum
            from torchproof.proving.lessons import prove
        except ModuleNotFoundError as error:
            what = f"{error.name} is missing, which reading a lesson needs"
            fix = "pip install 'torchproof[site,check]', or run `pytest` on snippets only."
            raise Problem(self.path, None, what, fix) from None
        root = self.config.rootpath
        if _COURSE not in self.config.stash:
            self.config.stash[_COURSE] = curriculum.load(root)
        lesson = self.path.relative_to(pages_folder(root)).with_suffix("").as_posix()
        prove(self.config.stash[_COURSE], lesson, self.name, runner_of(self.config))

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
