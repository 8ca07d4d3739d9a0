"""What one release prints otherwise than another, as the records know it."""

from __future__ import annotations

from collections.abc import Iterator

from torchproof.devices import CPU, DEVICES
from torchproof.lesson.curriculum import Curriculum
from torchproof.publishing.metadata.history import Change, Changed
from torchproof.publishing.vouching.evidence import evidence_of_file
from torchproof.publishing.vouching.versions import otherwise
from torchproof.records.record import Record
from torchproof.records.software import newness, software


def release_changes(course: Curriculum) -> Iterator[Change]:
    """Yield what each release prints otherwise than the one whose outputs are shown."""
    for device in course.shelf.devices:
        records = course.shelf.of(device)
        shown = max(records, key=_same)
        for record in records:
            if record is not shown and (one := _change(course, record, shown)):
                yield one


def _same(record: Record) -> int:
    return sum(entry.outcome.same for entry in record.entries.values())


def _change(course: Curriculum, record: Record, shown: Record) -> Change | None:
    is_newer = newness(record.release) > newness(shown.release)
    old, new = (shown, record) if is_newer else (record, shown)
    scripts, days = [], []
    differing = (f for f, one in record.entries.items() if one.outcome.printed)
    for file in differing:
        if places := tuple(_places(course, file, record, is_newer)):
            path = course.place(file)
            scripts.append(Changed(path, places))
            days.append(record.entries[file].date)
    if not scripts:
        return None
    where = "" if record.device == CPU else f" on {DEVICES[record.device].title}"
    why = f"{software(new.release)} prints other words than {software(old.release)}{where}"
    key = f"{record.device}-{record.release}".replace(".", "-")
    return Change(key, f"{max(days)}T00:00:00+00:00", why, tuple(scripts))


def _places(
    course: Curriculum, file: str, record: Record, is_newer: bool
) -> Iterator[tuple[str, str]]:
    """Yield what the statements of a script printed on two releases, the older one first."""
    if file not in course.library.files:
        return
    script = evidence_of_file(course, file)
    entries = [
        one
        for one in script.entries
        if (one.machine.device, one.machine.release) == (record.device, record.release)
    ]
    for index, others in otherwise(entries).items():
        expected = script.snippet.statements[index].expected(record.device)
        for other in others:
            texts = (expected.text if expected else "", other.text)
            yield texts if is_newer else (texts[1], texts[0])
