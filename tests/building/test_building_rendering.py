"""Pages are rendered once of each text, and come out as MkDocs renders them."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from markdown.extensions import Extension
from markdown.extensions.attr_list import AttrListExtension
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import get_files
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page

from torchproof.building.rendering import Renderer
from torchproof.staging import sharing
from torchproof.staging.store import Store

MKDOCS_YML = """\
site_name: Pages
plugins: []
theme: {name: material, font: false}
markdown_extensions:
  - attr_list
  - toc: {permalink: true}
  - pymdownx.superfences:
      custom_fences:
        - name: mermaid
          class: mermaid
          format: !!python/name:pymdownx.superfences.fence_code_format
"""
PAGES = {
    "index.md": "# Home\n\nTo [a part](other.md#a-part).\n\n## One\n\n### Two `code`\n",
    "other.md": "---\nauthor: me\n---\n\nA title\n=======\n\n## A part\n\nText.\n",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a project without a mistake."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text(MKDOCS_YML)
    for name, text in PAGES.items():
        (tmp_path / "docs" / name).write_text(text)
    return tmp_path


@pytest.fixture
def rendered_by_mkdocs(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Return the pages that MkDocs itself rendered in this process."""
    names: list[str] = []
    render = Page.render

    def noted(page: Page, *around: object) -> None:
        names.append(page.file.src_uri)
        render(page, *around)

    monkeypatch.setattr(Page, "render", noted)
    level = logging.getLogger("mkdocs").level
    logging.getLogger("mkdocs").setLevel(logging.INFO)  # as the command does
    yield names
    logging.getLogger("mkdocs").setLevel(level)


def pages_of(
    root: Path,
    takes: bool = True,
    extensions: Sequence[Extension] = (),
    listening: Sequence[Callable[..., str]] = (),
) -> dict[str, Page]:
    """Read and render all pages as MkDocs does; return them by their files.

    A plugin may have added extensions, and listen to what is told of a page.
    """
    config: MkDocsConfig = load_config(str(root / "mkdocs.yml"))
    config.markdown_extensions += extensions
    config.plugins.events["page_markdown"] += listening
    files = get_files(config)
    nav = get_navigation(files, config)
    with closing(Renderer(config, files, Store(root / "store"))) as renderer:
        if takes:
            renderer.take(nav.pages)
        for page in nav.pages:
            page.read_source(config)
            page.render(config, files)
    return {page.file.src_uri: page for page in nav.pages}


def told(page: Page) -> tuple[object, ...]:
    """Return all that rendering tells of a page."""
    links = {file.src_uri: one for file, one in (page.links_to_anchors or {}).items()}
    toc = [str(one) for one in page.toc]
    return page.content, page.title, toc, page.present_anchor_ids, links, page.meta


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))


def test_a_page_is_rendered_once_and_comes_out_the_same(root, rendered_by_mkdocs):
    plain = {name: told(page) for name, page in pages_of(root, takes=False).items()}
    rendered_by_mkdocs.clear()
    for _ in range(2):
        assert {name: told(page) for name, page in pages_of(root).items()} == plain
    assert sorted(rendered_by_mkdocs) == sorted(PAGES)
    assert plain["index.md"][4]["other.md"] == {"a-part": "other.md#a-part"}


def test_what_comes_then_is_done_with_pages_that_are_new(root, rendered_by_mkdocs):
    done: list[str] = []
    for _ in range(2):
        config: MkDocsConfig = load_config(str(root / "mkdocs.yml"))
        files = get_files(config)
        nav = get_navigation(files, config)
        store = Store(root / "store")
        renderer = Renderer(
            config, files, store, lambda page: done.append(str(page.content))
        )
        renderer.take(nav.pages)
        for page in nav.pages:
            page.read_source(config)
            page.render(config, files)
        assert done == [str(page.content) for page in nav.pages]


def test_a_page_is_rendered_again_where_its_text_changed(root, rendered_by_mkdocs):
    pages_of(root)
    rendered_by_mkdocs.clear()
    change(root / "docs/other.md", "Text.", "Words.")
    assert "Words." in str(pages_of(root)["other.md"].content)
    assert rendered_by_mkdocs == ["other.md"]


