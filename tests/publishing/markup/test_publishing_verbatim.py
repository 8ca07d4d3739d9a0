"""Whatever a run printed stands on a page as text, also where Markdown reads around it."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from bs4 import BeautifulSoup
from hostile import HOSTILE
from markdown import Markdown
from sample_course import FILES, MKDOCS_YML, write_course

from torchproof.lesson import curriculum
from torchproof.problem import Problem
from torchproof.publishing.indexes.error_index import error_index
from torchproof.publishing.markup.verbatim import verbatim
from torchproof.publishing.pages.expansion import image, python_fence
from torchproof.publishing.pages.page import mistakes_page

ROOT = Path(__file__).parents[3]
EXTENSIONS = [
    "abbr", "admonition", "attr_list", "def_list", "footnotes", "md_in_html", "tables",
    "toc", "pymdownx.arithmatex", "pymdownx.details", "pymdownx.emoji",
    "pymdownx.inlinehilite", "pymdownx.magiclink", "pymdownx.smartsymbols",
    "pymdownx.snippets", "pymdownx.superfences", "pymdownx.tabbed", "smarty",
]  # fmt: skip
each_text = pytest.mark.parametrize("text", HOSTILE)
# A snippet with another mark of an include in it is refused before it makes a page.
each_printed_text = pytest.mark.parametrize(
    "text", [t for t in HOSTILE if "--8<--" not in t]
)


def rendered(markdown: str) -> BeautifulSoup:
    """Return the HTML of Markdown, with more extensions than the site has."""
    return BeautifulSoup(
        Markdown(extensions=EXTENSIONS).convert(markdown), "html.parser"
    )


def test_no_extension_of_the_site_is_left_out() -> None:
    class Loader(yaml.SafeLoader):
        """Reads names of Python functions as text."""

    Loader.add_multi_constructor("", lambda loader, suffix, node: suffix)
    for text in (MKDOCS_YML, (ROOT / "mkdocs.yml").read_text()):
        listed = yaml.load(text, Loader)["markdown_extensions"]
        names = {one if isinstance(one, str) else next(iter(one)) for one in listed}
        assert names - {"pymdownx.highlight"} <= set(EXTENSIONS)


@each_text
@pytest.mark.parametrize(
    "around", ["## {} {{ #own }}", "A *word*, {} and `code`.", "- {}\n- more", "{}"]
)
def test_a_text_stays_the_text_that_it_is(text: str, around: str) -> None:
    page = rendered(around.format(f"<code>{verbatim(text)}</code>"))
    code = page.find("code")
    assert code is not None
    assert code.get_text() == " ".join(text.split())
    assert code.find() is None
    assert not page.select("img, script, b, .footnote, .arithmatex, [onclick]")


@each_printed_text
def test_the_index_of_messages_holds_it_and_nothing_of_it(tmp_path, text: str) -> None:
    quoted = text.replace("\n", " ")
    wrong = f"""\
\"""A mistake.\"""

# --8<-- [start:wrong]
try:
    add()
except ValueError as error:
    print(error)
# ~> {quoted}
# --8<-- [end:wrong]
"""
    mistakes = '```python\n--8<-- "first/adding/wrong.py:wrong"\n```\n\n'
    lesson = FILES["docs/first/adding.md"].replace(
        "## Common mistakes\n\nNone.\n", f"## Common mistakes\n\n{mistakes}"
    )
    course = curriculum.load(
        write_course(
            tmp_path,
            {"docs/first/adding.md": lesson, "snippets/first/adding/wrong.py": wrong},
        )
    )
    page = rendered(f"# Messages\n\n{error_index(course)}")
    (message,) = page.select(".messages > .message > h2 > code")
    assert message.get_text() == " ".join(quoted.split())
    assert [tag.name for tag in page.find_all()] == [
        "h1", "div", "div", "h2", "code", "p", "code", "ul", "li", "a",
    ]  # fmt: skip


@each_text
def test_an_alt_text_is_one_attribute(text: str) -> None:
    page = rendered(f"{image('picture.svg', text)}\n{{ .snippet-figure }}")
    images = page.find_all("img")
    assert [sorted(one.attrs) for one in images] == [["alt", "src"]] * 2
    assert {one["alt"] for one in images} == {" ".join(text.split())}


@pytest.mark.parametrize("code", ["```\n<img src=x>", "~~~\n````\n<img src=x>"])
def test_no_line_of_code_closes_its_fence(code: str) -> None:
    page = rendered(python_fence(code))
    assert page.get_text().strip() == code
    assert page.find("img") is None


def test_no_mistake_closes_the_fence_of_the_mistakes() -> None:
    problem = Problem(Path("a.md"), 1, "odd:\n~~~~\n```\n<img src=x>")
    page = rendered(mistakes_page([problem]))
    assert str(problem) in page.get_text()
    assert page.find("img") is None
