"""The stamp: on what the blocks of a lesson were checked, as records say it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby

from torchproof.devices import CPU, DEVICES
from torchproof.labels import Labels, said
from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson
from torchproof.publishing.vouching.evidence import CHANGED, Evidence, blocks_of, reason
from torchproof.records.entry import Entry
from torchproof.records.shelf import Shelf
from torchproof.records.software import beside, named
from torchproof.records.staleness import awaited
from torchproof.wording import listed


def stamp(course: Curriculum, *lessons: Lesson) -> str:
    """Return on what the blocks of some lessons were checked, as one line of text."""
    blocks = blocks_of(course, lessons)
    told = checked_on(course, blocks)
    missing = unchecked(course.settings.labels, blocks)
    return " · ".join([*told, missing] if missing else told)


def checked_on(
    course: Curriculum, blocks: Sequence[Evidence], labels: Labels | None = None
) -> list[str]:
    """Return on what some blocks were checked, a text for each device.

    They are in the words of the course, or in those that are given.
    """
    words = labels or course.settings.labels
    told_of = awaited(torch=course.library.imports_torch)
    devices = dict.fromkeys((*told_of, *course.shelf.devices))
    return [
        f"{DEVICES[device].title}: {_on(course.shelf, device, blocks, words)}"
        for device in devices
    ]


def unchecked(labels: Labels, blocks: Sequence[Evidence]) -> str:
    """Return how many of some blocks show what no run vouches for; "" for none."""
    missing = [block for block in blocks if block.unchecked]
    if not missing:
        return ""
    why = reason(labels, _why(missing, CPU), len(missing))
    every = len(blocks)
    return said(labels.unchecked, every, count=len(missing), all=every, why=why)


def common_release(blocks: Sequence[Evidence], device: str) -> str:
    """Return the newest release on a device that confirmed all blocks, "" if none did."""
    able = [block for block in blocks if block.runs_on(device)]
    releases = [[e.machine.release for e in one.confirmed_on(device)] for one in able]
    candidates = releases[0] if releases else []
    return next((one for one in candidates if all(one in r for r in releases)), "")


def days(entries: Iterable[Entry], period: str = Labels.period) -> str:
    """Return the day of some runs, or the first and the last of them."""
    every = sorted({entry.date for entry in entries})
    alone = len(every) == 1
    return every[0] if alone else said(period, first=every[0], last=every[-1])


def _on(shelf: Shelf, device: str, blocks: Sequence[Evidence], labels: Labels) -> str:
    """Return what the records of a device say of the blocks that it can run."""
    if not shelf.of(device):
        return labels.not_run
    able = [block for block in blocks if block.runs_on(device)]
    entries = [entry for block in able for entry in block.confirmed_on(device)]
    if not entries:
        return reason(labels, _why(able, device))
    counts = Counter(entry.machine.release for entry in entries)
    releases = [one.release for one in shelf.of(device) if counts[one.release]]
    releases.sort(key=lambda release: -counts[release])
    told = []
    for count, group in groupby(releases, key=lambda release: counts[release]):
        label = labels.checked if count == len(able) else labels.checked_some
        runs = _with(list(group), entries, labels)
        told.append(said(label, count=count, all=len(able), **runs))
    return "; ".join(told)


def _with(
    releases: Sequence[str], entries: Iterable[Entry], labels: Labels
) -> dict[str, str]:
    """Return with which releases, on which Python and when some runs were."""
    runs = [entry for entry in entries if entry.machine.release in releases]
    pythons = listed(_pythons(runs), labels.series)
    facts = [*beside(releases[0], pythons), days(runs, labels.period)]
    software = listed(named(releases), labels.series)
    return {"software": software, "when": ", ".join(facts)}


def _pythons(runs: Iterable[Entry]) -> list[str]:
    """Return the versions of Python of some runs, without the number of the patch."""
    found = {tuple(re.findall(r"\d+", run.machine.python)[:2]) for run in runs}
    ordered = sorted(found, key=lambda numbers: tuple(map(int, numbers)))
    return [".".join(numbers) for numbers in ordered]


def _why(blocks: Iterable[Evidence], device: str) -> str:
    """Return why no run on a device vouches for some blocks."""
    reasons = {block.why(device) for block in blocks}
    return reasons.pop() if len(reasons) == 1 else CHANGED
