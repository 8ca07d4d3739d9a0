"""An author saves a file while `make write` runs, and the page in the browser follows."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, expect
from visiting import Visitor, visiting
from writer import written

from torchproof.starting.course import start


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("writing") / "course"
    start(folder, with_torch=False)
    return folder


@pytest.fixture(scope="module")
def address(course: Path) -> Iterator[str]:
    """Serve the course as `make write` does; yield where, once it listens."""
    with written(course) as port:
        yield f"http://127.0.0.1:{port}"


@pytest.fixture(scope="module")
def visitor(browser: Browser, address: str) -> Iterator[Visitor]:
    with visiting(browser, address) as visitor:
        yield visitor


def page(visitor: Visitor, name: str) -> Locator:
    """Open a lesson, once and for all; return what is on it, also after a reload."""
    visitor.page.goto(f"{visitor.base}/basics/{name}/")
    return visitor.page.locator("article")


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def test_what_is_saved_shows_what_it_prints(course, visitor):
    snippet = course / "snippets/basics/averages/mean.py"
    article = page(visitor, "averages")
    expect(article.locator(".output").first).to_have_text("3.0")
    edit(snippet, "numbers = [1.0,", "numbers = [11.0,")
    expect(article.locator(".output").first).to_have_text("5.0")
    assert "print(mean(numbers))\n# > 5.0\n" in snippet.read_text("utf-8")


def test_a_mistake_shows_on_its_page_until_it_is_fixed(course, visitor):
    snippet = course / "snippets/basics/averages/mean.py"
    article = page(visitor, "averages")
    edit(snippet, "mean(numbers), median", "mean([]), median")
    expect(article).to_contain_text(
        re.compile(r"averages/mean\.py:13: .*mean requires at least one data point")
    )
    others = page(visitor, "spread")
    expect(others).to_contain_text("You will be able to")
    edit(course / "docs/basics/spread.md", "objectives:", "objectives:\n  - Stay calm")
    expect(others).to_contain_text("Stay calm")
    article = page(visitor, "averages")
    expect(article).to_contain_text("mean requires at least one data point")
    edit(snippet, "mean([]), median", "mean(numbers), median")
    expect(article).not_to_contain_text("mean requires at least one data point")
    expect(article).to_contain_text("You will be able to")


def test_what_cannot_be_read_shows_on_its_page_until_it_is_fixed(course, visitor):
    snippet = course / "snippets/basics/averages/picture.py"
    article = page(visitor, "averages")
    edit(snippet, "plt.show()", "plt.show(")
    expect(article).to_contain_text("averages/picture.py")
    expect(article).to_contain_text("was never closed")
    edit(snippet, "plt.show(", "plt.show()")
    expect(article).to_contain_text("You will be able to")


def test_a_forgotten_line_shows_on_its_page(course, visitor):
    snippet = course / "snippets/basics/averages/picture.py"
    (line,) = re.findall(r"(?m)^(?:# figure> .*\n)+", snippet.read_text("utf-8"))
    article = page(visitor, "averages")
    edit(snippet, line, "")
    expect(article).to_contain_text("draws a figure without alt text")
    edit(snippet, "plt.show()\n", f"plt.show()\n{line}")
    expect(article).to_contain_text("You will be able to")
