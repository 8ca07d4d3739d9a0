"""The page that asks again: what is due, one at a time, at growing intervals."""

import pytest
from asking import (
    AGAIN,
    ALL,
    COUNT,
    DIFFERENCE,
    LESSON,
    SUM,
    counted,
    day,
    keep,
    kept,
    live_at,
    question,
    right,
    wrong,
)  # fmt: skip
from playwright.sync_api import Browser, BrowserContext, Page, expect

NO_STORAGE = """
Object.defineProperty(window, "localStorage", {get() { throw new DOMException("no") }})
"""


@pytest.fixture
def page(reader: BrowserContext, asking: str) -> Page:
    """A tab at noon of the first day, on the page that asks, of a reader of one lesson."""
    tab = reader.new_page()
    live_at(tab, 0)
    tab.goto(f"{asking}{AGAIN}")
    keep(tab, "read", "first/adding", day())
    tab.reload()
    return tab


def test_a_new_reader_is_told_how_it_works_and_may_practice(
    reader: BrowserContext, asking: str
) -> None:
    page = reader.new_page()
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    page.goto(f"{asking}{AGAIN}")
    expect(counted(page)).to_contain_text("Nothing to ask yet")
    assert f"{asking}{ALL}" not in fetched, "all questions load when one is to be asked"
    expect(page.locator(".question")).to_have_count(0)
    page.get_by_role("link", name="First steps", exact=True).last.click()
    expect(counted(page)).to_have_text("First steps, to go: 3")
    right(question(page)).click()
    page.get_by_role("button", name="Next question").click()
    expect(counted(page)).to_have_text("First steps, to go: 2")
    expect(page.locator(".question")).to_have_count(1)


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


def test_a_question_leads_back_to_its_section(page: Page, asking: str) -> None:
    question(page, SUM).locator("summary").first.click()
    question(page, SUM).locator(".recall__again a").click()
    page.wait_for_url(f"{asking}{LESSON}#common-mistakes")


def test_what_is_right_comes_back_later_each_time(page: Page) -> None:
    at = 0
    for wait in (3, 7, 21, 60, 60):
        live_at(page, at)
        page.reload()
        right(question(page, SUM)).click()
        assert kept(page)[SUM]["due"] == day(at + wait)
        keep(page, "recall", DIFFERENCE, {"box": 4, "due": day(at + wait + 1)})
        live_at(page, at + wait - 1)
        page.reload()
        expect(counted(page)).to_contain_text("Comes back tomorrow: 1")
        at += wait


def test_what_is_wrong_comes_back_tomorrow(page: Page) -> None:
    keep(page, "recall", SUM, {"box": 3, "due": day(-5)})
    page.reload()
    wrong(question(page, SUM)).click()
    right(question(page, SUM)).click()
    assert kept(page)[SUM] == {"box": 0, "due": day(1)}


def test_what_waited_longest_comes_first(page: Page) -> None:
    keep(page, "recall", SUM, {"box": 1, "due": day(-1)})
    keep(page, "recall", COUNT, {"box": 1, "due": day(-2)})
    page.reload()
    expect(counted(page)).to_have_text("Due today: 3")
    right(question(page, COUNT)).click()
    page.get_by_role("button", name="Next question").click()
    right(question(page, SUM)).click()


def test_before_a_question_is_due_only_a_wrong_answer_counts(
    page: Page, asking: str
) -> None:
    for id in (SUM, DIFFERENCE):
        keep(page, "recall", id, {"box": 2, "due": day(5)})
    page.goto(f"{asking}{LESSON}")
    right(question(page, SUM)).click()
    wrong(question(page, DIFFERENCE)).click()
    assert kept(page)[SUM] == {"box": 2, "due": day(5)}
    assert kept(page)[DIFFERENCE] == {"box": 0, "due": day(1)}


@pytest.mark.parametrize(
    ("zone", "hour", "today"),
    [
        ("Pacific/Auckland", "11:30:00", 1),  # half past midnight, there
        ("America/Los_Angeles", "06:30:00", -1),  # half past eleven at night
        ("Europe/Berlin", "22:30:00", 0),
    ],
)
def test_days_are_those_of_the_reader(
    browser: Browser, asking: str, zone: str, hour: str, today: int
) -> None:
    context = browser.new_context(timezone_id=zone)
    page = context.new_page()
    live_at(page, 0, hour)
    page.goto(f"{asking}{LESSON}")
    right(question(page, SUM)).click()
    assert kept(page)[SUM]["due"] == day(today + 3)
    live_at(page, 3, hour)
    page.goto(f"{asking}{AGAIN}")
    expect(counted(page)).to_have_text("Due today: 1")
    context.close()


