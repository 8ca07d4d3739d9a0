"""A run sees a copy of what lies around its snippet: as it is now, and copied no more than once."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from torchproof.running.serving.sources import Sources


@pytest.fixture
def part(tmp_path: Path) -> Path:
    """Return a folder of snippets in a course, whose part shares a file."""
    (tmp_path / "pyproject.toml").touch()
    part = tmp_path / "snippets" / "part"
    folder = part / "lesson"
    folder.mkdir(parents=True)
    for place in (folder / "one.py", folder / "two.py", folder / "data.csv"):
        place.write_text(f"# {place.name}\n")
    (part / "shared.py").write_text("# shared\n")
    return folder


@pytest.fixture
def sources(tmp_path: Path) -> Sources:
    """Return what has no copies yet."""
    return Sources(tmp_path / "copies")


@pytest.fixture
def copied(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the names of the files that were copied."""
    names: list[str] = []
    copy = shutil.copy2

    def noted(file: str, target: Path) -> None:
        names.append(Path(file).name)
        copy(file, target)

    monkeypatch.setattr(shutil, "copy2", noted)
    return names


def held(copy: Path) -> dict[str, str]:
    """Return what lies around a copy, by name."""
    every = [*copy.parent.glob("*"), copy.parent.parent / "shared.py"]
    return {file.name: file.read_text() for file in every if file.is_file()}


def edit(file: Path, text: str) -> None:
    """Write a file anew, some time after it was written before."""
    before = file.stat().st_mtime_ns if file.exists() else 0
    file.write_text(text)
    os.utime(file, ns=(before + 10**9, before + 10**9))


def test_what_did_not_change_is_copied_once(part, sources, copied):
    for name in ("one.py", "two.py", "one.py"):
        copy = sources.copy_of(part / name, f"# {name}\n")
        assert sources.changes(part / name) == []
    assert sorted(copied) == ["data.csv", "one.py", "shared.py", "two.py"]
    assert held(copy)["shared.py"] == "# shared\n"


def test_an_edit_copies_the_file_alone(part, sources, copied):
    sources.copy_of(part / "one.py", "# one.py\n")
    copied.clear()
    edit(part / "two.py", "# edited\n")
    edit(part / "new.py", "# new\n")
    (part / "data.csv").unlink()
    copy = sources.copy_of(part / "one.py", "# one.py\n")
    assert held(copy) == {
        "one.py": "# one.py\n",
        "two.py": "# edited\n",
        "new.py": "# new\n",
        "shared.py": "# shared\n",
    }
    assert sorted(copied) == ["new.py", "two.py"]
    assert sources.changes(part / "one.py") == []


def test_an_edit_of_what_the_part_shares_is_seen(part, sources):
    sources.copy_of(part / "one.py", "# one.py\n")
    edit(part.parent / "shared.py", "# edited\n")
    copy = sources.copy_of(part / "one.py", "# one.py\n")
    assert held(copy)["shared.py"] == "# edited\n"


def test_another_text_is_gone_once_another_snippet_runs(part, sources, copied):
    copy = sources.copy_of(part / "one.py", "# mutated\n")
    assert copy.read_text() == "# mutated\n"
    assert sources.changes(part / "one.py") == []
    copied.clear()
    copy = sources.copy_of(part / "two.py", "# two.py\n")
    assert held(copy)["one.py"] == "# one.py\n"
    assert copied == ["one.py"]


def test_a_text_without_a_file_is_gone_then_too(part, sources):
    sources.copy_of(part / "draft.py", "# draft\n")
    copy = sources.copy_of(part / "one.py", "# one.py\n")
    assert "draft.py" not in held(copy)


def test_what_a_run_changed_is_as_before_for_the_next(part, sources):
    copy = sources.copy_of(part / "one.py", "# one.py\n")
    edit(copy.parent / "data.csv", "changed")
    (copy.parent / "two.py").unlink()
    (copy.parent / "left").mkdir()
    changes = ["data.csv (changed)", "left (new)", "two.py (deleted)"]
    assert sources.changes(part / "one.py") == changes
    copy = sources.copy_of(part / "one.py", "# one.py\n")
    assert sorted(held(copy)) == ["data.csv", "one.py", "shared.py", "two.py"]
    assert held(copy)["data.csv"] == "# data.csv\n"
    assert not (copy.parent / "left").exists()


def test_what_a_broken_run_left_is_gone_after_an_edit(part, sources):
    copy = sources.copy_of(part / "one.py", "# one.py\n")
    (copy.parent / "left.txt").touch()
    (copy.parent / "two.py").write_text("# broken")
    edit(part / "one.py", "# mended\n")
    copy = sources.copy_of(part / "one.py", "# mended\n")
    assert not (copy.parent / "left.txt").exists()
    assert held(copy)["two.py"] == "# two.py\n"


def test_a_folder_is_linked_to_and_no_longer_once_it_is_gone(part, sources):
    (part / "images").mkdir()
    copy = sources.copy_of(part / "one.py", "# one.py\n")
    assert (copy.parent / "images").is_symlink()
    (part / "images").rmdir()
    copy = sources.copy_of(part / "one.py", "# one.py\n")
    assert not (copy.parent / "images").is_symlink()
