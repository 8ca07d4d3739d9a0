"""A lab as HTML in Markdown: a builder reads its headings, and leaves its code alone."""

from __future__ import annotations

from bs4 import BeautifulSoup
from markdown import markdown

from torchproof.staging.dressing.lab_html import cells_in, lab_markdown

CODES = ["one = 2**3 * 4**5\n\n\ntwo = 6**7", "check(2**3, 4**5, 'a__b__c')"]
PROSE = """
<div class="jp-Notebook">
<div class="jp-Cell"><div class="jp-RenderedMarkdown"><h3>1. Powers</h3><p>Say.</p></div></div>
</div>
"""
CELLS = [
    {"cell_type": "markdown", "source": ["### 1. Powers\n", "\n", "Say."]},
    *(
        {"cell_type": "code", "source": [code], "metadata": tags}
        for code, tags in zip(CODES, [{}, {"tags": ["folded"]}], strict=True)
    ),
]


def test_the_code_of_an_exercise_stays_as_it_is():
    text = lab_markdown(cells_in(PROSE), CELLS)
    page = BeautifulSoup(
        markdown(text, extensions=["attr_list", "md_in_html"]), "html.parser"
    )
    codes = page.select(".exercise > .lab code")
    assert [one.get_text().strip() for one in codes] == CODES
    assert {one.name for one in page.select("code *")} == {"span"}
    assert not page.select("p > details")
