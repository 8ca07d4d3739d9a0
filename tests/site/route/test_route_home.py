"""Home shows the whole way with its times, and three ways in; no script moves anything."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from built import SUBPATH
from playwright.sync_api import Browser, Page, expect
from visiting import WIDTHS, Visitor, revisiting, visiting

from torchproof.lesson.curriculum import Curriculum
from torchproof.publishing.route.extent import extent

# All shifts of the layout so far, as browsers weigh them.
SHIFTED = """() => new Promise((done) => {
    let sum = 0
    new PerformanceObserver((list) => {
        for (const one of list.getEntries()) sum += one.value
    }).observe({ type: "layout-shift", buffered: true })
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(sum))))
})"""
RETURNING = """() => {
    for (const id of ["start/install", "start/quick-tour", "tensors/creating"])
        torchproof.reader.set("read", id, "2026-11-29")
    torchproof.reader.set("last", "page", {
        page: "tensors/creating", anchor: "exercises", title: "Creating tensors", section: "Exercises"
    })
    for (const id of ["tensors/creating#recall-ends", "tensors/creating#recall-brackets"])
        torchproof.reader.set("recall", id, { box: 1, due: "2026-01-01" })
}"""


@pytest.fixture(scope="module")
def home(browser: Browser, host: str) -> Iterator[Page]:
    with revisiting(browser, host) as visitor:
        visitor.open("")
        yield visitor.page


def test_the_parts_stand_in_order_with_what_each_has(
    home: Page, course: Curriculum
) -> None:
    rows = home.locator(".route > ol > li")
    assert rows.locator(".part-facts").all_inner_texts() == [
        extent(course, course.lessons_of(part)).told(course.settings.labels)
        for part in course.parts
    ]
    titles = rows.locator("p:first-child > a").all_inner_texts()
    assert titles == [course.part_title(part) for part in course.parts]
    whole = extent(course, list(course.lessons.values()))
    expect(home.locator(".route-facts")).to_contain_text(
        f"{whole.told(course.settings.labels)}."
    )


def test_there_are_three_ways_in_and_each_leads_somewhere(
    home: Page, site: Path
) -> None:
    entries = home.locator(".entry")
    expect(entries).to_have_count(3)
    for entry in entries.all():
        found = entry.locator("li a").evaluate_all(
            "(all) => all.map((a) => a.pathname)"
        )
        assert len(found) >= 4
        assert all((site / path.strip("/") / "index.html").is_file() for path in found)


def test_a_path_is_in_the_order_in_which_lessons_build_on_each_other(
    home: Page, course: Curriculum
) -> None:
    order = list(course.lessons)
    for path in home.locator(".entry ol").all():
        steps = path.locator("a").evaluate_all("(all) => all.map((a) => a.pathname)")
        places = [order.index(step.strip("/")) for step in steps]
        assert places == sorted(places)


@pytest.mark.parametrize("size", WIDTHS)
def test_no_script_moves_anything_for_new_and_for_returning_readers(
    browser: Browser, host: str, size: str
) -> None:
    with visiting(browser, host + SUBPATH[:-1], size=size) as visitor:
        # What fonts that come late move is another matter.
        visitor.page.route("**/*.woff2", lambda route: route.abort())
        assert shifted(visitor) < 0.005
        due = visitor.page.locator("[data-waiting]")
        expect(due).to_be_hidden()
        visitor.page.evaluate(RETURNING)
        assert shifted(visitor) < 0.005
        expect(visitor.page.locator("[data-continue]")).to_contain_text("Continue:")
        expect(visitor.page.locator(".part-done")).to_have_count(2)
        expect(due).to_have_text("2 questions are due")
        due.click()
        expect(visitor.page).to_have_url(f"{host}{SUBPATH}remember/")


def shifted(visitor: Visitor) -> float:
    visitor.open("")
    return float(visitor.page.evaluate(SHIFTED))
