"""A file is replaced as a whole, or not at all; what is kept, git passes over."""

import subprocess
from pathlib import Path

import pytest

from torchproof.files import cache_in, write_atomically


def test_a_file_keeps_its_mode_and_a_new_one_gets_the_usual(tmp_path):
    old, new = tmp_path / "old", tmp_path / "deep/new"
    old.touch(0o600)
    for path in (old, new):
        write_atomically(path, "text")
        assert path.read_text() == "text"
    assert [path.stat().st_mode & 0o777 for path in (old, new)] == [0o600, 0o644]


@pytest.mark.parametrize("step", ["open", "chmod", "replace"])
def test_an_interrupt_at_any_step_leaves_what_was_there(tmp_path, monkeypatch, step):
    path = tmp_path / "file"
    path.write_text("before")
    done = getattr(Path, step)

    def interrupted(part: Path, *values: object) -> None:
        if part.suffix == ".part":
            opened = done(part, *values)
            if step == "open":
                opened.close()
            raise KeyboardInterrupt
        return done(part, *values)

    monkeypatch.setattr(Path, step, interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_atomically(path, "after")
    monkeypatch.undo()
    assert [one.name for one in tmp_path.iterdir()] == ["file"]
    assert path.read_text() == ("after" if step == "replace" else "before")


def test_git_passes_over_what_is_kept(tmp_path):
    (cache_in(tmp_path) / "kept").touch()
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)
    status = ["git", "status", "--porcelain"]
    assert subprocess.check_output(status, cwd=tmp_path) == b""