@pytest.mark.parametrize(
    "value",
    [
        {},
        {"box": "1", "due": day()},
        {"box": 99, "due": day()},
        {"box": -1, "due": day()},
        {"box": 1, "due": 5},
        {"box": 1, "due": "soon"},
        {"box": 1},
    ],
    ids=str,
)
def test_a_broken_answer_counts_as_none(page: Page, value: object) -> None:
    keep(page, "recall", SUM, value)
    page.reload()
    expect(counted(page)).to_have_text("Due today: 2")
    right(question(page, SUM))
    keep(page, "recall", "first/gone#recall-gone", {"box": 1, "due": day()})
    page.reload()
    expect(counted(page)).to_have_text("Due today: 2")


def test_a_day_beyond_all_boxes_is_today(page: Page) -> None:
    """The clock of the reader was years ahead, once."""
    keep(page, "recall", COUNT, {"box": 2, "due": "2062-01-01"})
    page.reload()
    expect(counted(page)).to_have_text("Due today: 3")


def test_a_browser_that_keeps_nothing_says_so_and_asks(
    reader: BrowserContext, asking: str
) -> None:
    page = reader.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.add_init_script(NO_STORAGE)
    page.goto(f"{asking}{LESSON}")
    wrong(question(page, SUM)).click()
    page.get_by_role("link", name="What do you remember?").last.click()
    expect(counted(page)).to_contain_text("Comes back tomorrow: 1")
    expect(counted(page)).to_contain_text("This browser keeps nothing")
    page.get_by_role("link", name="First steps", exact=True).last.click()
    right(question(page)).click()
    expect(question(page).get_by_role("status")).to_contain_text("Right!")
    assert [one for one in errors if "recall" in one or "remember" in one] == []


def test_it_works_after_instant_navigation_and_back(page: Page, asking: str) -> None:
    question(page, SUM)
    page.locator(".asks-again__from a").click()
    page.wait_for_url(f"{asking}{LESSON}")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Adding")
    right(question(page, SUM)).click()
    page.go_back()
    page.wait_for_url(f"{asking}{AGAIN}")
    expect(counted(page)).to_have_text("Due today: 1")
    right(question(page, DIFFERENCE)).click()
    expect(page.locator(".question")).to_have_count(1)


def test_an_answer_in_another_tab_counts_here(
    page: Page, reader: BrowserContext, asking: str
) -> None:
    expect(counted(page)).to_have_text("Due today: 2")
    other = reader.new_page()
    live_at(other, 0)
    other.goto(f"{asking}{LESSON}")
    right(question(other, DIFFERENCE)).click()
    expect(counted(page)).to_have_text("Due today: 1")


def test_where_the_questions_do_not_load_links_lead_to_them(
    reader: BrowserContext, asking: str
) -> None:
    page = reader.new_page()
    page.route(
        f"**/{ALL}",
        lambda route: (
            route.abort()
            if route.request.resource_type == "fetch"
            else route.continue_()
        ),
    )
    page.goto(f"{asking}{AGAIN}")
    keep(page, "read", "first/adding", day())
    page.reload()
    expect(counted(page)).to_have_text(
        "The questions could not be loaded. The links lead to all of them."
    )
    page.locator(".asks-again ul a").click()
    page.wait_for_url(f"{asking}{ALL}#first")
    expect(page.locator(".question")).to_have_count(3)


def test_without_scripts_the_parts_lead_to_all_questions(
    browser: Browser, asking: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{asking}{AGAIN}")
    page.locator(".asks-again li a").click()
    page.wait_for_url(f"{asking}{ALL}#first")
    expect(page.locator(".question")).to_have_count(3)
    context.close()


def test_the_count_of_what_waits_is_there_for_other_pages(
    page: Page, asking: str
) -> None:
    keep(page, "recall", SUM, {"box": 1, "due": day(-1)})
    keep(page, "recall", DIFFERENCE, {"box": 1, "due": day(1)})
    page.goto(asking)
    assert page.evaluate("torchproof.recall.waiting()") == 1
    assert not page.evaluate("Boolean(torchproof.remember)"), (
        "loaded where nothing asks"
    )
