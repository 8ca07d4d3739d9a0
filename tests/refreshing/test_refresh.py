"""A refresh from drift to pull request, played on a real repository."""

import json
import re
import subprocess
from pathlib import Path

import pytest

from torchproof.refreshing.applying import write_all

SOURCE = Path(__file__).parents[2]
ADD = "snippets/first/adding/add.py"
PLOT = "snippets/first/adding/plot.svg"


def record_of(refresh: Path) -> Path:
    """Return the record that a refresh carries."""
    (record,) = refresh.glob("*.jsonl")
    return record


def test_a_refresh_carries_what_changed_and_nothing_else(refresh):
    files = [p.relative_to(refresh).as_posix() for p in refresh.rglob("*.*")]
    assert sorted(files) == [record_of(refresh).name, "refresh.json", ADD, PLOT]


def test_from_drift_to_a_branch_with_a_summary(course, refresh, tmp_path):
    """The steps of .github/workflows/propose.yml, up to the pull request itself."""
    remote = tmp_path / "remote.git"
    subprocess.run(["git", "init", "-q", "--bare", remote], check=True)

    applied = course.bare("apply-refresh", refresh)
    assert applied.returncode == 0, applied.stderr
    record = f"snippets/records/{record_of(refresh).name}"
    paths = ["pyproject.toml", "requirements/test.txt", ADD, PLOT, record]
    written = [f"wrote {path}" for path in paths]
    assert applied.stdout.split("\n") == [*written, ""]
    summary = course.bare("refresh-summary", refresh)
    assert summary.returncode == 0, summary.stderr
    assert "Scripts that print something else: 1. Figures drawn: 1." in summary.stdout
    push = [SOURCE / ".github/push-refresh", "refresh/cpu", "New outputs", remote]
    subprocess.run(push, cwd=course.root, check=True)

    def pushed(*arguments: str) -> list[str]:
        git = ["git", "-C", str(remote), *arguments]
        done = subprocess.run(git, capture_output=True, text=True, check=True)
        return done.stdout.split("\n")[:-1]

    between = ("refresh/cpu~", "refresh/cpu")
    assert pushed("diff", "--name-only", *between) == paths
    lines = pushed("diff", "--unified=0", *between, "--", ADD)
    assert [line for line in lines if line[:3] in {"-# ", "+# "}] == [
        "-# > tensor([1., 1.])",
        "+# > tensor([2., 2.])",
        "-# > one",
        "+# > two",
    ]


def test_what_was_applied_passes_its_own_check(course, refresh):
    course.torchproof("apply-refresh", refresh)
    assert course.pytest() == 0


def test_the_summary_names_versions_lessons_and_changes(course, refresh):
    told = course.torchproof("refresh-summary", refresh).stdout
    torch = json.loads(record_of(refresh).read_text().split("\n")[0])["torch"]
    assert told.startswith("# Outputs on cpu: torch ")
    assert f"| torch | `{torch}` |" in told
    assert f"- `torch` from `0.0.1` to `{torch.partition('+')[0]}`" in told
    assert "- `docs/first/adding.md`" in told
    assert "docs/first/other.md" not in told
    assert "-# > one\n+# > two\n" in told
    assert f"- `{PLOT}` is drawn anew" in told
    assert "Before merging" not in told


def test_the_pin_of_torch_comes_with_its_outputs(course, refresh):
    """And what torch alone asks for; see tests/refreshing/test_pins.py."""
    torch = record_of(refresh).stem.partition("-")[2]
    course.torchproof("apply-refresh", refresh)
    changed = course.git("diff", "-U0", "pyproject.toml", "requirements/").split("\n")
    assert [line for line in changed if re.match(r"[+-][^+-]", line)] == [
        '-    "torch==0.0.1",',
        f'+    "torch=={torch}",',
        "-torch==0.0.1",
        f"+torch=={torch}",
    ]


def test_where_nothing_pins_torch_the_summary_says_what_to_do(course, refresh, edited):
    edited("refresh.json", pins={})
    told = course.torchproof("refresh-summary", refresh).stdout
    assert "Before merging: these are the outputs of torch" in told
    assert "`requirements/test.txt` pins 0.0.1." in told


