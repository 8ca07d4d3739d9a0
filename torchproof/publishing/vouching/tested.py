"""Which sentences of a lesson a run of their tests vouches for."""

from __future__ import annotations

from dataclasses import dataclass

from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson
from torchproof.lesson.words.claims import Claim, Claims
from torchproof.records.entry import Entry


@dataclass(frozen=True)
class Tested:
    """A claim, and the runs in which its test passed as it is now."""

    claim: Claim
    entries: tuple[Entry, ...]

    @property
    def releases(self) -> list[str]:
        """Return the releases with which it passed, the newest first."""
        return [entry.machine.release for entry in self.entries]


def tested(course: Curriculum, lesson: Lesson) -> list[Tested]:
    """Return the claims of a lesson that some run vouches for. Raises Problem."""
    file = course.claims.get(lesson.id)
    if file is None:
        return []
    entries = entries_of(course, file)
    found = [Tested(one, _passing(entries, one)) for one in file.every]
    return [one for one in found if one.entries]


def entries_of(course: Curriculum, file: Claims) -> tuple[Entry, ...]:
    """Return what the records say of a file of claims as it is now. Raises Problem."""
    records = course.claims_shelf.records
    held = (record.holding(file.name, file.digest) for record in records)
    return tuple(entry for entry in held if entry)


def _passing(entries: tuple[Entry, ...], claim: Claim) -> tuple[Entry, ...]:
    """Return the runs in whose list of what did not pass a claim is missing."""
    return tuple(e for e in entries if claim.name not in e.outcome.failed.split(", "))
