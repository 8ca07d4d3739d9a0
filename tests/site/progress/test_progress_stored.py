"""What a browser keeps of its reader: it survives anything, and is known in all tabs."""

import json
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Error, Page
from visiting import PATIENCE, Visitor

KEY = "torchproof:1:/course/"


def opened(context: BrowserContext, course: str) -> Page:
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(f"{course}first/adding/")
    return page


@pytest.fixture
def here(one_tab: Visitor, course: str) -> Page:
    """A tab at the first lesson, of which it is not asked that it was just opened."""
    page = one_tab.page
    if page.url != f"{course}first/adding/":
        page.goto(f"{course}first/adding/")
    page.evaluate("localStorage.clear()")
    return page


def ask(page: Page, call: str) -> Any:
    return page.evaluate(f"torchproof.reader.{call}")


def kept(page: Page) -> set[str]:
    return set(page.evaluate("Object.keys(localStorage)"))


def test_what_is_set_stays_after_a_reload_until_it_is_removed(tab: Page) -> None:
    assert ask(tab, "get('read')") == {}
    ask(tab, "set('read', 'first/adding', '2026-11-29')")
    ask(tab, "set('last', 'page', {page: 'first/adding', anchor: '', title: 'Adding'})")
    tab.reload()
    assert ask(tab, "get('read')") == {"first/adding": "2026-11-29"}
    assert ask(tab, "get('last').page.title") == "Adding"
    assert ask(tab, "get('solved')") == {}
    ask(tab, "set('read', 'first/adding', undefined)")
    tab.reload()
    assert ask(tab, "get('read')") == {}
    assert ask(tab, "kept") is True


@pytest.mark.parametrize(
    "stored",
    [
        '{"version": 1, "read": {"first/add',
        "null",
        "[]",
        '{"version": 0, "read": {"first/adding": "2026-11-29"}}',
        '{"version": 1, "read": ["first/adding"], "recall": null}',
        '{"version": 1, "read": {"first/adding": {"a": "table"}}}',
    ],
    ids=["cut off", "null", "a list", "an old version", "lists", "another value"],
)
def test_a_broken_state_counts_as_nothing_and_is_replaced(
    anywhere: Page, course: str, stored: str
) -> None:
    anywhere.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, stored])
    anywhere.goto(f"{course}first/adding/")
    assert ask(anywhere, "get('read')") == {}
    ask(anywhere, "set('read', 'first/counting', '2026-11-29')")
    assert ask(anywhere, "get('read')") == {"first/counting": "2026-11-29"}


def test_names_that_objects_have_are_no_kinds(here: Page) -> None:
    assert ask(here, "get('toString')") == {}
    ask(here, "set('toString', 'a', 'b')")
    assert KEY not in kept(here)


def test_where_storage_throws_nothing_is_kept_and_nothing_fails(
    private: Page, course: str
) -> None:
    page = private
    page.goto(f"{course}first/adding/")
    assert ask(page, "kept") is False
    ask(page, "set('read', 'first/adding', '2026-11-29')")
    ask(page, "reset()")
    assert ask(page, "get('read')") == {}
    with pytest.raises(Error, match="keeps nothing"):
        ask(page, """import('{"version": 1}')""")


def test_another_tab_hears_of_each_change(tab: Page, course: str) -> None:
    other = opened(tab.context, course)
    other.evaluate("torchproof.reader.subscribe(() => { window.heard = true })")
    ask(tab, "set('solved', 'first/counting#1-up-to-three', '2026-11-29')")
    other.wait_for_function("() => window.heard")
    assert list(ask(other, "get('solved')")) == ["first/counting#1-up-to-three"]
    ask(other, "set('read', 'first/adding', '2026-11-29')")
    assert ask(tab, "get('read')") == {"first/adding": "2026-11-29"}
    assert list(ask(tab, "get('solved')")) == ["first/counting#1-up-to-three"]


def test_the_own_tab_hears_of_each_change_too(here: Page) -> None:
    here.evaluate(
        "window.heard = 0, torchproof.reader.subscribe(() => { window.heard++ })"
    )
    ask(here, "set('read', 'first/adding', '2026-11-29')")
    ask(here, "reset()")
    assert here.evaluate("window.heard") == 2


def test_what_is_exported_can_be_imported_and_adds_to_what_is_there(here: Page) -> None:
    ask(here, "set('read', 'first/adding', '2026-11-29')")
    text = ask(here, "export()")
    assert json.loads(text)["read"] == {"first/adding": "2026-11-29"}
    ask(here, "reset()")
    assert ask(here, "get('read')") == {}
    ask(here, "set('read', 'first/counting', '2026-11-30')")
    here.evaluate("(text) => torchproof.reader.import(text)", text)
    assert sorted(ask(here, "get('read')")) == ["first/adding", "first/counting"]


def test_another_file_is_refused_and_changes_nothing(here: Page) -> None:
    ask(here, "set('read', 'first/adding', '2026-11-29')")
    for text in ("", "hello", "[1]", '{"version": 99}'):
        with pytest.raises(Error, match="not a file of progress"):
            here.evaluate("(text) => torchproof.reader.import(text)", text)
        assert list(ask(here, "get('read')")) == ["first/adding"]


def test_reset_forgets_all_of_this_site_and_nothing_else(here: Page) -> None:
    before = kept(here)
    ask(here, "set('read', 'first/adding', '2026-11-29')")
    assert kept(here) == before | {KEY}
    ask(here, "reset()")
    assert kept(here) == before


def test_two_sites_of_one_host_keep_their_own(tab: Page, course: str) -> None:
    ask(tab, "set('read', 'first/adding', '2026-11-29')")
    at_the_root = opened(tab.context, course.removesuffix("course/"))
    assert ask(at_the_root, "get('read')") == {}


def test_what_moved_keeps_its_marks(tab: Page) -> None:
    ask(tab, "set('read', 'first/gone', '2026-11-29')")
    ask(tab, "set('solved', 'first/adding#old', '2026-11-29')")
    tab.reload()
    assert ask(tab, "get('read')") == {"first/adding": "2026-11-29"}
    assert list(ask(tab, "get('solved')")) == ["first/counting#1-up-to-three"]
