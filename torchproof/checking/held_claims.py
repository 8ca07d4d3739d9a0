"""Claims that a record of this release confirms, as they are: `--unrecorded` leaves them out."""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterator
from functools import cache
from pathlib import Path

import pytest

from torchproof.checking.claims import folder_of
from torchproof.checking.session import folders_of, record_on, shelf_at_start
from torchproof.lesson.words.claims import claims_in
from torchproof.problem import Problem
from torchproof.records.fingerprint import fingerprint, name_in, snippet_files
from torchproof.records.shelf import shelf_of
from torchproof.records.staleness import runs_on
from torchproof.snippet import parse
from torchproof.snippet.places import places

_HELD = pytest.StashKey[Collection[Path]]()


class HeldClaims(pytest.File):
    """A file of claims that need not run."""

    def collect(self) -> Iterator[pytest.Item]:
        """Yield one item in the place of all its claims."""
        yield HeldItem.from_parent(self, name="claims")


class HeldItem(pytest.Item):
    """All claims of one file."""

    def runtest(self) -> None:
        """Leave them out, and have that told."""
        self.user_properties.append(("left out claims", self.path.name))
        pytest.skip("recorded: they ran with this release, as they are")


def are_held(config: pytest.Config, path: Path) -> bool:
    """Return whether a record of this release confirms the claims in a file, as they are.

    The snippets of their lesson, which they may import, are to be on record, too. A
    broken record holds nothing; what builds pages tells of it.
    """
    if _HELD not in config.stash:
        config.stash[_HELD] = ()
        with contextlib.suppress(Problem):
            config.stash[_HELD] = set(_held(config))
    return path in config.stash[_HELD]


def _held(config: pytest.Config) -> Iterator[Path]:
    folder = folder_of(config)
    confirmed = record_on(shelf_of([folder]), config)
    own = _own_folders(config)
    are_confirmed = cache(lambda folder: _are_confirmed(config, folder))
    for lesson, claims in claims_in(folder, own).items():
        used = places(own[lesson]) if lesson in own else ()
        if confirmed.confirms(claims.name, claims.digest) and all(
            are_confirmed(place) for place in used
        ):
            yield claims.path


def _own_folders(config: pytest.Config) -> dict[str, Path]:
    """Return the folders that have snippets, by the lessons whose own they are."""
    return {
        place.relative_to(folder).as_posix(): place
        for folder in folders_of(config)
        for place in {file.parent for file in snippet_files(folder)}
    }


def _are_confirmed(config: pytest.Config, folder: Path) -> bool:
    """Return whether this release's record confirms each snippet in a folder that runs here."""
    record = record_on(shelf_at_start(config), config)
    for path in folder.glob("*.py"):
        try:
            snippet = parse(path)
        except Problem:
            return False
        name = name_in(folders_of(config), path)
        digest = fingerprint(snippet, record.device)
        if runs_on(snippet, record.device) and not record.confirms(name, digest):
            return False
    return True
