"""The fold beside the caption of a block: on what this very block was checked."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import groupby

from torchproof.devices import DEVICES
from torchproof.publishing.listings.outputs import raw_html
from torchproof.publishing.markup.verbatim import verbatim
from torchproof.publishing.vouching.evidence import CHANGED, NOT_YET, Evidence
from torchproof.publishing.vouching.versions import failure
from torchproof.records.entry import Entry
from torchproof.settings import Labels
from torchproof.wording import listed

_WHY = {
    NOT_YET: "No run of it is recorded.",
    CHANGED: "It, or a file that it uses, is not as it was at the last recorded run.",
}


def fold(block: Evidence, labels: Labels, report: str = "") -> str:
    """Return the fold, which opens without JavaScript, and which no search finds.

    At its end it leads to a new issue on the block, if there is an address for it. It is
    "" for what claims nothing: code for an accelerator that shows no output.
    """
    way = [f'<a href="{escape(report)}">{labels.report_output}</a>'] if report else []
    if block.checked:
        told = [*_runs(block), *_tolerances(block), *way]
        return _details(block, "checked", "checked", told)
    if block.unchecked:
        why = block.why(block.snippet.home)
        told = [_WHY[why]] if why in _WHY else []
        command = f"python -m torchproof record {place_of(block)}"
        told += [*_runs(block), f"{labels.unchecked} <code>{command}</code>", *way]
        return _details(block, "unchecked", why, told)
    return ""


def place_of(block: Evidence) -> str:
    """Return the file of a block, counted from the root of the course."""
    above = block.snippet.path.parents[block.file.count("/") + 1]
    return block.snippet.path.relative_to(above).as_posix()


def _details(block: Evidence, kind: str, title: str, lines: Iterable[str]) -> str:
    text = "<br>\n".join(lines)
    html = f"<summary>{title}</summary>\n<p>{text}</p>"
    marks = f'[data-search-exclude=""][data-block="{block.name}"]'
    return raw_html(f"details.{kind}{marks}", html)


def _runs(block: Evidence) -> list[str]:
    """Return the runs, one line for those that differ in their release alone."""
    runs = sorted(block.entries, key=lambda entry: not entry.confirms(block.indices))
    return [
        f"{DEVICES[device].title}, torch {listed([e.machine.release for e in same])}, "
        f"Python {python}, {verbatim(hardware)}, {day}{outcome}"
        for (device, python, hardware, day, outcome), group in groupby(
            runs, key=lambda entry: _apart(block, entry)
        )
        for same in [list(group)]
    ]


def _tolerances(block: Evidence) -> list[str]:
    return [
        f"May drift by {one.told}: {verbatim(one.reason)}"
        for index in block.indices
        for one in block.snippet.statements[index].tolerances
    ]


def _apart(block: Evidence, entry: Entry) -> tuple[str, str, str, str, str]:
    machine = entry.machine
    outcome = "" if entry.confirms(block.indices) else f": {_came_out(block, entry)}"
    return machine.device, machine.python, machine.hardware, entry.date, outcome


def _came_out(block: Evidence, entry: Entry) -> str:
    """Return in words how a block came out where it was not as it is shown."""
    line, what = failure(entry)
    if what:
        return f"stopped in line {line}"
    words = set(entry.outcome.printed) & set(block.indices)
    return "printed other words" if words else "drew another picture"
