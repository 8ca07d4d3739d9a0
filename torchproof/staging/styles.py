"""What every course's pages look like, and what they do."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from torchproof.labels import Labels
from torchproof.publishing.markup.paths import ON_SOME_PAGES, SCRIPTS_FOLDER

# The folder has rooms by subject; on the site all lie in one.
_FILES = {
    file.name: file for file in (Path(__file__).parents[1] / "styles").rglob("*.*")
}
_PLACE = SCRIPTS_FOLDER

_COMMENT = re.compile(rb"(?m)^ *// .*\n")

STYLES = tuple(
    f"{_PLACE}/{name}.css"
    for name in (
        "colors",
        "code",
        "late",
        "predict",
        "recall",
        "lesson",
        "frames",
        "diagrams",
        "map",
        "progress",
        "access",
        "run_locally",
        "help",
    )
)
# What a page loads: before the theme's own script, and after it.
EARLY_SCRIPT, SCRIPT = f"{_PLACE}/early.js", f"{_PLACE}/site.js"
READER = f"{_PLACE}/reader.js"  # gets the words of a course
_SCRIPTS = tuple(
    f"{_PLACE}/{name}.js"
    for name in (
        "reader",
        "reading",
        "solved",
        "done",
        "access",
        "address",
        "predict",
        "recall",
        "paper",
        "run_locally",
        "help",
    )
)
HELP = f"{_PLACE}/help.js"  # gets the words of a course, and where its links lead
# A course has them where something moved: what knows where to, and who loads that.
MOVED, MOVING = f"{_PLACE}/moved.js", f"{_PLACE}/moving.js"
_EARLY = tuple(f"{_PLACE}/{name}.js" for name in ("root", "storage", "search"))
# What other scripts load where it is needed.
_LATE = tuple(f"{_PLACE}/{name}.js" for name in ("search_worker", "pen", "remember"))
# The labels that the scripts write.
_SAID_OF_READERS = (
    "builds_on",
    "before",
    "mark_read",
    "is_read",
    "undo",
    "solved",
    "read_of",
    "resume",
    "questions_due",
    "no_progress",
    "keeps_nothing",
    "exercises",
    "stages",
)


def style_files(labels: Labels) -> dict[str, bytes]:
    """Return the files by their path below the folder of the pages."""
    places = (*STYLES, *_SCRIPTS, MOVING, *_EARLY, *_LATE, *ON_SOME_PAGES)
    files = {place: style_file(place) for place in places if place != HELP}
    return files | {READER: with_labels(files[READER], labels, _SAID_OF_READERS)}


def with_labels(script: bytes, labels: Labels, names: Iterable[str]) -> bytes:
    """Return a script with some of the course's words in it."""
    words = {name: getattr(labels, name) for name in names}
    told = json.dumps(words, ensure_ascii=False, indent=2)
    return script.replace(b"})({});", f"}})({told});".encode())


def style_file(place: str) -> bytes:
    """Return one of them; a script without the lines that only explain it."""
    data = _FILES[Path(place).name].read_bytes()
    return _COMMENT.sub(b"", data) if place.endswith(".js") else data


def with_bundles(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return files in which two scripts stand for those that every page runs.

    What knows where old addresses lead comes along where anything moved.
    """
    late = (*_SCRIPTS, MOVING) if MOVED in files else _SCRIPTS
    bundles = {EARLY_SCRIPT: _EARLY, SCRIPT: late}
    bundled = {*_SCRIPTS, *_EARLY, MOVING}
    kept = {name: data for name, data in files.items() if name not in bundled}
    return kept | {
        name: b"\n".join(files[one] for one in ones) for name, ones in bundles.items()
    }


def with_ours(listed: Sequence[Any], ours: Sequence[str]) -> list[Any]:
    """Return a list of files with ours in front: what a course adds may change them.

    Those that the course lists itself stay where they are.
    """
    known = {str(one) for one in listed}
    return [*(one for one in ours if one not in known), *listed]
