"""A reader predicts an output: by mouse, by keyboard, without scripts, and on paper."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from built import Pages
from playwright.sync_api import Browser, Locator, Page, expect
from visiting import Visitor, revisiting, without_scripts

PAGE = "start/quick-tour/"
ASK = re.compile(r'<p class="choices__ask">(.*?)</p>', re.DOTALL)
FOLD = re.compile(r'<details class="predict">\s*<summary>(.*?)</summary>', re.DOTALL)
WRONG = "li:not([data-right]) button"
RIGHT = "li[data-right] button"
Asked = tuple[Locator, Locator]
FOLDS = ".choices + details.predict"
# The first such fold that is closed, below choices that a script made buttons.
NEXT = f"""(fold) => [...document.querySelectorAll("{FOLDS}")].findIndex((one) => !one.open
    && one.matches(fold) && one.previousElementSibling.querySelector("button"))"""


@pytest.fixture(scope="module")
def visitor(browser: Browser, host: str) -> Iterator[Visitor]:
    """A reader with the page open, who goes from question to question."""
    with revisiting(browser, host) as visitor:
        visitor.open(PAGE)
        yield visitor
        assert visitor.noticed == []


@pytest.fixture
def page(visitor: Visitor) -> Page:
    return visitor.page


@pytest.fixture
def unanswered(visitor: Visitor) -> Asked:
    """Choices that nobody made yet, and the fold below them."""
    return next_one(visitor)


def next_one(visitor: Visitor, fold: str = "*") -> Asked:
    """Return choices that nobody made yet and such a fold; none left are made anew."""
    at = visitor.page.evaluate(NEXT, fold)
    if at < 0:
        visitor.open(PAGE)
        at = visitor.page.evaluate(NEXT, fold)
    choices = visitor.page.locator(".choices:has(+ details.predict)").nth(at)
    return choices, visitor.page.locator(FOLDS).nth(at)


def test_a_wrong_choice_says_so_and_shows_the_output(unanswered: Asked) -> None:
    choices, fold = unanswered
    expect(fold.locator(".output")).to_be_hidden()
    wrong = choices.locator(WRONG).first
    wrong.click()
    expect(choices.get_by_role("status")).to_have_text("Not this one.")
    expect(wrong).to_have_attribute("aria-pressed", "true")
    expect(fold.locator(".output")).to_be_visible()
    expect(choices.locator("li.right")).to_have_count(1)
    expect(choices.locator("li.wrong")).to_have_count(1)


def test_the_right_choice_says_so_and_the_last_one_counts_no_more(
    unanswered: Asked,
) -> None:
    choices, fold = unanswered
    choices.locator(RIGHT).click()
    expect(choices.get_by_role("status")).to_have_text("Right!")
    expect(fold).to_have_attribute("open", "")
    choices.locator(WRONG).first.click(force=True)
    expect(choices.get_by_role("status")).to_have_text("Right!")
    expect(choices.locator("li.wrong")).to_have_count(0)


def test_the_keyboard_chooses_and_keeps_its_place(
    page: Page, unanswered: Asked
) -> None:
    choices, fold = unanswered
    buttons = choices.get_by_role("button")
    buttons.first.focus()
    page.keyboard.press("Tab")
    expect(buttons.nth(1)).to_be_focused()
    page.keyboard.press("Space")
    expect(buttons.nth(1)).to_be_focused()
    expect(fold).to_have_attribute("open", "")
    for _ in range(buttons.count() - 1):
        page.keyboard.press("Tab")
    expect(fold.locator("summary")).to_be_focused()


def test_who_looks_first_has_nothing_left_to_choose(unanswered: Asked) -> None:
    choices, fold = unanswered
    fold.locator("summary").click()
    expect(choices.locator("li.right")).to_have_count(1)
    choices.locator(WRONG).first.click(force=True)
    expect(choices.locator(".choices__verdict")).to_have_text("")


def test_what_explains_is_inside_the_last_fold(visitor: Visitor) -> None:
    _, fold = next_one(visitor, ":has(> p)")
    expect(fold.locator("> p").first).to_be_hidden()
    fold.locator("summary").click()
    expect(fold.locator("> p").first).to_be_visible()


def test_each_question_and_each_fold_has_a_name_of_its_own(
    page: Page, pages: Pages
) -> None:
    """On each page; and so it reaches who asks a browser for it."""
    for address in pages.having('class="choices"'):
        for what in (ASK, FOLD):
            names = what.findall(pages.html[address])
            assert len(names) == len(set(names)), address
    name = page.locator(".choices").first.get_attribute("aria-label") or ""
    expect(page.get_by_role("group", name=name, exact=True)).to_be_visible()


def test_without_scripts_there_are_a_list_and_a_fold(
    page: Page, unanswered: Asked
) -> None:
    with without_scripts(page):
        page.reload()
        choices, fold = unanswered
        expect(choices.locator("li").first).to_be_visible()
        expect(choices.locator("button")).to_have_count(0)
        expect(fold.locator(".output")).to_be_hidden()
        fold.locator("summary").click()
        expect(fold.locator(".output")).to_be_visible()


def test_paper_shows_the_answer(page: Page, unanswered: Asked) -> None:
    _, fold = unanswered
    page.emulate_media(media="print")
    expect(fold.locator(".output")).to_be_visible()
    height = fold.locator(".output").bounding_box()
    assert height and height["height"] > 10
    page.emulate_media(media="screen")


def test_no_search_finds_a_wrong_choice(site: Path, pages: Pages) -> None:
    index = (site / "search" / "search_index.json").read_text(encoding="utf-8")
    assert "tensor([4., 10., 18.])" in pages.html[PAGE]
    assert "tensor([4., 10., 18.])" not in index
