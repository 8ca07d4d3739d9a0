"""A reader edits a block of a page that `make write` serves, and runs it there."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, expect
from visiting import WIDER, Visitor, violations, visiting

LESSON = "basics/averages/"


@pytest.fixture(scope="module")
def one_tab(browser: Browser, served: Any) -> Iterator[Visitor]:
    with visiting(browser, served.address) as visitor:
        yield visitor


@pytest.fixture
def newcomer(one_tab: Visitor) -> Iterator[Visitor]:
    """A new reader, on no page yet."""
    one_tab.forget()
    yield one_tab
    nothing_noticed(one_tab)


@pytest.fixture
def visitor(newcomer: Visitor) -> Visitor:
    newcomer.page.goto(f"{newcomer.base}/{LESSON}")
    return newcomer


@pytest.fixture
def bench(one_tab: Visitor) -> Iterator[Locator]:
    """The first bench of the page, whatever else was run in it before."""
    mark = one_tab.page.locator("details[data-block]").first
    bench = mark.locator("+ .bench")
    if not bench.count():
        one_tab.forget()
        one_tab.page.goto(f"{one_tab.base}/{LESSON}")
        opened(one_tab, 0)
    yield bench
    nothing_noticed(one_tab)


def nothing_noticed(visitor: Visitor) -> None:
    assert [one for one in visitor.noticed if "livereload" not in one] == []


def opened(visitor: Visitor, number: int) -> Locator:
    """Open the bench of a block of the page, counted from 0; return it."""
    mark = visitor.page.locator("details[data-block]").nth(number)
    mark.locator("+ .bench-way button").click()
    bench = mark.locator("+ .bench")
    expect(bench.locator("textarea")).to_be_focused()
    return bench


def run(bench: Locator, old: str = "", new: str = "") -> Locator:
    """Replace a text in a bench, if there is one, and run it; return what it shows."""
    area = bench.locator("textarea")
    if old:
        code = area.input_value()
        assert old in code
        area.fill(code.replace(old, new))
    bench.get_by_role("button", name="Run", exact=True).click()
    expect(bench.get_by_role("status")).not_to_have_text(re.compile("Running|^$"))
    return bench.locator(".bench__result")


def files(course: Path) -> dict[Path, bytes]:
    folders = (course / "snippets", course / "docs")
    every = [path for folder in folders for path in folder.rglob("*")]
    return {path: path.read_bytes() for path in every if path.is_file()}


def test_a_block_runs_where_it_stands(served, visitor):
    """Below each statement stands what it printed, in bands that nobody takes for proof."""
    before = files(served.course)
    bench = opened(visitor, 0)
    shown = run(bench, "5.0]\n", "5.0]\nprint(len(numbers))\n")
    bands = shown.locator(".output")
    expect(bands).to_have_text(["5\n", "3.0\n"])
    assert "print(len(numbers))\n5\n" in shown.locator("code").text_content()
    expect(shown).to_contain_text("Your run not the checked output")
    verified = visitor.page.locator("article > .highlight .output").first
    expect(verified).to_have_text("3.0\n")
    edge = "(band) => getComputedStyle(band).borderLeftStyle"
    assert (verified.evaluate(edge), bands.first.evaluate(edge)) == ("solid", "dashed")
    assert files(served.course) == before


def test_what_a_block_builds_on_runs_along_as_it_was_edited(visitor):
    first, second = opened(visitor, 0), opened(visitor, 1)
    assert "numbers = " not in second.locator("textarea").input_value()
    expect(run(second).locator(".output")).to_have_text("12.0 3.0\n")
    first.locator("textarea").fill(
        "from statistics import mean, median\nnumbers = [2, 4]"
    )
    expect(run(second).locator(".output")).to_have_text("26.0 26.0\n")
    first.get_by_role("button", name="Close").click()
    expect(run(second).locator(".output")).to_have_text("12.0 3.0\n")


def test_a_figure_is_drawn(visitor):
    figure = run(opened(visitor, 2), '"mean"', '"an average"').locator("img")
    expect(figure).to_have_attribute("src", re.compile("^data:image/svg.*#only-light$"))
    assert (
        figure.evaluate("async (i) => { await i.decode(); return i.naturalWidth }") > 99
    )


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("x = 1\nprint(x)\nprint(y)", "line 3: NameError: name 'y' is not defined"),
        ("x = 1\nprint(x", "line 2: SyntaxError: '(' was never closed"),
        ("import os\nos._exit(3)", "line 2: the process ended inside this statement"),
        ("print('x' * 10_000_000)", "printed more than"),
        (
            "import socket\nsocket.create_connection(('1.1.1.1', 1))",
            "opens the network",
        ),
        ("while True:\n    pass", "line 1: still computed after 1 s"),
        ("", "section `mean` is empty"),
    ],
)
def test_what_goes_wrong_is_told_by_the_runner(bench, code, told):
    bench.locator("textarea").fill(code)
    shown = run(bench)
    expect(bench.get_by_role("status")).to_have_text("Your run met a problem.")
    expect(shown.locator(".bench__problem").first).to_contain_text(told)
    if "print(x)\n" in code:  # what came before it stands, and nothing of the page
        expect(shown.locator(".output")).to_have_text("1\n")


def test_it_leads_back_to_the_original(visitor):
    bench = opened(visitor, 0)
    area = bench.locator("textarea")
    original = area.input_value()
    shown = run(bench, "5.0]", "6.0]")
    bench.get_by_role("button", name="Back to the original").click()
    expect(area).to_have_value(original)
    expect(shown).to_be_hidden()


def test_an_edit_outlives_a_reload(visitor):
    opened(visitor, 0).locator("textarea").fill("print('mine')")
    visitor.page.reload()
    kept = visitor.page.get_by_role("button", name="Go on editing")
    expect(kept).to_have_count(1)
    kept.click()
    bench = visitor.page.locator(".bench")
    expect(bench.locator("textarea")).to_have_value("print('mine')")
    bench.get_by_role("button", name="Back to the original").click()
    bench.get_by_role("button", name="Close").click()
    expect(kept).to_have_count(0)


def test_it_is_used_by_keyboard_alone(visitor):
    """Tab indents, until Escape hands it back; nothing is a trap."""
    bench = opened(visitor, 0)
    area, keys = bench.locator("textarea"), visitor.page.keyboard
    area.fill("")
    keys.type("for n in [1, 2]:\nprint(n)")
    expect(area).to_have_value("for n in [1, 2]:\n    print(n)")
    keys.press("Shift+Tab")
    expect(area).to_have_value("for n in [1, 2]:\nprint(n)")
    keys.press("Home")
    keys.press("Tab")
    keys.press("Control+Enter")
    expect(bench.locator(".output")).to_have_text("1\n2\n")
    expect(area).to_be_focused()
    keys.press("Escape")
    keys.press("Tab")
    expect(bench.get_by_role("button", name="Run", exact=True)).to_be_focused()
    keys.press("Shift+Tab")
    expect(area).to_be_focused()
    keys.press("Control+z")  # as typed, so that it can be undone
    assert area.input_value() != "for n in [1, 2]:\n    print(n)"
    area.press("Escape")
    for _ in range(3):
        keys.press("Tab")
    keys.press("Enter")
    expect(bench).to_have_count(0)
    expect(visitor.page.get_by_role("button", name="Go on editing")).to_be_focused()


def test_axe_finds_nothing(newcomer: Visitor) -> None:
    page = newcomer.page
    newcomer.resize("phone")
    page.goto(f"{newcomer.base}/{LESSON}")
    run(opened(newcomer, 0), "5.0]\n", "5.0]\nprint(1)\nnope\n")
    # Not the colors of code: a new course has those of its theme.
    parts = {"include": [".bench"], "exclude": [".highlight"]}
    for dark in (False, True):
        newcomer.recolor(dark=dark)
        assert violations(page, parts) == [], f"dark: {dark}"
    assert page.evaluate(WIDER) <= 0


def test_when_the_server_is_gone_it_says_so(visitor):
    bench = opened(visitor, 0)
    visitor.page.route("**/torchproof-workbench/run", lambda route: route.abort())
    run(bench)
    expect(bench.get_by_role("status")).to_contain_text("Does `make write` still run?")
    visitor.noticed.clear()


def test_published_pages_have_nothing_of_it(site: Path) -> None:
    for path in site.rglob("*"):
        assert "workbench" not in path.name
        if path.suffix in {".html", ".js", ".css"}:
            text = path.read_text("utf-8")
            assert "torchproof-workbench" not in text, path
            assert "bench-way" not in text, path