def test_what_a_record_says_already_stays(course, refresh):
    """A record that is sent without some lines takes none away."""
    course.torchproof("apply-refresh", refresh)
    course.commit()
    record = course.root / "snippets/records" / record_of(refresh).name
    before = record.read_text()
    manifest = json.loads((refresh / "refresh.json").read_text())
    base = course.git("rev-parse", "HEAD").strip()
    manifest |= {"base": base, "changed": [], "pins": {}}
    (refresh / "refresh.json").write_text(json.dumps(manifest))
    (refresh / ADD).unlink()
    (refresh / PLOT).unlink()
    record_of(refresh).write_text(before.split("\n")[0] + "\n")
    applied = course.torchproof("apply-refresh", refresh)
    assert applied.returncode == 0, applied.stderr
    assert record.read_text() == before


def test_the_summary_is_the_same_once_the_refresh_is_applied(course, refresh):
    before = course.torchproof("refresh-summary", refresh).stdout
    course.torchproof("apply-refresh", refresh)
    assert course.torchproof("refresh-summary", refresh).stdout == before


def test_nothing_changed_is_told_to_the_workflow(course, tmp_path):
    (course.root / ADD).write_text((course.root / ADD).read_text())
    output = tmp_path / "output"
    assert course.pytest("--sync") == 0
    course.commit()
    assert course.pytest("--sync") == 0
    folder = tmp_path / "nothing"
    packed = course.torchproof("pack-refresh", folder, GITHUB_OUTPUT=str(output))
    assert packed.stdout == "nothing changed\n"
    assert output.read_text() == "changed=false\n"
    assert not folder.exists()


def test_what_no_run_printed_is_not_packed(course, tmp_path):
    add = course.root / ADD
    add.write_text(add.read_text().replace("# > one", "# > two"))
    packed = course.torchproof("pack-refresh", tmp_path / "folder")
    assert packed.returncode == 1
    assert f"{ADD} changed, but no record of a run on cpu" in packed.stderr


def test_what_was_edited_after_its_run_is_not_packed(course, tmp_path):
    assert course.pytest("--sync") == 0
    add = course.root / ADD
    add.write_text(add.read_text().replace("# > two", "# > three"))
    packed = course.torchproof("pack-refresh", tmp_path / "folder")
    assert packed.returncode == 1
    assert "does not confirm it as it is now" in packed.stderr


def test_a_file_that_git_does_not_know_is_not_packed(course, tmp_path):
    new = course.root / "snippets/first/new.py"
    new.write_text('"""New."""\n')
    assert course.pytest("--sync") == 0
    packed = course.torchproof("pack-refresh", tmp_path / "folder")
    assert packed.returncode == 1
    assert "first/new.py: was not only changed" in packed.stderr


def test_a_figure_that_a_script_draws_and_nobody_drew_yet_comes_along(course, tmp_path):
    """As in the first run of a snippet that needs a GPU."""
    course.git("rm", "--quiet", PLOT)
    course.commit()
    before = course.git("rev-parse", "HEAD")
    assert course.pytest("--sync") == 0
    folder = tmp_path / "folder"
    packed = course.torchproof("pack-refresh", folder)
    assert packed.returncode == 0, packed.stderr
    assert (folder / PLOT).exists()
    course.git("checkout", "--quiet", ".")
    course.git("clean", "--quiet", "--force", "snippets")
    assert course.git("rev-parse", "HEAD") == before
    told = course.torchproof("refresh-summary", folder).stdout
    assert f"- `{PLOT}` is drawn for the first time" in told
    applied = course.torchproof("apply-refresh", folder)
    assert applied.returncode == 0, applied.stderr
    assert (course.root / PLOT).exists()
    assert course.pytest() == 0


def test_a_course_with_edits_of_its_own_is_left_alone(course, refresh):
    same = course.root / "snippets/first/other/same.py"
    same.write_text(same.read_text() + "# mine\n")
    before = course.contents()
    assert course.torchproof("apply-refresh", refresh).returncode == 1
    assert course.contents() == before


def test_all_files_are_written_or_none(tmp_path):
    one = tmp_path / "one.txt"
    one.write_bytes(b"old")
    (tmp_path / "two.txt").mkdir()
    (tmp_path / "two.txt/kept").touch()
    with pytest.raises(OSError):
        write_all(tmp_path, {"one.txt": b"new", "new.txt": b"", "two.txt/kept/x": b""})
    assert one.read_bytes() == b"old"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["one.txt", "two.txt"]
