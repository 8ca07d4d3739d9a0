"""The fold beside the caption of a block: on what this very block was checked."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import groupby

from torchproof.devices import DEVICES
from torchproof.labels import Labels, said
from torchproof.publishing.listings.outputs import raw_html
from torchproof.publishing.markup.verbatim import verbatim
from torchproof.publishing.vouching.evidence import (
    CHANGED,
    NOT_YET,
    Evidence,
    reason,
)
from torchproof.publishing.vouching.versions import failure
from torchproof.records.entry import Entry
from torchproof.records.software import beside, named
from torchproof.wording import listed


def fold(block: Evidence, labels: Labels, report: str = "") -> str:
    """Return the fold, which opens without JavaScript, and which no search finds.

    At its end it leads to a new issue on the block, if there is an address for it. It is
    "" for what claims nothing: code for an accelerator that shows no output.
    """
    way = [f'<a href="{escape(report)}">{labels.report_output}</a>'] if report else []
    if block.checked:
        told = [*_runs(block, labels), *_tolerances(block), *way]
        return _details(block, "checked", labels.block_checked, told)
    if block.unchecked:
        why = block.why(block.snippet.home)
        more = {NOT_YET: labels.no_run, CHANGED: labels.no_run_since}
        told = [more[why]] if why in more else []
        command = f"python -m torchproof record {place_of(block)}"
        told += [*_runs(block, labels), f"{labels.check_it} <code>{command}</code>"]
        return _details(block, "unchecked", reason(labels, why), [*told, *way])
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


def _runs(block: Evidence, labels: Labels) -> list[str]:
    """Return the runs, one line for those that differ in their release alone."""
    runs = sorted(block.entries, key=lambda entry: not entry.confirms(block.indices))
    return [
        ", ".join(
            [
                DEVICES[device].title,
                listed(named(releases), labels.series),
                *beside(releases[0], python),
                verbatim(hardware),
                f"{day}{outcome}",
            ]
        )
        for (device, python, hardware, day, outcome), group in groupby(
            runs, key=lambda entry: _apart(block, entry, labels)
        )
        for releases in [[entry.machine.release for entry in group]]
    ]


def _tolerances(block: Evidence) -> list[str]:
    return [
        f"May drift by {one.told}: {verbatim(one.reason)}"
        for index in block.indices
        for one in block.snippet.statements[index].tolerances
    ]


def _apart(
    block: Evidence, entry: Entry, labels: Labels
) -> tuple[str, str, str, str, str]:
    machine = entry.machine
    outcome = (
        "" if entry.confirms(block.indices) else f": {_came_out(block, entry, labels)}"
    )
    return machine.device, machine.python, machine.hardware, entry.date, outcome


def _came_out(block: Evidence, entry: Entry, labels: Labels) -> str:
    """Return in words how a block came out where it was not as it is shown."""
    line, what = failure(entry)
    if what:
        return said(labels.stopped, line=line)
    words = set(entry.outcome.printed) & set(block.indices)
    return labels.printed_other if words else labels.drew_other
