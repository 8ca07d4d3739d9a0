"""A reader answers the questions of a lesson: by mouse, by keyboard, without scripts."""

from collections.abc import Iterator

import pytest
from asking import (
    AGAIN,
    ALL,
    COUNT,
    DIFFERENCE,
    LESSON,
    SUM,
    day,
    keep,
    kept,
    question,
    right,
    wrong,
)  # fmt: skip
from everywhere import violated
from playwright.sync_api import Page, expect
from visiting import WIDER, WIDTHS, Visitor, without_scripts


@pytest.fixture
def page(visitor: Visitor) -> Iterator[Page]:
    visitor.open(LESSON)
    yield visitor.page
    assert visitor.noticed == []


def test_a_wrong_answer_is_explained_and_another_may_follow(page: Page) -> None:
    asked = question(page, SUM)
    told = asked.get_by_role("status")
    first = asked.get_by_role("button", name="12", exact=True)
    first.click()
    expect(told).to_have_text("Not this one. These are numbers, and no str.")
    expect(told.locator("code")).to_have_text("str")
    expect(first).to_have_attribute("aria-pressed", "true")
    expect(first).to_have_attribute("aria-disabled", "true")
    expect(asked.locator("li.right")).to_have_count(0)
    asked.get_by_role("button", name="4", exact=True).click()
    expect(told).to_contain_text("One too many was counted here.")
    right(asked).click()
    expect(told).to_contain_text("Right! One and two make three.")
    expect(asked.locator(".choices button:not([aria-disabled])")).to_have_count(0)


def test_the_first_answer_counts(page: Page) -> None:
    wrong(question(page, SUM)).click()
    right(question(page, SUM)).click()
    right(question(page, DIFFERENCE)).click()
    expect(question(page, SUM).get_by_role("status")).to_contain_text(
        "Comes back tomorrow."
    )
    expect(question(page, DIFFERENCE).get_by_role("status")).to_contain_text(
        "in 3 days."
    )
    assert {id: one["box"] for id, one in kept(page).items()} == {SUM: 0, DIFFERENCE: 1}


def test_who_looks_first_did_not_know(page: Page) -> None:
    asked = question(page, SUM)
    expect(asked.locator(".recall__why").first).to_be_hidden()
    asked.locator("summary").first.click()
    expect(asked.locator(".recall__why").first).to_be_visible()
    expect(asked.locator("li.right")).to_have_count(1)
    expect(asked.locator(".choices button:not([aria-disabled])")).to_have_count(0)
    assert kept(page)[SUM]["box"] == 0


def test_who_looks_afterward_keeps_the_answer(page: Page) -> None:
    asked = question(page, SUM)
    right(asked).click()
    asked.locator("summary").first.click()
    expect(asked.locator(".recall__why").first).to_be_visible()
    assert kept(page)[SUM]["box"] == 1


def test_the_keyboard_answers_and_keeps_its_place(page: Page) -> None:
    asked = question(page, SUM)
    buttons = asked.locator(".choices button")
    buttons.first.focus()
    for at in range(buttons.count()):
        expect(buttons.nth(at)).to_be_focused()
        page.keyboard.press("Space")
        expect(buttons.nth(at)).to_be_focused()
        page.keyboard.press("Tab")
    expect(asked.locator("summary").first).to_be_focused()
    page.keyboard.press("Enter")
    expect(asked.locator(".recall__why").first).to_be_visible()
    expect(page.get_by_role("group", name="What is the sum?")).to_be_visible()


def test_the_fold_leads_back_to_what_was_taught(page: Page) -> None:
    asked = question(page, SUM)
    asked.locator("summary").first.click()
    expect(asked.locator("details:is(.checked, .unchecked)")).to_be_visible()
    asked.locator(".recall__again a").click()
    page.wait_for_url("**/#common-mistakes")


def test_all_questions_have_their_answers_in_the_order_of_the_lesson(
    page: Page, study: str
) -> None:
    def answers() -> list[str]:
        return question(page, SUM).locator("li button").all_text_contents()

    first = answers()
    page.goto(f"{study}/{ALL}")
    assert answers() == first
    expect(page.locator(".question")).to_have_count(3)
    question(page, DIFFERENCE).locator("summary").first.click()
    again = question(page, DIFFERENCE).locator(".recall__again a")
    address = again.evaluate("(link) => link.href")
    assert address == f"{study}/{LESSON}#common-mistakes"


def test_without_scripts_there_are_a_list_and_a_fold(tab: Page, study: str) -> None:
    with without_scripts(tab):
        tab.goto(f"{study}/{LESSON}")
        asked = tab.locator(".question").first
        expect(asked.locator(".choices li")).to_have_text(
            ["3", "12", "4"], use_inner_text=True
        )
        expect(asked.locator("button")).to_have_count(0)
        asked.locator("summary").first.click()
        expect(asked.locator("details.recall > ul > li")).to_contain_text(
            ["3 Right!", "12 Not this one.", "4 Not this one."]
        )


def test_paper_shows_the_answers(page: Page) -> None:
    page.emulate_media(media="print")
    expect(question(page, SUM).locator(".recall__why").first).to_be_visible()


def test_every_state_of_a_question_is_accessible(visitor: Visitor) -> None:
    """On a desktop and on a phone, light and dark; and none is wider than they are."""
    page = visitor.page
    visitor.open(LESSON)
    wrong(question(page, SUM)).click()  # and nobody answered the other one
    found = checked(visitor, ".question")
    right(question(page, SUM)).click()
    question(page, DIFFERENCE).locator("summary").first.click()
    found += checked(visitor, ".question")
    keep(page, "read", "first/counting", day())
    page.goto(f"{visitor.base}/{AGAIN}")  # what a script brings has no copy button
    expect(question(page, COUNT)).to_be_visible()
    found += checked(visitor, ".asks-again")
    right(question(page, COUNT)).click()
    expect(question(page, COUNT).get_by_role("status")).to_contain_text("Right!")
    found += checked(visitor, ".asks-again")
    assert found == []


def checked(visitor: Visitor, part: str) -> list[str]:
    """Return what is wrong with a part of the page, however it looks."""
    found = [f"{part}: {one}" for one in violated(visitor, part)]
    for size in WIDTHS:
        visitor.resize(size)
        if visitor.page.evaluate(WIDER) > 0:
            found.append(f"{part}: wider than a {size}")
    return found


def test_no_search_finds_a_question(tab: Page, study: str) -> None:
    tab.goto(f"{study}/")
    index = tab.evaluate("fetch('search/search_index.json').then((a) => a.text())")
    assert "adds up" in index
    for words in ("counted here", "What is the sum", "#what-do-you-remember"):
        assert words not in index
