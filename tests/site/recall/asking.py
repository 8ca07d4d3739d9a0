"""What the sample course asks, and what a reader does with it."""

import datetime
from pathlib import Path
from typing import Any

from dressed import sample_course
from playwright.sync_api import Locator, Page, expect

ROOT = Path(__file__).parents[3]
LESSON = "first/adding/"
AGAIN = "remember/"
ALL = "remember/questions/"
SUM, DIFFERENCE, COUNT = (
    "first/adding#recall-sum",
    "first/adding#recall-difference",
    "first/counting#recall-count",
)
NAV = "  - remember.md\n"
START = datetime.date(2026, 3, 27)  # in Europe, clocks change on 29 March


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
    "docs/first/adding.md": _with(sample_course.ADDING, _ADDING),
    "docs/first/counting.md": _with(sample_course.COUNTING, _COUNTING),
    "docs/remember.md": (ROOT / "docs" / "remember.md").read_text("utf-8"),
    "snippets/first/adding/recall_sum.py": _script("print(1 + 2)", "3"),
    "snippets/first/adding/recall_difference.py": _script("print(1 - 2)", "-1"),
    "snippets/first/counting/recall_count.py": _script("print(len(range(3)))", "3"),
}


def day(after: int = 0) -> str:
    """Return a day as a browser keeps it, counted from START."""
    return (START + datetime.timedelta(days=after)).isoformat()


def live_at(page: Page, after: int, hour: str = "12:00:00") -> None:
    """Let the clock of a page stand still on a day, at an hour of UTC."""
    page.clock.set_fixed_time(f"{day(after)}T{hour}Z")


def kept(page: Page) -> dict[str, Any]:
    """Return what the browser keeps of the answers."""
    found: dict[str, Any] = page.evaluate("torchproof.reader.get('recall')")
    return found


def keep(page: Page, kind: str, key: str, value: object) -> None:
    """Let the browser keep a value."""
    page.evaluate("([k, n, v]) => torchproof.reader.set(k, n, v)", [kind, key, value])


def question(page: Page, id: str = "") -> Locator:
    """Return a question on a page, the first one without its name; it is ready."""
    name = f"='{id}'" if id else ""
    found = page.locator(f".question[data-recall{name}]").first
    expect(found).to_have_attribute("data-ready", "")
    return found


def right(asked: Locator) -> Locator:
    """Return the button of the right answer."""
    return asked.locator("li[data-right] button")


def wrong(asked: Locator) -> Locator:
    """Return the button of a wrong answer."""
    return asked.locator("li:not([data-right]) button").first


def counted(page: Page) -> Locator:
    """Return the line that says what is due."""
    return page.locator(".asks-again__count")
