"""The sample course with all that its readers do: they answer, mark, and run it locally."""

from pathlib import Path

from built import ROOT, once
from dressed import build_dressed, sample_course

# One script needs torch.
MATRIX = '''\
"""A matrix."""

# --8<-- [start:ones]
import torch

print(torch.ones(2))
# > tensor([1., 1.])
# --8<-- [end:ones]
'''
FENCE = '```python\n--8<-- "first/adding/matrix.py:ones"\n```'
INDEX = """\
# Sample

[From the beginning](first/adding.md){ data-continue="" }

[First steps](part:first)
"""
MOVED = "first/gone: first/adding\nfirst/adding#old: first/counting#1-up-to-three\n"
NAV = "  - map.md\n  - progress.md\n  - remember.md\n"


def _asked(lesson: str, name: str, ask: str, answers: str) -> str:
    return f"""\
```python recall
--8<-- "{lesson}/recall_{name}.py:question"
```

??? recall "{ask}"
{answers}
    [Mistakes](#common-mistakes)

"""


def _script(code: str, printed: str) -> str:
    body = f"{code}\n# > {printed}\n"
    return f'"""A question."""\n\n# --8<-- [start:question]\n{body}# --8<-- [end:question]\n'


_HEADING = "## What do you remember?\n\n"
_ADDING = (
    _HEADING
    + _asked(
        "first/adding",
        "sum",
        "What is the sum?",
        "    - [x] One and two make three.\n"
        "    - [ ] `12`: These are numbers, and no `str`.\n"
        "    - [ ] `4`: One too many was counted here.\n",
    )
    + _asked(
        "first/adding",
        "difference",
        "Which way does it go?",
        "    - [x] Two less than one is below zero.\n"
        "    - [ ] `1`: The sign was forgotten here.\n",
    )
)
_COUNTING = _HEADING + _asked(
    "first/counting",
    "count",
    "How many are there?",
    "    - [x] From zero to two there are three.\n"
    "    - [ ] `2`: The zero counts, too.\n",
)


def _with(lesson: str, questions: str) -> str:
    return lesson.replace("## Exercises\n", f"{questions}## Exercises\n", 1)


CHANGES = {
    "docs/index.md": INDEX,
    "docs/map.md": "# Map\n",
    "docs/progress.md": "# Your progress\n",
    "docs/moved.yml": MOVED,
    "docs/remember.md": (ROOT / "docs" / "remember.md").read_text("utf-8"),
    "docs/first/adding.md": _with(
        sample_course.ADDING.replace("None.", FENCE, 1), _ADDING
    ),
    "docs/first/counting.md": _with(sample_course.COUNTING, _COUNTING),
    "snippets/first/adding/matrix.py": MATRIX,
    "snippets/first/adding/recall_sum.py": _script("print(1 + 2)", "3"),
    "snippets/first/adding/recall_difference.py": _script("print(1 - 2)", "-1"),
    "snippets/first/counting/recall_count.py": _script("print(len(range(3)))", "3"),
}


def build_studied(folder: Path) -> Path:
    """Write the course and build its site, once for all test processes; return its folder."""
    return once(folder, lambda _: build_dressed(folder, CHANGES, NAV)).parent
