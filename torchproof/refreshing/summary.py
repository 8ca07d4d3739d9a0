"""A refresh in Markdown, for the person who reviews its pull request."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from pathlib import Path

from torchproof.devices import CPU
from torchproof.lesson import fences
from torchproof.records.software import software
from torchproof.refreshing import git
from torchproof.refreshing.artifact import scripts_of
from torchproof.refreshing.pins import LOCK, PROJECT, TORCH, locked
from torchproof.refreshing.validation import SNIPPETS, Refresh

# GitHub takes 65,536 characters for the body of a pull request.
_MOST_CHARACTERS = 50_000


def summary(root: Path, refresh: Refresh) -> str:
    """Return what changed, from which version, in which lessons."""
    record = refresh.record
    scripts = [path for path in refresh.new if path.endswith(".py")]
    figures = [path for path in refresh.new if path.endswith(".svg")]
    told = [
        f"# Outputs on {record.device}: {software(record.release)}",
        f"Scripts that print something else: {len(scripts)}. Figures drawn: "
        f"{len(figures)}. No line of code changed.",
        _versions(root, refresh),
        _lessons(root, refresh),
        _pins(root, refresh),
        _changes(refresh, scripts, figures),
    ]
    return "\n\n".join(part for part in told if part) + "\n"


def _versions(root: Path, refresh: Refresh) -> str:
    """Return a table: on what the refreshed files ran, and what the lock pins."""
    machines = refresh.machines
    days = {entry.date for entry in refresh.ran}
    rows = {
        "torch": [machine.torch for machine in machines],
        "hardware": [machine.hardware for machine in machines],
        "CUDA": [machine.cuda for machine in machines],
        "driver": [machine.driver for machine in machines],
        "Python": [machine.python for machine in machines],
        "day of the run": [max(days)] if days else [],
    }
    lines = [
        f"| {name} | {', '.join(f'`{one}`' for one in sorted({*values} - {''}))} |"
        for name, values in rows.items()
        if any(values)
    ]
    return "\n".join(["| | |", "|---|---|", *lines])


def _lessons(root: Path, refresh: Refresh) -> str:
    changed = {one for path in refresh.new for one in scripts_of(root, path)}
    pages = sorted((root / "docs").rglob("*.md"))
    found = [page for page in pages if changed & _shown(page)]
    lines = [f"- `{page.relative_to(root).as_posix()}`" for page in found]
    return "\n".join(["Read these pages again:", "", *lines]) if lines else ""


def _shown(page: Path) -> set[str]:
    """Return the scripts that a page includes."""
    blocks = fences.find(page.read_text("utf-8"))
    return {
        f"{SNIPPETS}/{include.file}" for block in blocks for include in block.includes
    }


def _pins(root: Path, refresh: Refresh) -> str:
    """Return which pins it raises, or that it does not raise the one of another torch."""
    lock = git.committed(root, LOCK).decode("utf-8") if (root / LOCK).exists() else ""
    before = locked(lock)
    if refresh.pins:
        lines = [
            f"- `{name}` from `{before[name]}` to `{version}`"
            for name, version in sorted(refresh.pins.items())
        ]
        return "\n".join([f"Pinned in `{PROJECT}` and `{LOCK}`:", "", *lines])
    pinned, now = before.get(TORCH, "none"), refresh.record.release
    if refresh.record.device != CPU or pinned == now:
        return ""
    return (
        f"Before merging: these are the outputs of torch {now}, and `{LOCK}` pins "
        f"{pinned}. Set `torch=={now}` in `{PROJECT}` and run `make lock` on this "
        "branch, so that the checks run what printed them."
    )


def _changes(refresh: Refresh, scripts: list[str], figures: list[str]) -> str:
    parts = [
        f"- `{path}` is drawn {'anew' if path in refresh.old else 'for the first time'}"
        for path in figures
    ]
    parts += [block for path in scripts for block in _diff(refresh, path)]
    text = "\n".join(parts)
    if len(text) <= _MOST_CHARACTERS:
        return text
    names = "\n".join(f"- `{path}`" for path in [*figures, *scripts])[:_MOST_CHARACTERS]
    return f"Too much to show here; the files:\n\n{names}"


def _diff(refresh: Refresh, path: str) -> Iterator[str]:
    old, new = (
        data.decode("utf-8").splitlines()
        for data in (refresh.old[path], refresh.new[path])
    )
    lines = list(difflib.unified_diff(old, new, n=1, lineterm=""))[2:]
    fence = "`" * max(3, 1 + _longest_run("`", "\n".join(lines)))
    yield f"\n`{path}`\n\n{fence}diff\n" + "\n".join(lines) + f"\n{fence}"


def _longest_run(character: str, text: str) -> int:
    return max((len(run) for run in re.findall(f"{character}+", text)), default=0)
