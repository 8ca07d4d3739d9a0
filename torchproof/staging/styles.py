"""What every course's pages look like, and how they are searched."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parents[1] / "styles"
_PLACE = "assets/torchproof"

STYLES = tuple(
    f"{_PLACE}/{name}"
    for name in (
        "colors.css",
        "code.css",
        "predict.css",
        "lesson.css",
        "run_locally.css",
        "help.css",
    )
)
SCRIPTS = tuple(
    f"{_PLACE}/{name}"
    for name in ("access.js", "predict.js", "run_locally.js", "help.js")
)
HELP = f"{_PLACE}/help.js"  # gets the words of a course
MOVED = f"{_PLACE}/moved.js"  # a course has it where something moved
# What runs before the theme's own script.
EARLY = (f"{_PLACE}/storage.js", f"{_PLACE}/search.js")
_WORKER = f"{_PLACE}/search_worker.js"


def style_files() -> dict[str, bytes]:
    """Return the files by their path below the folder of the pages, as they are."""
    names = (*STYLES, *SCRIPTS, *EARLY, _WORKER)
    return {place: style_file(place) for place in names if place != HELP}


def style_file(place: str) -> bytes:
    """Return one of them."""
    return (_FOLDER / Path(place).name).read_bytes()


def scripts_in(docs: Path) -> tuple[str, ...]:
    """Return the scripts of a staged project whose pages lie in this folder."""
    return (*SCRIPTS, MOVED) if (docs / MOVED).exists() else SCRIPTS


def with_ours(listed: Sequence[Any], ours: Sequence[str]) -> list[Any]:
    """Return a list of files with ours in front: what a course adds may change them.

    Those that the course lists itself stay where they are.
    """
    known = {str(one) for one in listed}
    return [*(one for one in ours if one not in known), *listed]
