"""First visits of pages, each made once for all tests, in whichever process."""

from pathlib import Path

import pytest
from built import SUBPATH, Pages
from first_visits import Visit, make
from playwright.sync_api import Browser


@pytest.fixture(scope="session")
def first_visits(
    browser: Browser, host: str, pages: Pages, shared: Path
) -> dict[str, Visit]:
    """Visits of each kind of page, of all labs, and of the heaviest pages."""
    some = [*pages.kinds(), *pages.labs, *heaviest(pages)]
    each = [*dict.fromkeys(some)]
    return make(browser, host + SUBPATH[:-1], each, shared / "visits")


def heaviest(pages: Pages) -> list[str]:
    """Return the longest lesson, and the longest page with both formulas and diagrams."""
    rich = {*pages.having('class="katex"')} & {*pages.having('class="diagram')}
    groups = (pages.lessons, rich)
    return [max(group, key=lambda p: len(pages.html[p])) for group in groups if group]
