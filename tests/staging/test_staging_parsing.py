"""A snippet is parsed once of what it holds, and known again in other processes."""

from __future__ import annotations

from pathlib import Path

import pytest
from sample_course import write_course

from torchproof.problem import Problem
from torchproof.snippet import document, parse
from torchproof.staging.known.contents import Contents
from torchproof.staging.known.parsing import Parser
from torchproof.staging.store import Store


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write_course(tmp_path / "course")


@pytest.fixture
def trees(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the texts that were taken apart."""
    found: list[str] = []
    tree = document._tree
    monkeypatch.setattr(document, "_tree", lambda p, t: found.append(t) or tree(p, t))
    return found


def parser(root: Path) -> Parser:
    """Return the parser of a process that has just begun."""
    document.parse_text.cache_clear()
    contents = Contents()
    contents.look([root / "snippets"])
    return Parser(Store(root / "store"), contents)


def test_a_snippet_comes_out_as_it_is_parsed(root):
    for _ in range(2):
        found = parser(root)
        for path in root.glob("snippets/**/*.py"):
            assert found.parse(path) == parse(path)


def test_another_process_parses_only_what_changed(root, trees):
    changed, *others = sorted(root.glob("snippets/**/*.py"))
    for path in (changed, *others):
        parser(root).parse(path)
    changed.write_text(changed.read_text() + "\n# The end.\n")
    trees.clear()
    again = parser(root)
    assert "# The end." in again.parse(changed).text
    for path in others:
        again.parse(path)
    assert trees == [changed.read_text()]


def test_the_same_text_elsewhere_is_another_snippet(root):
    path = next(root.glob("snippets/**/*.py"))
    copy = path.with_name("copy.py")
    copy.write_text(path.read_text())
    found = parser(root)
    assert found.parse(path).path == path
    assert found.parse(copy).path == copy


def test_a_mistake_is_told_each_time(root):
    path = next(root.glob("snippets/**/*.py"))
    path.write_text("print(\n")
    for _ in range(2):
        with pytest.raises(Problem, match="was never closed"):
            parser(root).parse(path)


def test_it_is_what_was_there_at_the_last_look(root):
    path = next(root.glob("snippets/**/*.py"))
    found, before = parser(root), path.read_text()
    path.write_text("print(\n")
    assert found.parse(path).text == before


@pytest.mark.parametrize("part", [0, 3, 100, -1])
def test_what_a_loss_of_power_cut_short_is_made_again(root, part):
    path = next(root.glob("snippets/**/*.py"))
    snippet = parser(root).parse(path)
    for kept in (root / "store").iterdir():
        kept.write_bytes(kept.read_bytes()[:part])
    assert parser(root).parse(path) == snippet
