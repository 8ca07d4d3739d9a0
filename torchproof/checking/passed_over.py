"""Courses that pytest is asked for and would pass over: its root is elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path

import pytest

from torchproof.problem import Problem, shown
from torchproof.settings import FILE, configured, pages_folder, settings_of

_MEND = (
    "Run it on this course alone, with a line `[tool.pytest.ini_options]` in this file."
)


def passed_over(config: pytest.Config) -> Iterator[Problem]:
    """Yield a problem for each course that is asked for, but is not in pytest's root.

    Raises Problems where the settings of one cannot be read.
    """
    by = shown(config.inipath or config.rootpath)
    what = f"pytest would pass over this course: it goes by {by}"
    root, here = config.rootpath.resolve(), config.invocation_params.dir
    asked = [(here / one.split("::")[0]).resolve() for one in config.args]
    for course in dict.fromkeys(_course_off(root, path) for path in asked):
        if course:
            yield Problem(course / FILE, None, what, _MEND)


def _course_off(root: Path, path: Path) -> Path | None:
    """Return the course off a root whose snippets or pages a path asks for.

    A course around the root is none: a project inside it has a root of its own.
    """
    up = takewhile(lambda one: not root.is_relative_to(one), (path, *path.parents))
    course = next((one for one in up if one.is_dir() and configured(one)), None)
    return course if course and _asks_for(course, path) else None


def _asks_for(course: Path, path: Path) -> bool:
    """Return whether a path lies in what is checked of a course, or around it."""
    checked = (*settings_of(course).folders(course), pages_folder(course))
    return any(path.is_relative_to(o) or o.is_relative_to(path) for o in checked)
