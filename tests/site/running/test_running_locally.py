"""The card of a lesson has the way to Colab, the notebook, and two commands that run its
scripts on a machine that has Python alone."""

import os
import subprocess
import sys
import sysconfig

import pytest
import sample_course
from playwright.sync_api import expect
from visiting import Visitor, without_scripts

from torchproof.lesson import curriculum
from torchproof.publishing.markup.links import Home
from torchproof.publishing.ways.local import run_locally

WINDOWS = """Object.defineProperty(Navigator.prototype, "userAgentData", {
    get: () => ({platform: "Windows"})})"""


def copied(visitor: Visitor, lesson: str) -> str:
    """Copy the commands of a lesson by keyboard, and return what was copied."""
    visitor.open(lesson)
    card = visitor.page.locator(".lesson-card")
    card.get_by_text("Run locally").focus()
    visitor.page.keyboard.press("Tab")
    expect(card.get_by_role("button", name="Copy the commands")).to_be_focused()
    visitor.page.keyboard.press("Enter")
    expect(card.get_by_role("status")).to_have_text(
        "Copied. Paste them into a terminal."
    )
    return str(visitor.page.evaluate("navigator.clipboard.readText()"))


def test_the_top_of_a_lesson_has_every_way_to_run_it(visitor):
    visitor.open("first/adding/")
    card = visitor.page.locator(".lesson-card")
    ways = [card.get_by_role("link", name=n) for n in ("Notebook", "Open in Colab")]
    for way in [*ways, card.get_by_text("Run locally")]:
        expect(way).to_be_in_viewport()


@pytest.mark.skipif(sys.platform == "win32", reason="these are for other terminals")
def test_the_commands_run_exactly_as_copied(visitor, tmp_path):
    """In an empty folder, and a second lesson in the same one. Packages are there already,
    so that no test downloads any."""
    environment = {
        "HOME": str(tmp_path),
        "PATH": os.environ["PATH"],
        "PIP_NO_DEPS": "1",
        "PIP_NO_INDEX": "1",
        "PYTHONPATH": sysconfig.get_path("purelib"),
    }

    def run(commands: str) -> str:
        assert len(commands.strip().split("\n")) == 2
        done = subprocess.run(
            ["bash", "-e"],
            input=commands,
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    first = run(copied(visitor, "first/adding/"))
    assert "Requirement already satisfied: torch" in first
    assert first.endswith("3\ntotal: 3\n")
    assert (tmp_path / "adding/README.txt").is_file()
    second = run(copied(visitor, "first/counting/"))
    assert second.endswith("3\n")
    assert (tmp_path / "counting/README.txt").is_file()


def test_they_name_the_address_that_the_page_was_read_from(visitor):
    commands = copied(visitor, "first/adding/")
    assert f" {visitor.base}/downloads/first/adding.zip" in commands


def test_on_windows_they_are_those_of_its_terminal(visitor):
    windows = Visitor(visitor.page.context.new_page(), visitor.base)
    windows.page.add_init_script(WINDOWS)
    commands = copied(windows, "first/adding/")
    assert commands.startswith(
        "py -m venv .venv; .venv\\Scripts\\python -m pip install "
    )
    assert f"curl.exe -fsSLO {visitor.base}/downloads/first/adding.zip; " in commands
    assert "&&" not in commands  # which its PowerShell does not know


def test_the_fold_shows_what_is_copied(visitor):
    commands = copied(visitor, "first/adding/")
    fold = visitor.page.locator(".run-locally")
    fold.get_by_text("Run locally").click()
    shown = fold.locator("code")
    assert shown.first.text_content() == commands
    expect(shown.first).to_be_visible()
    expect(shown.last).to_be_visible()


def test_where_nothing_can_be_copied_the_commands_stand_open(visitor):
    visitor.open("first/adding/")
    visitor.page.evaluate(
        "void (navigator.clipboard.writeText = () => Promise.reject())"
    )
    visitor.page.get_by_role("button", name="Copy the commands").click()
    card = visitor.page.locator(".lesson-card")
    expect(card.get_by_role("status")).to_contain_text("select them")
    expect(card.locator(".run-locally code").first).to_be_visible()


def test_without_scripts_they_stand_there_to_select(visitor):
    page = visitor.page
    with without_scripts(page):
        page.goto(f"{visitor.base}/first/adding/")
        page.get_by_text("Run locally").click()
        fold = page.locator(".run-locally")
        expect(fold.locator("code").first).to_be_visible()
        expect(fold).to_contain_text(
            "https://torchproof.example/course/downloads/first/add"
        )


def test_where_the_address_is_unknown_the_download_comes_first(studied):
    loaded = curriculum.load(studied)
    (fold,) = run_locally(loaded, loaded.lessons["first/adding"], Home())
    assert 'href="../../downloads/first/adding.zip" download' in fold
    commands = fold.split("<code>")[1].split("</code>")[0]
    assert "\n<span data-fetch" in commands
    assert "></span>python3 -m zipfile -e adding.zip . " in commands


def test_a_lesson_without_scripts_offers_none(tmp_path):
    plain = sample_course.ADDING.partition("Two numbers make one")[0]
    root = sample_course.write_course(tmp_path, {"docs/first/adding.md": plain})
    loaded = curriculum.load(root)
    assert run_locally(loaded, loaded.lessons["first/adding"], Home()) == []
