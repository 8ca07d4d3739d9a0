"""Old addresses of a built course lead to where things went."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect
from visiting import Visitor, without_scripts


@pytest.fixture
def visitor(stray_tab: Visitor) -> Iterator[Visitor]:
    """A reader on no page yet."""
    stray_tab.page.goto("about:blank")
    yield stray_tab
    assert stray_tab.noticed == []


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
    visitor: Visitor, stray: str, prefix: str, old: str, new: str
) -> None:
    visitor.page.goto(f"{stray}{prefix}/{old}")
    expect(visitor.page).to_have_url(f"{stray}{prefix}/{new}")


def test_so_are_those_who_follow_a_link_inside_a_page(
    visitor: Visitor, stray: str
) -> None:
    visitor.page.goto(f"{stray}/first/adding/")
    # Later, as a click would: an answer from a page that is being left may not come.
    visitor.page.evaluate("void setTimeout(() => location.hash = 'subtracting')")
    expect(visitor.page).to_have_url(f"{stray}/first/counting/#common-mistakes")


def test_other_addresses_stay_as_they_are(visitor: Visitor, stray: str) -> None:
    visitor.open("first/adding/#exercises")
    assert visitor.page.url == f"{stray}/first/adding/#exercises"


def test_without_scripts_an_old_page_leads_to_the_new_one(
    visitor: Visitor, stray: str
) -> None:
    with without_scripts(visitor.page):
        visitor.page.goto(f"{stray}/old/sums/")
        expect(visitor.page).to_have_url(f"{stray}/first/adding/")


def test_search_and_site_map_know_no_old_page(strayed: Path) -> None:
    for name in ("search/search_index.json", "sitemap.xml"):
        assert "old/sums" not in (strayed / name).read_text("utf-8")
