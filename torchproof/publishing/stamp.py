"""The stamp: with what the outputs of the site were checked."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson
from torchproof.problem import Problem
from torchproof.records.record import read_record, record_file
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
    """Return the stamp of some lessons as one line of text.

    The CPU has no record: each run of the tests checks all snippets there.
    """
    snippets = [one for lesson in lessons for one in _snippets(course, lesson)]
    on_cpu = f"Checked with torch {torch_version(course.root)} on CPU"
    return f"{on_cpu} · CUDA: {_on_cuda(course.snippets, snippets)}"


def _on_cuda(folder: Path, snippets: Iterable[Snippet]) -> str:
    record = read_record(record_file(folder, "cuda"))
    if record is None:
        return "not yet run"
    if not all(record.holds(folder, snippet) for snippet in snippets):
        return f"run on {record.date}, changed since"
    machine = record.machine
    return f"{machine.hardware}, torch {machine.torch_release}, {record.date}"


def _snippets(course: Curriculum, lesson: Lesson) -> list[Snippet]:
    """Return the snippets in the lesson's folder, and those that its page includes."""
    own = {file for file in course.library.files if file.startswith(f"{lesson.id}/")}
    files = own | {include.file for include in lesson.includes}
    return [course.library.snippet(file) for file in sorted(files)]
