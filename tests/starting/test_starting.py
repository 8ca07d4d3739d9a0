"""`init` writes a whole course, and never over anything."""

import subprocess
from pathlib import Path

import pytest
import yaml

from torchproof.__main__ import main
from torchproof.lesson import checks, curriculum
from torchproof.problem import Problem
from torchproof.starting.course import start

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("with_torch", [True, False])
def test_a_new_course_has_no_mistake(tmp_path, with_torch):
    start(tmp_path / "my-course", with_torch=with_torch)
    course = curriculum.load(tmp_path / "my-course")
    assert [str(problem) for problem in checks.check(course)] == []
    assert list(course.lessons) == ["basics/averages", "basics/spread"]
    assert 'site_name: "My course"' in course.mkdocs_yml.read_text()
    for file in (tmp_path / "my-course").rglob("*.*"):
        assert (
            file.is_dir()
            or "@" not in file.read_text().replace("uses: actions", "")[:80]
        )


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("2024", "2024"),
        ("yes", "Yes"),
        ("null", "Null"),
        ("on", "On"),
        ("1e3", "1e3"),
        ("0x1F", "0x1F"),
        ('say "it\'s": 50% #1', "Say it s 50 1"),
        ("__init__", "Init"),
        ("पाठ्यक्रम", "पाठ्यक्रम"),
        ("cafe\u0301", "Cafe\u0301"),
    ],
)
def test_its_title_is_the_text_of_its_name(tmp_path, name, title):
    start(tmp_path / name, with_torch=False)
    line = (tmp_path / name / "mkdocs.yml").read_text().split("\n")[0]
    assert yaml.safe_load(line) == {"site_name": title}
    for page in ("README.md", "docs/index.md"):
        assert (tmp_path / name / page).read_text().startswith(f"# {title}\n")


@pytest.mark.parametrize("name", ["~", "--", "_"])
def test_a_name_without_letters_is_refused(tmp_path, name):
    with pytest.raises(Problem, match="has no letter"):
        start(tmp_path / name)
    assert not (tmp_path / name).exists()


def test_nothing_is_written_into_a_folder_that_holds_something(tmp_path):
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(Problem, match="is there already, and is not empty"):
        start(tmp_path)
    with pytest.raises(Problem, match="is there already"):
        start(tmp_path / "notes.txt")
    assert [one.name for one in tmp_path.iterdir()] == ["notes.txt"]


def test_the_command_to_enter_it_can_be_pasted(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["init", "it's my course", "--without-torch"]) == 0
    told = capsys.readouterr().out
    (line,) = (one.strip() for one in told.split("\n") if one.startswith("  cd "))
    assert subprocess.run(["sh", "-c", f"{line} && ls"], check=False).returncode == 0
    assert "repository" not in told


def test_in_a_repository_its_workflow_is_to_be_moved(tmp_path, monkeypatch, capsys):
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    assert main(["init", "course", "--without-torch"]) == 0
    assert f"It lies in a repository, {tmp_path}: GitHub" in capsys.readouterr().out


def test_an_empty_folder_is_good(tmp_path):
    (tmp_path / "new").mkdir()
    assert tmp_path / "new/README.md" in start(tmp_path / "new")


def test_its_workflow_is_one_of_ours_in_pins_and_permissions(tmp_path):
    start(tmp_path / "mine", with_torch=False)
    text = (tmp_path / "mine/.github/workflows/ci.yml").read_text()
    ours = (ROOT / ".github/workflows/ci.yml").read_text()
    workflow = yaml.safe_load(text)
    assert workflow["permissions"] == {}
    used = [s["uses"] for s in workflow["jobs"]["course"]["steps"] if "uses" in s]
    assert used and all(use in ours for use in used)
