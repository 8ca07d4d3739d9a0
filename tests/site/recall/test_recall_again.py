"""The page that asks again: what is due, one at a time, at growing intervals."""

import pytest
from asking import (
    AGAIN,
    ALL,
    COUNT,
    DIFFERENCE,
    LESSON,
    SUM,
    come_back,
    counted,
    day,
    keep,
    kept,
    live_at,
    question,
    right,
    wrong,
)  # fmt: skip
from playwright.sync_api import Page, expect
from visiting import in_zone, without_scripts

NO_STORAGE = """
Object.defineProperty(window, "localStorage", {get() { throw new DOMException("no") }})
"""


READ = {"first/adding": day()}
BROKEN = (
    {},
    {"box": "1", "due": day()},
    {"box": 99, "due": day()},
    {"box": -1, "due": day()},
    {"box": 1, "due": 5},
    {"box": 1, "due": "soon"},
    {"box": 1},
)


@pytest.fixture
def page(tab: Page, study: str) -> Page:
    """A tab on the page that asks, of a reader of one lesson."""
    come_back(tab, f"{study}/{AGAIN}", read=READ)
    return tab


def test_a_new_reader_is_told_how_it_works_and_may_practice(
    tab: Page, study: str
) -> None:
    fetched: list[str] = []
    tab.on("request", lambda request: fetched.append(request.url))
    tab.goto(f"{study}/{AGAIN}")
    expect(counted(tab)).to_contain_text("Nothing to ask yet")
    every = f"{study}/{ALL}"
    assert every not in fetched, "all questions load when one is to be asked"
    expect(tab.locator(".question")).to_have_count(0)
    tab.get_by_role("link", name="First steps", exact=True).last.click()
    expect(counted(tab)).to_have_text("First steps, to go: 3")
    assert every in fetched
    right(question(tab)).click()
    tab.get_by_role("button", name="Next question").click()
    expect(counted(tab)).to_have_text("First steps, to go: 2")
    expect(tab.locator(".question")).to_have_count(1)


def test_questions_of_a_lesson_that_was_read_are_due_one_at_a_time(page: Page) -> None:
    expect(counted(page)).to_have_text("Due today: 2")
    expect(page.locator(".question")).to_have_count(1)
    expect(page.locator(".asks-again__from a")).to_have_attribute(
        "href", f"{page.url.removesuffix(AGAIN)}{LESSON}"
    )
    right(question(page, SUM)).click()
    expect(counted(page)).to_have_text("Due today: 1")
    page.get_by_role("button", name="Next question").click()
    expect(page.locator(".choices__ask")).to_be_focused()
    right(question(page, DIFFERENCE)).click()
    expect(counted(page)).to_have_text("Nothing is due today. Comes back in 3 days: 2")
    expect(page.locator(".asks-again__end")).to_be_visible()
    expect(page.get_by_role("button", name="Next question")).to_have_count(0)


def test_a_question_leads_back_to_its_section(page: Page, study: str) -> None:
    question(page, SUM).locator("summary").first.click()
    question(page, SUM).locator(".recall__again a").click()
    page.wait_for_url(f"{study}/{LESSON}#common-mistakes")


def test_what_is_right_comes_back_later_each_time(page: Page) -> None:
    at = 0
    for wait in (3, 7, 21, 60, 60):
        right(question(page, SUM)).click()
        assert kept(page)[SUM]["due"] == day(at + wait)
        live_at(page, at + wait - 1)
        keep(page, "recall", DIFFERENCE, {"box": 4, "due": day(at + wait + 1)})
        expect(counted(page)).to_contain_text("Comes back tomorrow: 1")
        at += wait
        live_at(page, at)
        page.reload()


def test_what_is_wrong_comes_back_tomorrow(tab: Page, study: str) -> None:
    before = {SUM: {"box": 3, "due": day(-5)}}
    come_back(tab, f"{study}/{AGAIN}", read=READ, recall=before)
    wrong(question(tab, SUM)).click()
    right(question(tab, SUM)).click()
    assert kept(tab)[SUM] == {"box": 0, "due": day(1)}


def test_what_waited_longest_comes_first(tab: Page, study: str) -> None:
    waiting = {SUM: {"box": 1, "due": day(-1)}, COUNT: {"box": 1, "due": day(-2)}}
    come_back(tab, f"{study}/{AGAIN}", read=READ, recall=waiting)
    expect(counted(tab)).to_have_text("Due today: 3")
    right(question(tab, COUNT)).click()
    tab.get_by_role("button", name="Next question").click()
    right(question(tab, SUM)).click()


def test_before_a_question_is_due_only_a_wrong_answer_counts(
    tab: Page, study: str
) -> None:
    later = {"box": 2, "due": day(5)}
    come_back(tab, f"{study}/{LESSON}", recall={SUM: later, DIFFERENCE: later})
    right(question(tab, SUM)).click()
    wrong(question(tab, DIFFERENCE)).click()
    assert kept(tab)[SUM] == later
    assert kept(tab)[DIFFERENCE] == {"box": 0, "due": day(1)}


