"""The sample course as its readers take it along: its lessons fill pages of a book."""

from pathlib import Path

import built
import pytest
from built import once
from dressed import build_dressed, sample_course

PUBLISHED = "https://course.example/"  # at the root of a host

# A hundred statements, more than a page holds, and a line that is wider than the paper.
LONG = "".join(f'print("line number {n}")\n# > line number {n}\n' for n in range(100))
WIDE = f'words = "{"wide " * 60}end"\n'
SCRIPT = f'"""Long."""\n\n# --8<-- [start:long]\n{WIDE}{LONG}# --8<-- [end:long]\n'
FENCE = '```python\n--8<-- "first/adding/long.py:long"\n```\n'
# Blocks of half a page, and a table that is longer than one.
HALF = "".join(f"half = {n}\n" for n in range(36))
HALVES = f'"""Halves."""\n\n# --8<-- [start:half]\n{HALF}# --8<-- [end:half]\n'
HALF_FENCE = '```python\n--8<-- "first/adding/halves.py:half"\n```\n'
ROWS = [f"row {a}{b}" for a in "abcdef" for b in "klmnopqrst"]
TABLE = "| Row | Again |\n|---|---|\n" + "".join(f"| {r} | {r} |\n" for r in ROWS)
TABS = """\
=== "Linux"

    === "pip"

        With pip.

    === "uv"

        With uv.

=== "Windows"

    With another.
"""
QUESTION = """\
## What do you remember?

```python recall
--8<-- "first/adding/recall_sum.py:question"
```

??? recall "What is one and two?"
    - [x] One and two make three.
    - [ ] `12`: These are no texts.
    - [ ] `4`: One too many was counted.

    [Mistakes](#common-mistakes)

"""
SUM = '"""S."""\n\n# --8<-- [start:question]\nprint(1 + 2)\n# > 3\n# --8<-- [end:question]\n'
PROSE = "\n\n".join(["A paragraph " + "goes on and on. " * 40] * 30)
PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
    '<path d="M0 9L9 0" stroke="#000"/></svg>\n'
)
ADDING = sample_course.ADDING.replace(
    "## Common mistakes",
    "## Much to read\n\n"
    f"{FENCE}\n{TABS}\n{TABLE}\n{HALF_FENCE * 5}\n{PROSE}\n\n## Common mistakes",
).replace("## Exercises", f"{QUESTION}## Exercises")
CHANGES = {
    "docs/index.md": f"{sample_course.FILES['docs/index.md']}\n<!-- take along -->\n",
    "docs/remember.md": "# Again\n\nFirst.\n",
    "docs/first/adding.md": ADDING,
    "snippets/first/adding/halves.py": HALVES,
    "snippets/first/adding/long.py": SCRIPT,
    "snippets/first/adding/picture.svg": PICTURE,
    "snippets/first/adding/recall_sum.py": SUM,
}


def build_taken(folder: Path) -> Path:
    """Write the course and build its site, once for all test processes; return its folder."""

    def build(_: Path) -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("TORCHPROOF_TAKE_ALONG", "1")
            patch.setitem(built.DEPLOYED, "SITE_URL", PUBLISHED)
            build_dressed(folder, CHANGES, "  - remember.md")

    return once(folder, build).parent
