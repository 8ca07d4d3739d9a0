"""The map of the lessons: readable, clickable, for keyboards, and a list on phones."""

from collections.abc import Iterator

import pytest
from built import SUBPATH
from playwright.sync_api import Browser, Page, expect
from visiting import Visitor, arrived, revisiting

from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson

SMALLEST = """() => Math.min(...[...document.querySelectorAll(".lesson-map text")].map(
    (one) => parseFloat(getComputedStyle(one).fontSize) * one.getScreenCTM().a))"""
OVERFLOW = """() => {
    const outside = []
    for (const lesson of document.querySelectorAll(".lesson-map__lesson")) {
        const box = lesson.querySelector("rect").getBoundingClientRect()
        const text = lesson.querySelector("text").getBoundingClientRect()
        if (text.left < box.left || text.right > box.right || text.bottom > box.bottom)
            outside.push(lesson.dataset.lesson)
    }
    return outside
}"""
LIT = "(all) => all.map((one) => one.dataset.lesson)"


@pytest.fixture(scope="module")
def visitor(browser: Browser, host: str) -> Iterator[Visitor]:
    """A reader with the map open on a desktop."""
    with revisiting(browser, host + SUBPATH[:-1]) as visitor:
        visitor.open("map/")
        yield visitor
        assert visitor.noticed == []


@pytest.fixture
def page(visitor: Visitor) -> Page:
    """The map, also after a test that left it."""
    if not visitor.page.url.endswith("/map/"):
        back_to_the_map(visitor)
    visitor.page.mouse.move(0, 0)
    return visitor.page


def back_to_the_map(visitor: Visitor) -> None:
    visitor.page.go_back()
    arrived(visitor, "map/")


def with_needs(course: Curriculum, lesson: Lesson) -> set[str]:
    needed = [with_needs(course, one) for one in course.prerequisites(lesson)]
    return {lesson.id}.union(*needed)


def test_its_words_can_be_read_and_stay_in_their_frames(page: Page) -> None:
    assert page.evaluate(SMALLEST) >= 12
    assert page.evaluate(OVERFLOW) == []
    assert page.locator(".lesson-map").evaluate(
        "(map) => map.scrollWidth <= map.clientWidth"
    )


def test_it_and_the_list_have_every_lesson(page: Page, course: Curriculum) -> None:
    drawn = page.locator(".lesson-map__lesson").evaluate_all(LIT)
    assert sorted(drawn) == sorted(course.lessons)
    listed = page.locator(".lesson-list li > a:first-child").all_inner_texts()
    assert listed == [one.title for one in course.lessons.values()]


def test_a_lesson_that_is_pointed_at_lights_up_with_all_it_needs(
    page: Page, course: Curriculum
) -> None:
    page.locator("[data-lesson='architectures/cnn']").hover()
    lit = set(page.locator(".lesson-map__lesson.lit").evaluate_all(LIT))
    assert lit == with_needs(course, course.lessons["architectures/cnn"])
    page.mouse.move(0, 0)
    expect(page.locator(".lit")).to_have_count(0)


def test_the_keyboard_goes_from_lesson_to_lesson_and_opens_one(
    visitor: Visitor, page: Page
) -> None:
    page.locator(".lesson-map__lesson").first.focus()
    page.keyboard.press("Tab")
    second = page.locator(".lesson-map__lesson").nth(1)
    expect(second).to_be_focused()
    expect(second.locator("rect")).to_have_css("stroke-width", "3px")
    assert len(page.locator(".lesson-map__lesson.lit").all()) == 2
    page.keyboard.press("Enter")
    arrived(visitor, "start/history/")


def test_a_click_opens_a_lesson_also_after_instant_navigation(
    visitor: Visitor, page: Page
) -> None:
    page.evaluate("window.same = true")
    page.locator(".lesson-list li > a").first.click()
    arrived(visitor, "start/what-is-pytorch/")
    back_to_the_map(visitor)
    assert page.evaluate("window.same")
    page.locator("[data-lesson='tensors/gather']").click()
    arrived(visitor, "tensors/gather/")


def test_on_a_phone_it_is_a_list(browser: Browser, host: str) -> None:
    with revisiting(browser, host, size="phone") as visitor:
        visitor.open("map/")
        expect(visitor.page.locator(".lesson-map")).to_be_hidden()
        expect(visitor.page.locator(".lesson-list")).to_be_visible()