@pytest.mark.parametrize(
    ("zone", "hour", "today"),
    [
        ("Pacific/Auckland", "11:30:00", 1),  # half past midnight, there
        ("America/Los_Angeles", "06:30:00", -1),  # half past eleven at night
        ("Europe/Berlin", "22:30:00", 0),
    ],
)
def test_days_are_those_of_the_reader(
    tab: Page, study: str, zone: str, hour: str, today: int
) -> None:
    with in_zone(tab, zone):
        live_at(tab, 0, hour)
        tab.goto(f"{study}/{LESSON}")
        right(question(tab, SUM)).click()
        assert kept(tab)[SUM]["due"] == day(today + 3)
        live_at(tab, 3, hour)
        tab.goto(f"{study}/{AGAIN}")
        expect(counted(tab)).to_have_text("Due today: 1")


def test_a_broken_answer_counts_as_none(page: Page) -> None:
    for value in BROKEN:
        keep(page, "recall", SUM, {"box": 1, "due": day(1)})
        expect(counted(page)).to_have_text("Due today: 1")
        keep(page, "recall", SUM, value)
        expect(counted(page)).to_have_text("Due today: 2")
        assert page.evaluate("(id) => torchproof.recall.known(id)", SUM) is None, value


def test_a_page_opens_with_broken_answers_and_with_those_of_lost_questions(
    tab: Page, study: str
) -> None:
    kept = {SUM: {"box": 1, "due": "soon"}, DIFFERENCE: {"box": 1, "due": 5}}
    kept["first/gone#recall-gone"] = {"box": 1, "due": day()}
    come_back(tab, f"{study}/{AGAIN}", read=READ, recall=kept)
    expect(counted(tab)).to_have_text("Due today: 2")
    question(tab, SUM)


def test_a_day_beyond_all_boxes_is_today(tab: Page, study: str) -> None:
    """The clock of the reader was years ahead, once."""
    ahead = {COUNT: {"box": 2, "due": "2062-01-01"}}
    come_back(tab, f"{study}/{AGAIN}", read=READ, recall=ahead)
    expect(counted(tab)).to_have_text("Due today: 3")


def test_a_browser_that_keeps_nothing_says_so_and_asks(tab: Page, study: str) -> None:
    page = tab.context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.add_init_script(NO_STORAGE)
    page.goto(f"{study}/{LESSON}")
    wrong(question(page, SUM)).click()
    page.get_by_role("link", name="What do you remember?").last.click()
    expect(counted(page)).to_contain_text("Comes back tomorrow: 1")
    expect(counted(page)).to_contain_text("This browser keeps nothing")
    page.get_by_role("link", name="First steps", exact=True).last.click()
    right(question(page)).click()
    expect(question(page).get_by_role("status")).to_contain_text("Right!")
    assert [one for one in errors if "recall" in one or "remember" in one] == []


def test_it_works_after_instant_navigation_and_back(page: Page, study: str) -> None:
    question(page, SUM)
    page.locator(".asks-again__from a").click()
    page.wait_for_url(f"{study}/{LESSON}")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Adding")
    right(question(page, SUM)).click()
    page.go_back()
    page.wait_for_url(f"{study}/{AGAIN}")
    expect(counted(page)).to_have_text("Due today: 1")
    right(question(page, DIFFERENCE)).click()
    expect(page.locator(".question")).to_have_count(1)


def test_an_answer_in_another_tab_counts_here(page: Page, study: str) -> None:
    expect(counted(page)).to_have_text("Due today: 2")
    other = page.context.new_page()
    live_at(other, 0)
    other.goto(f"{study}/{LESSON}")
    right(question(other, DIFFERENCE)).click()
    expect(counted(page)).to_have_text("Due today: 1")


def test_where_the_questions_do_not_load_links_lead_to_them(
    tab: Page, study: str
) -> None:
    tab.route(
        f"**/{ALL}",
        lambda route: (
            route.abort()
            if route.request.resource_type == "fetch"
            else route.continue_()
        ),
    )
    come_back(tab, f"{study}/{AGAIN}", read=READ)
    expect(counted(tab)).to_have_text(
        "The questions could not be loaded. The links lead to all of them."
    )
    tab.locator(".asks-again ul a").click()
    tab.wait_for_url(f"{study}/{ALL}#first")
    expect(tab.locator(".question")).to_have_count(3)


def test_without_scripts_the_parts_lead_to_all_questions(tab: Page, study: str) -> None:
    with without_scripts(tab):
        tab.goto(f"{study}/{AGAIN}")
        tab.locator(".asks-again li a").click()
        tab.wait_for_url(f"{study}/{ALL}#first")
        expect(tab.locator(".question")).to_have_count(3)


def test_the_count_of_what_waits_is_there_for_other_pages(
    tab: Page, study: str
) -> None:
    waiting = {SUM: {"box": 1, "due": day(-1)}, DIFFERENCE: {"box": 1, "due": day(1)}}
    come_back(tab, f"{study}/", read=READ, recall=waiting)
    assert tab.evaluate("torchproof.recall.waiting()") == 1
    assert not tab.evaluate("Boolean(torchproof.remember)"), "loaded where nothing asks"
