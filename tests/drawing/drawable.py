"""A small course with a Mermaid of its own, which the tests of pictures need not run."""

from __future__ import annotations

from pathlib import Path

from sample_course import FILES, write_course

from torchproof.drawing.album import Album
from torchproof.lesson import curriculum

MERMAID = "docs/assets/mermaid.mjs"
FENCE = """\
```mermaid
flowchart LR
    accTitle: Two sums
    accDescr: One sum leads to another.
    a --> b
```
"""
PICTURE = """\
<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20" viewBox="0 0 30 20" \
font-family="sans-serif" font-size="14" text-anchor="middle">
<g class="words" fill="#222222">
<text x="15" y="14">a</text>
</g>
</svg>
"""


def write_drawable(folder: Path) -> Path:
    """Write the course into a folder."""
    mkdocs_yml = FILES["mkdocs.yml"].replace(
        "  - torchproof\n",
        "  - torchproof\n  - mermaid2: {javascript: assets/mermaid.mjs}\n",
    )
    lesson = FILES["docs/first/adding.md"].replace("## Common", f"{FENCE}\n## Common")
    changes = {
        "mkdocs.yml": mkdocs_yml,
        "docs/first/adding.md": lesson,
        MERMAID: "export default 1\n",
    }
    return write_course(folder, changes)


def album_of(root: Path) -> Album:
    return Album(curriculum.load(root))
