"""A refresh in Markdown, for the person who reviews its pull request."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from pathlib import Path

from torchproof.lesson import fences
from torchproof.records.record import Record, parse_record
from torchproof.refreshing import git
from torchproof.refreshing.artifact import script_of
from torchproof.refreshing.validation import SNIPPETS, Refresh

_LOCK = "requirements/test.txt"
# GitHub takes 65,536 characters for the body of a pull request.
_MOST_CHARACTERS = 50_000


def summary(root: Path, refresh: Refresh) -> str:
    """Return what changed, from which version, in which lessons."""
    machine = refresh.record.machine
    scripts = [path for path in refresh.new if path.endswith(".py")]
    figures = [path for path in refresh.new if path.endswith(".svg")]
    told = [
        f"# Outputs on {machine.device}: torch {machine.torch_release}",
        f"Scripts that print something else: {len(scripts)}. Figures drawn: "
        f"{len(figures)}. No line of code changed.",
        _versions(root, refresh),
        _lessons(root, refresh),
        *([_before_merging(root, refresh)] if machine.device == "cpu" else []),
        _changes(refresh, scripts, figures),
    ]
    return "\n\n".join(part for part in told if part) + "\n"


def _versions(root: Path, refresh: Refresh) -> str:
    machine = refresh.record.machine
    before = _before(root, refresh)
    old = before.machine if before else None
    rows = [
        ("torch", old.torch if old else _locked_torch(root), machine.torch),
        ("hardware", old.hardware if old else "", machine.hardware),
        ("CUDA", old.cuda if old else "", machine.cuda),
        ("driver", old.driver if old else "", machine.driver),
        ("Python", old.python if old else "", machine.python),
        ("day of the run", before.date if before else "", refresh.record.date),
    ]
    lines = [
        f"| {name} | {f'`{was}`' if was else 'not recorded'} | `{now}` |"
        for name, was, now in rows
        if now
    ]
    return "\n".join(["| | before | now |", "|---|---|---|", *lines])


def _before(root: Path, refresh: Refresh) -> Record | None:
    path = refresh.record_path
    if not path or path not in git.tracked(root, SNIPPETS):
        return None
    return parse_record(root / path, git.committed(root, path))


def _locked_torch(root: Path) -> str:
    lock = root / _LOCK
    text = lock.read_text("utf-8") if lock.exists() else ""
    pinned = re.search(r"^torch==([\w.]+)", text, re.MULTILINE)
    return pinned[1] if pinned else ""


def _lessons(root: Path, refresh: Refresh) -> str:
    changed = {script_of(path) for path in refresh.new}
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


def _before_merging(root: Path, refresh: Refresh) -> str:
    locked, now = _locked_torch(root), refresh.record.machine.torch_release
    if locked == now:
        return ""
    return (
        f"Before merging: these are the outputs of torch {now}, and `{_LOCK}` pins "
        f"{locked or 'none'}. Set `torch=={now}` in `pyproject.toml` and run `make lock` "
        "on this branch, so that the pages name the version that printed them."
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
