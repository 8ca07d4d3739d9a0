"""The search takes each page apart once, and finds on it what it finds by itself."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from material.plugins.search import plugin as material
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from torchproof.building.indexing import Indexer
from torchproof.staging.store import Store

MKDOCS_YML = """\
site_name: Pages
theme: {name: material, font: false}
plugins: [search]
"""
PAGES = {
    "index.md": "# Home\n\nText &amp; `code`.\n\n## One\n\nMore.\n\n### Two\n",
    "same.md": "## One\n\nMore.\n",
    "again/index.md": "## One\n\nMore.\n",
    "named.md": "---\ntitle: Its name\n---\n\nText.\n",
    "tagged.md": "---\ntags: [first, 2]\nsearch: {boost: 2}\n---\n\n# Tagged\n",
    "hidden.md": "---\nsearch: {exclude: true}\n---\n\n# Hidden\n",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name, text in PAGES.items():
        file = tmp_path / "docs" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    (tmp_path / "mkdocs.yml").write_text(MKDOCS_YML)
    return tmp_path


@pytest.fixture
def taken_apart(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the HTML that the search took apart."""
    found: list[str] = []
    feed = material.Parser.feed
    monkeypatch.setattr(
        material.Parser,
        "feed",
        lambda self, html: (found.append(html), feed(self, html)),
    )
    return found


def index_of(root: Path, helped: bool = True, early: bool = False) -> object:
    """Build the site, and return the index of its search."""
    config: MkDocsConfig = load_config(str(root / "mkdocs.yml"))

    def take(nav: object, *, config: MkDocsConfig, files: object) -> None:
        indexer = Indexer(config, Store(root / "store"))
        if early:
            config.plugins.events["page_content"].append(
                lambda html, *, page, **_: look(indexer, html, page)
            )

    config.plugins.events["nav"] += [take] * helped
    build(config)
    return json.loads((root / "site/search/search_index.json").read_text())


def look(indexer: Indexer, html: str, page: Page) -> None:
    page.content = html
    indexer.look(page)


@pytest.mark.parametrize("early", [False, True])
def test_it_finds_what_it_finds_by_itself(root, early):
    alone = index_of(root, helped=False)
    assert len(alone["docs"]) > len(PAGES)
    for _ in range(2):
        assert index_of(root, early=early) == alone


def test_a_page_is_taken_apart_once(root, taken_apart):
    index_of(root, early=True)
    assert len(taken_apart) == len(PAGES) - 1  # one is not to be found
    index_of(root)
    assert len(taken_apart) == len(PAGES) - 1


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("index.md", "More.", "Less."),
        ("named.md", "Its name", "Another"),
        ("tagged.md", "first", "third"),
        ("tagged.md", "boost: 2", "boost: 3"),
        ("hidden.md", "exclude: true", "exclude: false"),
    ],
)
def test_a_change_is_found(root, name, old, new):
    index_of(root)
    file = root / "docs" / name
    file.write_text(file.read_text().replace(old, new))
    assert index_of(root) == index_of(root, helped=False)


def test_a_page_is_found_where_it_went(root):
    index_of(root)
    (root / "docs/same.md").rename(root / "docs/moved.md")
    assert index_of(root) == index_of(root, helped=False)


@pytest.mark.parametrize("search", ["[]", "[search: {enabled: false}]"])
def test_there_may_be_no_search(root, search, taken_apart):
    file = root / "mkdocs.yml"
    file.write_text(MKDOCS_YML.replace("[search]", search))
    config = load_config(str(file))
    Indexer(config, Store(root / "store"))
    build(config)
    assert taken_apart == []


def test_what_dictionaries_take_apart_is_taken_apart_each_time(
    root, taken_apart, monkeypatch
):
    class Words:
        cut = staticmethod(lambda text: [text.decode()])

    monkeypatch.setattr(material, "jieba", Words)
    for _ in range(2):
        index_of(root, early=True)
    assert len(taken_apart) == 2 * (len(PAGES) - 1)
