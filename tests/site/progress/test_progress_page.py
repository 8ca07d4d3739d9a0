"""The page of a reader's progress: what is done, to a file and back, forgotten and undone."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

SUM = ".progress__sum"
KEPT = [
    "torchproof:1:/course/",
    '{"version": 1, "read": {"first/adding": "2026-11-29"}}',
]


@pytest.fixture
def page(anywhere: Page, course: str) -> Page:
    """The page, for a reader of one lesson."""
    anywhere.evaluate("([key, text]) => localStorage.setItem(key, text)", KEPT)
    anywhere.goto(f"{course}progress/")
    return anywhere


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name).click()


def test_it_counts_what_is_read_and_solved(page: Page) -> None:
    expect(page.locator(SUM)).to_have_text(
        "1 of 2 lessons read, 0 of 1 exercises solved."
    )
    expect(page.locator("article .part-done")).to_have_text(" 1 of 2 read")
    page.evaluate("torchproof.reader.set('solved', 'first/counting#1', '2026-11-29')")
    expect(page.locator(SUM)).to_contain_text("1 of 1 exercises solved.")


def test_progress_goes_to_a_file_and_comes_back(page: Page, tmp_path: Path) -> None:
    with page.expect_download() as download:
        press(page, "Save to a file")
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    assert json.loads(file.read_text())["read"] == {"first/adding": "2026-11-29"}
    press(page, "Forget everything")
    expect(page.locator(SUM)).to_contain_text("0 of 2 lessons read")
    page.set_input_files("input[type=file]", file)
    expect(page.locator(SUM)).to_contain_text("1 of 2 lessons read")


def test_a_file_that_is_none_of_ours_is_refused_in_words(
    page: Page, tmp_path: Path
) -> None:
    file = tmp_path / "other.json"
    file.write_text("{}")
    page.set_input_files("input[type=file]", file)
    expect(page.locator(".progress__told")).to_have_text(
        "This is not a file of progress that was saved here."
    )
    expect(page.locator(SUM)).to_contain_text("1 of 2 lessons read")


def test_what_was_forgotten_can_be_brought_back(page: Page) -> None:
    expect(page.get_by_role("button", name="Undo")).to_be_hidden()
    press(page, "Forget everything")
    expect(page.locator(SUM)).to_contain_text("0 of 2 lessons read")
    press(page, "Undo")
    expect(page.locator(SUM)).to_contain_text("1 of 2 lessons read")
    expect(page.get_by_role("button", name="Forget everything")).to_be_focused()


def test_it_can_be_reached_by_instant_navigation(page: Page) -> None:
    page.locator(".progress-parts a").first.click()
    expect(page.get_by_role("heading", level=1, name="Adding")).to_be_visible()
    page.evaluate("window.same = true")
    page.locator(".lesson-read a").click()
    expect(page.locator(SUM)).to_contain_text("1 of 2 lessons read")
    assert page.evaluate("window.same")


def test_a_private_window_is_told_that_nothing_can_be_kept(
    private: Page, course: str
) -> None:
    private.goto(f"{course}progress/")
    expect(private.locator(".progress")).to_contain_text("keeps nothing for this site")
    expect(private.locator(".progress button")).to_have_count(0)
