"""What the sample course asks, and what a reader does with it."""

import datetime
import json
from typing import Any

from built import SUBPATH
from playwright.sync_api import Locator, Page, expect

KEY = f"torchproof:1:{SUBPATH}"
LESSON = "first/adding/"
AGAIN = "remember/"
ALL = "remember/questions/"
SUM, DIFFERENCE, COUNT = (
    "first/adding#recall-sum",
    "first/adding#recall-difference",
    "first/counting#recall-count",
)
START = datetime.date(2026, 3, 27)  # in Europe, clocks change on 29 March


def day(after: int = 0) -> str:
    """Return a day as a browser keeps it, counted from START."""
    return (START + datetime.timedelta(days=after)).isoformat()


def live_at(page: Page, after: int, hour: str = "12:00:00") -> None:
    """Let the clock of a page stand still on a day, at an hour of UTC."""
    page.clock.set_fixed_time(f"{day(after)}T{hour}Z")


def come_back(page: Page, address: str, **kept: object) -> None:
    """Open a page in a browser that keeps something from before."""
    text = json.dumps({"version": 1, **kept})
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])
    page.goto(address)


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