def test_the_same_text_elsewhere_links_otherwise(root, rendered_by_mkdocs):
    (root / "docs/deep").mkdir()
    for name in ("same.md", "deep/index.md"):
        (root / "docs" / name).write_text("# Same\n\n[There](other.md)\n")
    (root / "docs/deep/other.md").write_text("# Other\n")
    pages = pages_of(root)
    assert 'href="../other/"' in str(pages["same.md"].content)
    assert 'href="other/"' in str(pages["deep/index.md"].content)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("permalink: true", "permalink: false"),
        ("class: mermaid", "class: drawing"),
        ("fence_code_format", "fence_div_format"),
        ("  - attr_list\n", ""),
        ("site_name: Pages", "use_directory_urls: false\nsite_name: Pages"),
        ("site_name: Pages", "validation: {anchors: warn}\nsite_name: Pages"),
    ],
)
def test_all_are_rendered_again_with_other_settings(root, rendered_by_mkdocs, old, new):
    pages_of(root)
    rendered_by_mkdocs.clear()
    change(root / "mkdocs.yml", old, new)
    pages_of(root)
    assert sorted(rendered_by_mkdocs) == sorted(PAGES)


def test_a_link_to_a_page_that_is_gone_is_told(root, rendered_by_mkdocs, caplog):
    pages_of(root)
    (root / "docs/other.md").unlink()
    for _ in range(2):  # what was told once is told the next time, too
        caplog.clear()
        pages_of(root)
        assert "other.md" in caplog.text


def test_a_link_to_a_page_that_became_a_draft_is_told(root, rendered_by_mkdocs, caplog):
    pages_of(root)
    change(root / "mkdocs.yml", "plugins: []", "plugins: []\ndraft_docs: other.md")
    for _ in range(2):
        caplog.clear()
        pages_of(root)
        assert "contains a link to 'other.md' which is excluded" in caplog.text


@pytest.mark.parametrize("level", [logging.DEBUG, logging.ERROR])
def test_what_nobody_would_be_told_of_is_not_kept(root, rendered_by_mkdocs, level):
    logging.getLogger("mkdocs").setLevel(level)
    pages_of(root)
    logging.getLogger("mkdocs").setLevel(logging.INFO)
    rendered_by_mkdocs.clear()
    pages_of(root)
    assert sorted(rendered_by_mkdocs) == sorted(PAGES)


def test_an_extension_that_reads_files_is_asked_each_time(root, monkeypatch):
    change(root / "mkdocs.yml", "  - attr_list\n", "  - pymdownx.snippets\n")
    monkeypatch.chdir(root)
    part = root / "part.txt"
    (root / "docs/other.md").write_text('# T\n\n--8<-- "part.txt"\n')
    for text in ("Before.", "After."):
        part.write_text(text)
        assert text in str(pages_of(root)["other.md"].content)


def test_settings_that_are_named_by_a_day_keep_nothing(root, rendered_by_mkdocs):
    keys = "  - pymdownx.keys: {key_map: {2020-01-01: A day}}\n"
    change(root / "mkdocs.yml", "  - attr_list\n", keys)
    for _ in range(2):
        pages_of(root)
    assert sorted(rendered_by_mkdocs) == sorted([*PAGES] * 2)


def test_pictures_are_read_each_time_also_by_the_class_that_does(root, monkeypatch):
    extension = "  - pymdownx.b64:B64Extension: {base_path: docs}\n"
    change(root / "mkdocs.yml", "  - attr_list\n", extension)
    monkeypatch.chdir(root)
    (root / "docs/index.md").write_text("# T\n\n![A dot](dot.png)\n")
    for data, told in ((b"one", "b25l"), (b"two", "dHdv")):
        (root / "docs/dot.png").write_bytes(data)
        assert told in str(pages_of(root)["index.md"].content)


