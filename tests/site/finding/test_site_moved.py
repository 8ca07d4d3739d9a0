"""Old addresses of a built course lead to where things went."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from built import served
from playwright.sync_api import Browser, expect
from visiting import Visitor, revisiting, without_scripts


@pytest.fixture(scope="module")
def address(strayed: Path) -> Iterator[str]:
    with served(strayed) as found:
        yield found


@pytest.fixture(scope="module")
def one_tab(browser: Browser, address: str) -> Iterator[Visitor]:
    with revisiting(browser, address) as visitor:
        yield visitor


@pytest.fixture
def visitor(one_tab: Visitor) -> Iterator[Visitor]:
    """A reader on no page yet."""
    one_tab.page.goto("about:blank")
    yield one_tab
    assert one_tab.noticed == []


@pytest.mark.parametrize("prefix", ["", "/course"], ids=["root", "subpath"])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("old/sums/", "first/adding/"),
        ("old/sums/index.html", "first/adding/"),
        ("old/sums/#three", "first/counting/#key-takeaways"),
        ("old/sums/#exercises", "first/adding/#exercises"),
        ("old/sums/?h=sum#three", "first/counting/?h=sum#key-takeaways"),
        ("first/adding/#subtracting", "first/counting/#common-mistakes"),
    ],
)
def test_readers_are_taken_on(
    visitor: Visitor, address: str, prefix: str, old: str, new: str
) -> None:
    visitor.page.goto(f"{address}{prefix}/{old}")
    expect(visitor.page).to_have_url(f"{address}{prefix}/{new}")


def test_so_are_those_who_follow_a_link_inside_a_page(
    visitor: Visitor, address: str
) -> None:
    visitor.page.goto(f"{address}/first/adding/")
    # Later, as a click would: an answer from a page that is being left may not come.
    visitor.page.evaluate("void setTimeout(() => location.hash = 'subtracting')")
    expect(visitor.page).to_have_url(f"{address}/first/counting/#common-mistakes")


def test_other_addresses_stay_as_they_are(visitor: Visitor, address: str) -> None:
    visitor.open("first/adding/#exercises")
    assert visitor.page.url == f"{address}/first/adding/#exercises"


def test_without_scripts_an_old_page_leads_to_the_new_one(
    visitor: Visitor, address: str
) -> None:
    with without_scripts(visitor.page):
        visitor.page.goto(f"{address}/old/sums/")
        expect(visitor.page).to_have_url(f"{address}/first/adding/")


def test_search_and_site_map_know_no_old_page(strayed: Path) -> None:
    for name in ("search/search_index.json", "sitemap.xml"):
        assert "old/sums" not in (strayed / name).read_text("utf-8")
