"""The files that blocks of a page save, and those that a reader needs besides the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from torchproof.publishing.vouching.evidence import Evidence
from torchproof.snippet.neighbors import brought, may_need


@dataclass(frozen=True)
class BlockFile:
    """A file that the block of a snippet saves, or else reads or imports."""

    path: Path
    is_saved: bool

    @property
    def size(self) -> str:
        """Return how large it is, in words."""
        return f"{max(1, round(self.path.stat().st_size / 1000))} KB"


def files_of(blocks: Sequence[Evidence]) -> dict[str, list[BlockFile]]:
    """Return the files of each block by its name, in the order of the page.

    A file is told where it is saved, or where it is read first without that.
    """
    found: dict[str, list[BlockFile]] = {}
    told: set[Path] = set()
    snippets = {block.file: block.snippet for block in blocks}
    # A block names no file that its snippet does not, which is asked first: most need none.
    reading = {
        file for file, one in snippets.items() if may_need(one.path.parent, one.names)
    }
    for block in blocks:
        read = _read(block) if block.file in reading else []
        every = [*_saved(block), *read]
        found.setdefault(block.name, []).extend(o for o in every if o.path not in told)
        told |= {one.path for one in every}
    return found


def _saved(block: Evidence) -> list[BlockFile]:
    saved = block.snippet.saved.items()
    paths = [path for path, index in saved if index in block.indices]
    return [BlockFile(path, True) for path in paths if path.is_file()]


def _read(block: Evidence) -> list[BlockFile]:
    code = block.snippet.section_text(block.section)
    files = brought(block.snippet.path.parent, code)
    return [BlockFile(path, False) for path in files if path not in block.snippet.saved]