def test_icons_of_the_course_are_read_each_time(root, rendered_by_mkdocs):
    emoji = (
        "  - pymdownx.emoji:\n"
        "      emoji_index: !!python/name:material.extensions.emoji.twemoji\n"
        "      emoji_generator: !!python/name:material.extensions.emoji.to_svg\n"
    )
    change(root / "mkdocs.yml", "  - attr_list\n", emoji)
    for own, times in (("", 1), ("      options: {custom_icons: [icons]}\n", 2)):
        change(root / "mkdocs.yml", emoji, emoji + own)
        rendered_by_mkdocs.clear()
        for _ in range(2):
            pages_of(root)
        assert sorted(rendered_by_mkdocs) == sorted([*PAGES] * times)


def test_settings_made_by_a_call_are_told_by_what_was_called(root, rendered_by_mkdocs):
    call = "!!python/object/apply:pymdownx.slugs.slugify {kwds: {case: lower}}"
    change(root / "mkdocs.yml", "{permalink: true}", f"\n      slugify: {call}\n")
    pages_of(root)
    rendered_by_mkdocs.clear()
    pages_of(root)
    assert rendered_by_mkdocs == []
    change(root / "mkdocs.yml", "case: lower", "case: none")
    assert "Two-code" in str(pages_of(root)["index.md"].toc)


@pytest.mark.parametrize(
    "what", ["python/name:own.drawn", "python/object/apply:own.Drawing []"]
)
def test_nothing_is_kept_where_code_of_the_course_draws(root, monkeypatch, what):
    code = (
        "drawn = lambda *_, **__: '<p>{}</p>'\nclass Drawing:\n    __call__ = drawn\n"
    )
    old = "python/name:pymdownx.superfences.fence_code_format"
    change(root / "mkdocs.yml", old, what)
    (root / "docs/other.md").write_text("# T\n\n```mermaid\ngraph\n```\n")
    monkeypatch.syspath_prepend(root)
    for text in ("Before", "After"):
        (root / "own.py").write_text(code.format(text))
        monkeypatch.delitem(sys.modules, "own", raising=False)
        assert f"<p>{text}</p>" in str(pages_of(root)["other.md"].content)


def test_nothing_is_kept_where_a_hook_may_have_a_say(root, rendered_by_mkdocs):
    (root / "hook.py").write_text(
        "def on_page_markdown(markdown, **_): return markdown\n"
    )
    change(root / "mkdocs.yml", "plugins: []", "plugins: []\nhooks: [hook.py]")
    for _ in range(2):
        rendered_by_mkdocs.clear()
        pages_of(root)
        assert sorted(rendered_by_mkdocs) == sorted(PAGES)


def test_an_extension_that_a_plugin_made_is_asked_each_time(root, rendered_by_mkdocs):
    for _ in range(2):
        rendered_by_mkdocs.clear()
        pages_of(root, extensions=[AttrListExtension()])
        assert sorted(rendered_by_mkdocs) == sorted(PAGES)


@pytest.fixture
def many(root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a project of which two processors would render much."""
    monkeypatch.setattr(sharing, "_processors", lambda: 2)
    monkeypatch.setattr(sharing, "_has_other_threads", lambda: False)
    for number in range(40):
        text = f"# {number}\n\n" + f"Text of {number}.\n\n" * 500
        (root / f"docs/{number}.md").write_text(text)
    return root


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_other_processes_render_what_comes_last(many, rendered_by_mkdocs):
    pages = pages_of(many)
    assert len(rendered_by_mkdocs) < len(pages)
    for number in range(40):
        assert f"Text of {number}." in str(pages[f"{number}.md"].content)
        assert pages[f"{number}.md"].title == str(number)


def test_a_plugin_of_others_sees_each_page_in_one_process(many, rendered_by_mkdocs):
    pages = pages_of(many, listening=[lambda markdown, **_: markdown])
    assert sorted(rendered_by_mkdocs) == sorted(pages)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_nobody_renders_what_would_not_be_kept(many, rendered_by_mkdocs, monkeypatch):
    def started(*_: object) -> None:
        raise AssertionError("another process renders what nobody will find")

    monkeypatch.setattr(sharing.Helpers, "start", started)
    logging.getLogger("mkdocs").setLevel(logging.ERROR)  # as `mkdocs build -q` does
    pages = pages_of(many)
    assert sorted(rendered_by_mkdocs) == sorted(pages)
