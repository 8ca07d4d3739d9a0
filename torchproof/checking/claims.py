"""What a run of pytest found of the sentences that tests stand for."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from torchproof.checking.session import settings_in
from torchproof.lesson.words.claims import Claims, claims_in
from torchproof.records.entry import Entry, Machine, Outcome, today

_ENDS = ("passed", "failed", "error", "skipped", "xfailed", "xpassed")


def folder_of(config: pytest.Config) -> Path:
    """Return the folder of claims; it need not exist."""
    return config.rootpath / settings_in(config).claims


def claim_entries(
    config: pytest.Config, terminalreporter: Any, where: Machine
) -> list[Entry]:
    """Return an entry for each file of claims that ran as a whole.

    What failed in it, or was skipped, is named: no run vouches for that.
    """
    ran = _ended(terminalreporter)
    return [
        Entry(file.name, file.digest, where, today(), Outcome(failed=_failed(file, of)))
        for file in claims_in(folder_of(config), ()).values()
        if (of := ran.get(file.path.relative_to(config.rootpath).as_posix()))
        and {claim.name for claim in file.every} <= of.keys()
    ]


def _failed(file: Claims, ran: dict[str, set[str]]) -> str:
    names = [claim.name for claim in file.every if ran[claim.name] != {"passed"}]
    return ", ".join(names)


def _ended(terminalreporter: Any) -> dict[str, dict[str, set[str]]]:
    """Return how tests ended: by file, by function, all that happened to its cases."""
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for end in _ENDS:
        for report in terminalreporter.stats.get(end, ()):
            file, _, name = report.nodeid.partition("::")
            found[file][name.partition("[")[0]].add(end)
    return found
