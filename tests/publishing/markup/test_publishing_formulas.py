"""A formula is HTML before any builder sees the page; a wrong one stops the build."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag
from markdown import Markdown
from sample_course import FILES, MKDOCS_YML, write_course
from test_publishing_verbatim import EXTENSIONS

from torchproof.lesson.page import Page
from torchproof.lesson.words.formulas import find
from torchproof.problem import Problems
from torchproof.publishing.formulas.katex import BadFormula, rendered
from torchproof.publishing.formulas.placing import with_formulas
from torchproof.publishing.formulas.stylesheet import shown_on
from torchproof.publishing.markup.links import Home
from torchproof.staging.stager import Stager

pytestmark = pytest.mark.usefixtures("shared_store")

WITH_FORMULAS = MKDOCS_YML.replace(
    "  - admonition\n", "  - admonition\n  - pymdownx.arithmatex\n"
)
HARD = [
    r"\sigma(x) = \frac{1}{1 + e^{-x}}",
    r"\{a_i * b_i\} \cdot [c](d) \text{ HTML `loss`}",
    r"\lvert x \rvert_{|y|} < \sqrt{2} > z \& \#1",
    r"\begin{pmatrix} a & b \\ c & d \end{pmatrix}",
    r"\text{a*b*c \_d\_ ~e~ :smile: -- www.x.org}",
]
each_hard = pytest.mark.parametrize("tex", HARD)


def page(text: str = "", path: Path = Path("docs/page.md")) -> Page:
    return Page(path, "page", text, 1)


def shown(markdown: str) -> Tag:
    """Return the only formula of a page, through Markdown with many extensions."""
    html = Markdown(extensions=EXTENSIONS).convert(with_formulas(markdown, page()))
    (formula,) = BeautifulSoup(html, "html.parser").select(".katex")
    return formula


@each_hard
@pytest.mark.parametrize(
    "around",
    ["A *word*, ${}$ and `code`.", "!!! note\n    - ${}$\n", "| a |\n|---|\n| ${}$ |"],
)
def test_markdown_leaves_it_as_it_is(tex: str, around: str) -> None:
    abbreviations = "\n\n*[loss]: What is small.\n*[HTML]: Hyper.\n"
    as_it_is = BeautifulSoup(rendered(tex, False), "html.parser").select_one(".katex")
    assert shown(around.replace("{}", tex) + abbreviations) == as_it_is


def test_it_can_be_listened_to_and_is_found_once():
    formula = shown(r"A $\frac{1}{x}$.")
    math = formula.select_one(".katex-mathml > math")
    assert math and [one.name for one in math.find_all()] == [
        "mrow",
        "mfrac",
        "mn",
        "mi",
    ]
    looked_at = formula.select_one(".katex-html[aria-hidden=true][data-search-exclude]")
    assert looked_at and not formula.select("annotation")


def test_on_lines_of_its_own_it_is_a_display():
    text = "Above:\n\n$$\na^2 +\nb^2\n$$\n\nBelow."
    assert [(one.tex, one.display) for one in find(text)] == [("\na^2 +\nb^2\n", True)]
    assert shown(text).find_parent(class_="katex-display")


def test_money_code_and_attributes_are_none():
    text = (
        "It costs $5 or $6, `$x$` and \\$y\\$, $ z $; <a title='$a$'>b</a>.\n\n"
        "```bash\necho $HOME$\n```\n"
    )
    assert with_formulas(text, page()) == text


@pytest.mark.parametrize("tex", [r"\frac{1", r"\foo", "ü"])
def test_what_katex_cannot_read_is_refused(tex: str) -> None:
    with pytest.raises(BadFormula):
        rendered(tex, False)


def test_a_wrong_one_is_a_mistake_with_its_place(tmp_path):
    wrong = FILES["docs/first/adding.md"].replace("It adds", r"It $\froc{1}{2}$ adds")
    changes = {"mkdocs.yml": WITH_FORMULAS, "docs/first/adding.md": wrong}
    root = write_course(tmp_path, changes)
    with pytest.raises(Problems) as mistake:
        Stager(root, tmp_path / "staged", Home()).stage()
    line = 1 + wrong[: wrong.index("froc")].count("\n")
    told = str(mistake.value)
    assert f"docs/first/adding.md:{line}: the formula \\froc{{1}}{{2}}: " in told
    assert "Undefined control sequence" in told


def staged_pages(tmp_path: Path, mkdocs_yml: str) -> Path:
    root = write_course(tmp_path, {"mkdocs.yml": mkdocs_yml})
    Stager(root, tmp_path / "staged", Home()).stage()
    return tmp_path / "staged/docs"


def test_lessons_labs_and_their_style_sheet_need_no_script(tmp_path):
    docs = staged_pages(tmp_path, WITH_FORMULAS)
    for name in ("first/counting.md", "first/lab.md"):
        assert (docs / name).read_text().count('<span class="katex">') == 1
    style = (docs / "assets/torchproof/site.css").read_text()
    assert ".katex-mathml" in style and ".mfrac" not in style
    fonts = {path.name for path in (docs / "assets/torchproof/fonts").iterdir()}
    assert fonts == set(re.findall(r"[\w-]+\.woff2", style))
    assert {name.split("-")[0] for name in fonts} == {"KaTeX_Main", "KaTeX_Math"}
    assert [*docs.rglob("katex*")] == []


def test_a_course_without_formulas_has_dollars(tmp_path):
    docs = staged_pages(tmp_path, MKDOCS_YML)
    assert "Count with $x + 1$" in (docs / "first/counting.md").read_text()


def test_the_style_sheet_is_asked_for_what_is_shown():
    formula = rendered(r"\partial + \text{x\&y}", False)
    shown = shown_on([f"<p>{formula} <span>no formula</span></p>"])
    assert shown.characters == {"∂", "+", "x", "&", "y"}
    assert {"katex", "katex-html", "mord"} <= shown.classes
