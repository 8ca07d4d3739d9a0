import nbformat
import pytest
from bs4 import BeautifulSoup
from markdown import Markdown
from markdown.extensions.toc import TocExtension
from sample_course import FILES, write_course

from torchproof.lesson import curriculum
from torchproof.publishing.markup.links import Home
from torchproof.publishing.notebooks.lab import (
    has_lab,
    imports,
    lab_notebook,
    lab_on_site,
)
from torchproof.publishing.pages.page import page_markdown
from torchproof.staging.labs import converted
from torchproof.staging.store import Store

PUBLIC = Home("owner/name", "https://x.org/course/")


@pytest.fixture(scope="module")
def markdown() -> Markdown:
    """What turns Markdown into HTML, as the site has it."""
    extensions = ["attr_list", "md_in_html", TocExtension(permalink=True)]
    return Markdown(extensions=extensions)


@pytest.fixture(scope="module")
def page(sample, markdown, made) -> BeautifulSoup:
    """The lab as mkdocs-jupyter renders it, and Markdown that."""
    lessons = sample.lessons_of("first")
    lab = converted(lab_on_site(sample, "first", Home()), Store(made), lessons)
    return BeautifulSoup(markdown.convert(lab), "html.parser")


def sources(notebook: str) -> list[str]:
    return [cell.source for cell in nbformat.reads(notebook, as_version=4).cells]


def test_a_lab_holds_the_exercises_with_what_they_import(sample):
    cells = sources(lab_notebook(sample, "first", Home()))
    assert cells[0].startswith("# First steps: the lab\n")
    assert cells[1] == "import math"
    assert (
        "## Counting\n\nFrom the lesson Counting.\n\n### 1. Up to `three`" in cells[2]
    )
    assert cells[3] == "numbers = [1, 2]  # your code here"


def test_a_part_without_exercises_has_no_lab(tmp_path):
    no_exercise = FILES["docs/first/counting.md"].split("### 1.")[0]
    changes = {"docs/first/counting.md": no_exercise}
    course = curriculum.load(write_course(tmp_path, changes))
    assert not has_lab(course, "first")


def test_a_project_stays_out_of_the_lab(tmp_path):
    project = FILES["docs/first/counting.md"].replace("## Exercises", "## Stages")
    changes = {"docs/first/counting.md": project}
    course = curriculum.load(write_course(tmp_path, changes))
    assert not has_lab(course, "first")
    page = page_markdown(course, "first/counting.md", Home()) or ""
    assert "Beginner · Project · 1 stage\n" in page
    assert "The lab of" not in page


def test_imports_leave_out_local_files(sample):
    snippets = [sample.library.snippet(file) for file in sample.library.files]
    assert imports(snippets) == ["import math", "import matplotlib.pyplot as plt"]


def test_links_of_the_download_lead_to_the_public_site(sample):
    text = "\n".join(sources(lab_notebook(sample, "first", PUBLIC)))
    assert "[Counting](https://x.org/course/first/counting/)" in text
    assert "[adding](https://x.org/course/first/adding/)" in text


def test_the_page_leads_to_the_download_and_to_colab(sample):
    opening = sources(lab_on_site(sample, "first", PUBLIC))[0]
    assert "(../../downloads/first/lab.ipynb)" in opening
    assert "(https://colab.research.google.com/github/owner/name/blob/" in opening
    assert "colab" not in sources(lab_on_site(sample, "first", Home()))[0]


def test_figures_of_the_page_have_light_and_dark_ink(tmp_path):
    drawn = "# > Not yet: 1 to go.\n    # figure> A line"
    three = FILES["snippets/first/counting/three.py"]
    changes = {
        "snippets/first/counting/three.py": three.replace(
            "# > Not yet: 1 to go.", drawn
        ),
        "snippets/first/counting/three.svg": FILES["snippets/first/adding/picture.svg"],
    }
    course = curriculum.load(write_course(tmp_path, changes))
    cells = "\n".join(sources(lab_on_site(course, "first", Home())))
    address = "../../snippets/first/counting/three.svg"
    assert f"![A line]({address}#only-light)![A line]({address}#only-dark)" in cells


def test_nothing_of_the_foreign_styles_and_scripts_is_left(page):
    assert len(str(page)) < 10_000
    assert not page.select("style, script, clipboard-copy, [class*=jp-]")


def test_code_is_in_the_markup_of_the_theme_once(page):
    codes = [code.get_text() for code in page.select("div.highlight > pre > code")]
    assert codes[:2] == ["import math\n", "numbers = [1, 2]  # your code here\n"]
    assert "print(check_three(numbers))\nNot yet: 1 to go.\n" in codes


def test_printed_text_is_an_output_band(page):
    bands = page.select("code > span.output")
    assert [(band["data-kind"], band.get_text()) for band in bands] == [
        ("not-yet", "Not yet: 1 to go.\n"),
        ("right", "Right!\n"),
    ]


def test_checks_hints_and_solutions_are_folded(page):
    summaries = [summary.get_text() for summary in page.select("details > summary")]
    assert summaries == ["The check", "Hint", "Solution"]


def test_headings_have_the_anchors_that_the_contents_link_to(page, markdown):
    anchors = [heading["id"] for heading in page.select("h1, h2, h3")]
    assert anchors == ["first-steps-the-lab", "counting", "1-up-to-three"]
    (top,) = markdown.toc_tokens
    assert top["name"] == "First steps: the lab"
    assert top["children"][0]["children"][0]["name"] == "1. Up to three"


def test_formulas_are_marked_for_who_renders_them(page):
    assert [m.get_text() for m in page.select(".arithmatex")] == [r"\(x + 1\)"]


def test_links_lead_to_the_lessons(page):
    links = {a.get_text(): a["href"] for a in page.select("p > a")}
    assert links["Counting"] == "../counting/"
    assert links["adding"] == "../adding/"


def test_names_of_one_module_are_imported_on_one_line(tmp_path):
    changes = {
        "snippets/first/adding/one.py": '"""One."""\n\nfrom math import pi, tau as turn\n',
        "snippets/first/adding/two.py": '"""Two."""\n\nfrom math import e, pi\n',
    }
    library = curriculum.load(write_course(tmp_path, changes)).library
    found = imports(
        [library.snippet(f"first/adding/{one}.py") for one in ("one", "two")]
    )
    assert found == ["from math import e, pi, tau as turn"]


def test_imports_of_what_the_part_shares_stay(tmp_path):
    use = '"""A use."""\n\nimport math\n\nimport near\nfrom net import size\n'
    changes = {
        "snippets/first/net.py": '"""A net."""\n\nsize = 3\n',
        "snippets/first/adding/near.py": '"""A neighbor."""\n',
        "snippets/first/adding/use.py": use,
    }
    course = curriculum.load(write_course(tmp_path, changes))
    found = imports([course.library.snippet("first/adding/use.py")])
    assert found == ["import math", "from net import size"]
