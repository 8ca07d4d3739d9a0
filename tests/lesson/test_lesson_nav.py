"""The nav of mkdocs.yml: reading order, titles and lines."""

import pytest

from torchproof.lesson import nav
from torchproof.lesson.nav import Entry
from torchproof.problem import Problems


def test_pages_come_in_reading_order_without_links_to_other_sites(project):
    part = ("Automatic differentiation",)
    assert nav.load(project.root / "mkdocs.yml") == [
        Entry("Home", "index.md", (), 4),
        Entry("", "tensors/creating.md", ("Tensors",), 6),
        Entry("Gradients", "autograd/gradients.md", part, 8),
    ]


def test_sections_nest(project):
    project.write("mkdocs.yml", "nav:\n  - A:\n    - B:\n      - C: c.md\n")
    assert nav.load(project.root / "mkdocs.yml") == [Entry("C", "c.md", ("A", "B"), 4)]


def test_tags_of_mkdocs_are_no_mistake(project):
    emoji = "!!python/name:material.extensions.emoji.twemoji"
    project.write("mkdocs.yml", f"a: {emoji}\nb: !ENV [X, 1]\nnav: [index.md]\n")
    assert nav.load(project.root / "mkdocs.yml") == [Entry("", "index.md", (), 3)]


@pytest.mark.parametrize("text", ["site_name: x\n", "nav: []\n", "nav:\n", "- a\n", ""])
def test_a_file_without_nav(project, text):
    project.write("mkdocs.yml", text)
    with pytest.raises(Problems) as caught:
        nav.load(project.root / "mkdocs.yml")
    assert str(caught.value) == (
        "mkdocs.yml: there is no `nav`\n  List the pages in reading order."
    )
