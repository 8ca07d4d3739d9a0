"""The fingerprint of a lesson: one hash of all that its page and its notebook run."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson
from torchproof.proving.notebooks import cells_above, cells_below
from torchproof.proving.pages import python_blocks
from torchproof.proving.sessions import files_of, tolerances_of
from torchproof.publishing.pages.expansion import expand


def fingerprint(course: Curriculum, lesson: Lesson) -> str:
    """Return the SHA-256 of the code that a lesson shows, of what it is to print, and of
    the files that it may read. Prose plays no part."""
    return hashlib.sha256("\n".join(_parts(course, lesson)).encode()).hexdigest()


def _parts(course: Curriculum, lesson: Lesson) -> Iterator[str]:
    yield from map(repr, python_blocks(expand(course, lesson)))
    yield from map(repr, cells_above(course, lesson))
    yield from map(repr, cells_below(course, lesson))
    yield repr(sorted(tolerances_of(course, lesson.id).items()))
    for path in files_of(course, lesson.id):
        yield f"{path.name} {hashlib.sha256(path.read_bytes()).hexdigest()}"
