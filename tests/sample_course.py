"""A small course in a folder of its own: one part, two lessons, no torch needed."""

from __future__ import annotations

import html
import textwrap
from collections.abc import Iterable
from pathlib import Path

from torchproof.records.entry import Entry, Machine, Outcome
from torchproof.records.fingerprint import fingerprint, name_in, snippet_files
from torchproof.records.shelf import add
from torchproof.snippet import parse

CPU = Machine("cpu", "1.2.3+cpu", "3.11.0", "Sample CPU")
GPU = Machine("cuda", "1.2.3+cu999", "3.11.0", "Sample GPU", "99.9", "555.1")

MKDOCS_YML = """\
site_name: Sample
theme: {name: material, font: false}
plugins:
  - search
  - torchproof
markdown_extensions:
  - admonition
  - attr_list
  - md_in_html
  - pymdownx.details
  - pymdownx.superfences:
      custom_fences:
        - name: mermaid
          class: mermaid
          format: !!python/name:pymdownx.superfences.fence_code_format
validation: {nav: {omitted_files: warn}, links: {anchors: warn}}
exclude_docs: /concepts.yml
nav:
  - index.md
  - First steps:
      - first/adding.md
      - first/counting.md
      - first/lab.ipynb
  - concepts.md
"""

PYPROJECT = """\
[tool.torchproof]
required = ["concepts", "prerequisites", "why", "difficulty", "objectives", "sources"]
official = ["docs.pytorch.org"]
"""

CONCEPTS_YML = """\
sum:
  name: sum
  is: A sum is what `+` makes of two numbers.
  api: https://docs.pytorch.org/docs/stable/generated/torch.sum.html
"""

ADDING = """\
---
title: Adding
concepts: [sum]
prerequisites: []
why: Everything else counts on it.
difficulty: beginner
objectives: [Add two numbers, Name their sum, Draw a line]
sources:
  - {title: "Python documentation: sum", url: "https://docs.python.org/3/", license: PSF-2.0}
---

Two numbers make one, see [counting](counting.md#exercises).

```python
--8<-- "first/adding/add.py:numbers"
```

```python predict
--8<-- "first/adding/add.py:total"
```

!!! note "In a box"
    A picture, too:

    ```python
    --8<-- "first/adding/picture.py:draw"
    ```

## Common mistakes

None.

## Exercises

None.

## Key takeaways

- It adds up.

## Where to read more

Nowhere.
"""

COUNTING = """\
---
title: Counting
concepts: []
prerequisites: [first/adding]
why: So that you know how many.
difficulty: beginner
objectives: [Count to three, Stop counting, Check the count]
sources:
  - {title: "Python documentation: range", url: "https://docs.python.org/3/", license: PSF-2.0}
---

Counting is adding one, again and again.

## Common mistakes

None.

## Exercises

### 1. Up to `three`

Count with $x + 1$, as in [adding](adding.md).

```python
--8<-- "first/counting/three.py:starter"
```

??? example "The check"
    ```python
    --8<-- "first/counting/three.py:check"
    ```

```python
--8<-- "first/counting/three.py:try"
```

??? tip "Hint"
    Use `range`.

??? success "Solution"
    One more than two:

    ```python
    --8<-- "first/counting/three_solution.py:solution"
    ```

## Key takeaways

- One, two, three.

## Where to read more

Nowhere.
"""

ADD = '''\
"""Two numbers and their sum."""

# --8<-- [start:numbers]
a = 1
b = 2
# --8<-- [end:numbers]

# --8<-- [start:total]
print(a + b)
# > 3
total = a + b
print("total:", total)
# > total: 3
# --8<-- [end:total]
'''

PICTURE = '''\
"""A line."""

# --8<-- [start:draw]
import matplotlib.pyplot as plt

plt.plot([1, 2, 3])
print("drawing")
# > drawing
plt.show()
# figure> A line that rises
# figure> from 1 to [3]
print("done")
# > done
# --8<-- [end:draw]
'''

THREE = '''\
"""Exercise: count to three."""

import math

# --8<-- [start:starter]
numbers = [1, 2]  # your code here
# --8<-- [end:starter]


# --8<-- [start:check]
def check_three(numbers) -> str:
    missing = math.floor(3.5) - len(numbers)
    return f"Not yet: {missing} to go." if missing else "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_three(numbers))
    # > Not yet: 1 to go.
    # --8<-- [end:try]
'''

THREE_SOLUTION = '''\
"""Solution: one more."""

from three import check_three

# --8<-- [start:solution]
numbers = [1, 2, 3]
print(check_three(numbers))
# > Right!
# --8<-- [end:solution]
'''

FIGURE = '<svg id="only-dark" viewBox="0 0 9 9"><path d="M0 9L9 0"/></svg>\n'

FILES = {
    "mkdocs.yml": MKDOCS_YML,
    "pyproject.toml": PYPROJECT,
    "requirements/test.txt": "numpy==2.4.6\ntorch==9.8.7\n",
    "docs/index.md": "# Sample\n\n[Adding](first/adding.md)\n",
    "docs/concepts.md": "# Concepts\n",
    "docs/concepts.yml": CONCEPTS_YML,
    "docs/first/adding.md": ADDING,
    "docs/first/counting.md": COUNTING,
    "snippets/first/adding/add.py": ADD,
    "snippets/first/adding/picture.py": PICTURE,
    "snippets/first/adding/picture.svg": FIGURE,
    "snippets/first/counting/three.py": THREE,
    "snippets/first/counting/three_solution.py": THREE_SOLUTION,
}


# A file that makes the sample a course on torch.
TORCH = {"snippets/first/tensor.py": '"""A tensor."""\n\nimport torch\n'}


def write_course(folder: Path, changes: dict[str, str] | None = None) -> Path:
    """Write the sample course into a folder, some of its files changed."""
    for name, text in (FILES | (changes or {})).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def plain(page: str) -> str:
    """Return a page without the references and the places to break in its names."""
    return html.unescape(page).replace("<wbr>", "")


def lines(text: str) -> str:
    """Return an indented triple-quoted text as it is meant."""
    return textwrap.dedent(text).strip("\n")


def write_record(
    root: Path,
    machine: Machine = CPU,
    outcome: Outcome = Outcome(),  # noqa: B008
    snippets: Iterable[str] = (),
) -> None:
    """Record a run of some snippets, or of all, as they are, with one outcome."""
    folder = root / "snippets"
    wanted = set(snippets)
    entries = [
        Entry(
            name,
            fingerprint(parse(path), machine.device),
            machine,
            "2026-01-31",
            outcome,
        )
        for path in snippet_files(folder)
        for name in [name_in([folder], path)]
        if name in wanted or not wanted
    ]
    add([folder], entries)
