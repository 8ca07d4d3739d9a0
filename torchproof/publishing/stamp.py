"""The stamp: with what the outputs of the site were checked."""

from __future__ import annotations

import re
from pathlib import Path

from torchproof.devices import CPU, DEVICES
from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson
from torchproof.problem import Problem
from torchproof.records.shelf import Shelf
from torchproof.records.staleness import runs_on
from torchproof.snippet import Snippet

LOCK = Path("requirements/test.txt")


def torch_version(root: Path) -> str:
    """Return the torch version that the lock file pins. Raises Problem without one."""
    lock = root / LOCK
    pinned = re.search(r"^torch==([\w.]+)", lock.read_text("utf-8"), re.MULTILINE)
    if pinned is None:
        raise Problem(lock, None, "torch is not pinned", "Renew it with `make lock`.")
    return pinned[1]


def stamp(course: Curriculum, *lessons: Lesson) -> str:
    """Return on what the snippets of some lessons were confirmed, as one line of text."""
    snippets = [one for lesson in lessons for one in _snippets(course, lesson)]
    devices = dict.fromkeys((CPU, "cuda", *course.shelf.devices))
    return " · ".join(_on(course.shelf, device, snippets) for device in devices)


def _on(shelf: Shelf, device: str, snippets: list[Snippet]) -> str:
    """Return what the records of a device say of the snippets that can run there."""
    title = DEVICES[device].title
    able = [one for one in snippets if runs_on(one, device)]
    if not shelf.of(device):
        return f"{title}: not yet run"
    seen = [_confirmed(shelf, snippet, device) for snippet in able]
    releases = set.intersection(*map(set, seen)) if seen else set()
    if not releases:
        return f"{title}: not checked since it changed"
    days = [one[release] for one in seen for release in releases]
    return f"{title}: checked with torch {', '.join(sorted(releases))}, {max(days)}"


def _confirmed(shelf: Shelf, snippet: Snippet, device: str) -> dict[str, str]:
    """Return the day on which each release of torch confirmed a snippet on a device."""
    entries = shelf.confirming(snippet)
    return {e.machine.release: e.date for e in entries if e.machine.device == device}


def _snippets(course: Curriculum, lesson: Lesson) -> list[Snippet]:
    """Return the snippets in the lesson's folder, and those that its page includes."""
    own = {file for file in course.library.files if file.startswith(f"{lesson.id}/")}
    files = own | {include.file for include in lesson.includes}
    return [course.library.snippet(file) for file in sorted(files)]
