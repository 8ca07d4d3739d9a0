from pathlib import Path

import pytest
from sample_course import FILES, TORCH, write_course, write_record

from torchproof.lesson import curriculum
from torchproof.problem import Problem
from torchproof.publishing.indexes.concept_index import concept_index
from torchproof.publishing.markup.contact import UNKNOWN, with_contact
from torchproof.publishing.markup.links import Home
from torchproof.publishing.pages.page import mistakes_page, page_markdown


@pytest.fixture(scope="module")
def adding(sample) -> str:
    return page_markdown(sample, "first/adding.md", Home("o/r")) or ""


@pytest.fixture(scope="module")
def counting(sample) -> str:
    return page_markdown(sample, "first/counting.md", Home()) or ""


def test_a_lesson_is_title_card_body_ending(counting):
    parts = ["# Counting\n", "lesson-card", "Counting is adding", "lesson-end"]
    places = [counting.index(part) for part in parts]
    assert places == sorted(places)


def test_the_card_says_what_the_lesson_is(counting):
    assert "So that you know how many.\n{ .lesson-why }" in counting
    assert "- Count to three\n- Stop counting\n" in counting
    assert "Beginner · 1 min read · 0 examples · 1 exercise\n" in counting


def test_the_card_says_on_what_the_lesson_was_checked(tmp_path):
    write_record(write_course(tmp_path, TORCH))
    add = tmp_path / "snippets/first/adding/add.py"
    card = page_markdown(curriculum.load(tmp_path), "first/adding.md", Home()) or ""
    day = "<time>2026-01-31</time>"
    checked = f"CPU: checked with torch 1.2.3 (Python 3.11, {day})"
    assert f"{checked} · CUDA: not yet run\n{{ .lesson-stamp }}" in card
    assert ".unchecked" not in card
    add.write_text(add.read_text().replace("# > 3", "# > 9"))
    card = page_markdown(curriculum.load(tmp_path), "first/adding.md", Home()) or ""
    missing = "2 of 3 blocks: not checked since they changed"
    assert f"{missing}\n{{ .lesson-stamp .unchecked }}" in card


def test_prerequisites_and_concepts_are_links_with_tooltips(adding, counting):
    assert '**Builds on** [Adding](adding.md "You will need: sum")' in counting
    sum_link = '[sum](../concepts.md#sum "A sum is what + makes of two numbers.")'
    assert f"**Teaches** {sum_link}" in adding
    assert "Builds on" not in adding
    assert "Teaches" not in counting


def test_the_ending_leads_on(adding, counting):
    assert "**Next lesson** [Counting](counting.md)" in adding
    assert "Next lesson" not in counting
    assert "[Notebook](../downloads/first/counting.ipynb){ download }" in counting
    assert "[Scripts](../downloads/first/counting.zip){ download }" in counting
    assert "[The lab of First steps](lab.md)" in counting
    assert "(https://docs.python.org/3/) (PSF-2.0)" in counting


def test_colab_is_offered_where_the_repository_is_known(adding, counting):
    assert "Open in Colab" in adding
    assert "Colab" not in counting


def test_the_card_offers_the_notebook_as_the_ending_does(adding, counting):
    for page in (adding, counting):
        card, ending = page.split('<div class="lesson-end"')
        line = card.split("\n{ .lesson-take ")[0].splitlines()[-1]
        assert line in ending
        assert ("Colab" in line) == ("Colab" in ending)


def test_an_ending_says_where_to_report_where_that_is_known(adding, counting):
    assert "mistake on this page](https://github.com/o/r/issues/" in adding
    assert "Report a mistake" not in counting


def test_a_page_that_asks_for_reports_says_where_they_go():
    asked = "That is a bug: [tell us](contact:)."
    known = with_contact(asked, Home("owner/name"))
    assert known == f"That is a bug: [tell us]({Home('owner/name').issues})."
    assert with_contact(asked, Home()) == f"That is a bug: tell us ({UNKNOWN})."


def test_concepts_link_to_their_lesson_and_reference(sample):
    index = concept_index(sample)
    assert "### sum { #sum }\n\nA sum is what `+` makes of two numbers." in index
    assert "Taught in [Adding](first/adding.md)." in index
    assert "(https://docs.pytorch.org/docs/stable/generated/torch.sum.html)" in index


def test_the_concept_page_has_the_index_below_its_text(sample):
    page = page_markdown(sample, "concepts.md", Home()) or ""
    assert page.startswith("# Concepts\n\n## The concepts\n")


def test_unknown_pages_stay_as_they_are(sample):
    assert page_markdown(sample, "elsewhere.md", Home()) is None


def test_mistakes_are_told_on_a_page():
    page = mistakes_page([Problem(Path("docs/a.md"), 3, "`x` is wrong", "Mend it.")])
    assert "docs/a.md:3: `x` is wrong\n  Mend it.\n" in page


def test_part_titles_come_from_the_nav(tmp_path):
    nav = FILES["mkdocs.yml"].replace("First steps", "Steps")
    course = curriculum.load(write_course(tmp_path, {"mkdocs.yml": nav}))
    page = page_markdown(course, "first/counting.md", Home()) or ""
    assert "The lab of Steps" in page


def test_concepts_are_plain_names_where_no_page_lists_them(tmp_path):
    nav = FILES["mkdocs.yml"].replace("  - concepts.md\n", "")
    root = write_course(tmp_path, {"mkdocs.yml": nav})
    (root / "docs/concepts.md").unlink()
    page = page_markdown(curriculum.load(root), "first/adding.md", Home()) or ""
    assert "**Teaches** sum" in page
    assert "concepts.md" not in page


def test_a_card_without_what_a_course_does_not_require(tmp_path):
    lesson = '---\ntitle: Adding\n---\n\n```python\n--8<-- "first/adding/add.py:numbers"\n```\n'
    table = '[tool.torchproof]\nlabels.take-along = "Zum Mitnehmen"\n'
    files = {"docs/first/adding.md": lesson, "pyproject.toml": table}
    page = page_markdown(
        curriculum.load(write_course(tmp_path, files)), "first/adding.md", Home()
    )
    assert "You will be able to" not in page and "Sources" not in page
    assert "**Zum Mitnehmen** [Notebook]" in page
    assert "\n1 min read · 1 example · 0 exercises\n{ .lesson-facts }" in page
    assert "\n\n\n" not in page and "None" not in page
