"""What a run of pytest confirmed goes into the records."""

from __future__ import annotations

import pytest

from torchproof.checking.claims import claim_entries, folder_of
from torchproof.checking.lessons import lesson_entries
from torchproof.checking.session import folders_of, machine_of
from torchproof.checking.telling import properties
from torchproof.devices import CPU
from torchproof.problem import shown
from torchproof.records.entry import Entry, Outcome, today
from torchproof.records.shelf import add
from torchproof.records.software import software
from torchproof.running.devices import resolved
from torchproof.settings import pages_folder


def keep(config: pytest.Config) -> str:
    """Write what ran into its record, and return what there is to tell. Raises Problem."""
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    found = properties(reporter)
    where = machine_of(config, resolved(config.getoption("--snippet-device")))
    claims = claim_entries(config, reporter, where) if where.device == CPU else []
    lessons = lesson_entries(found["proved"], where)
    if not found["ran"] and not claims and not lessons:
        return "nothing to record: no snippet ran to its end"
    entries = [
        Entry(name, digest, where, today(), Outcome(printed, tuple(drew), failed))
        for name, digest, printed, drew, failed in found["ran"]
    ]
    written = [
        *add(folders_of(config), entries),
        *add([folder_of(config)], claims),
        *add([pages_folder(config.rootpath)], lessons),
    ]
    lines = [f"wrote {shown(path)}" for path in written]
    lines += [
        f"{one.snippet}: not held here: {one.outcome.failed}"
        for one in claims
        if one.outcome.failed
    ]
    lines += [
        f"{_shown_as(config, one.snippet)}: not as with another release; recorded so"
        for one in entries
        if not one.outcome.same
    ]
    has_all = f"the record of {software(where.release)} has all of it already"
    return "\n".join(lines or [has_all])


def _shown_as(config: pytest.Config, name: str) -> str:
    """Return how messages call a snippet that a record names."""
    places = (folder / name for folder in folders_of(config))
    return shown(next(path for path in places if path.exists()))
