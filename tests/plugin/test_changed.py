"""`pytest snippets --changed`: what passed here before, as it is, does not run again."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import torchproof
from torchproof.records.confirmed import Confirmed

ONE = "print(1)\n# > 1\n"
USE = "import part\n\nprint(part.two())\n# > 2\n"
PART = "def two():\n    return 2\n"
PLOT = (
    "import matplotlib.pyplot as plt\n\nplt.plot([1, 2])\nplt.show()\n"
    "# figure> A rising line.\n"
)


def changed(project: pytest.Pytester, *options: str) -> pytest.RunResult:
    return project.runpytest("snippets", "--changed", *options)


@pytest.fixture
def checked(project) -> pytest.Pytester:
    """A project whose snippets all passed."""
    checked = project(one=ONE, use=USE, part=PART)
    checked.runpytest("snippets").assert_outcomes(passed=3)
    return checked


def test_what_passed_before_is_held_and_counted(checked):
    result = changed(checked)
    result.assert_outcomes(skipped=3)
    result.stdout.fnmatch_lines(["3 held: they passed here before*"])


def test_in_parallel_the_notes_are_the_same(project):
    samples = project(one=ONE, use=USE, part=PART)
    changed(samples, "-n", "2").assert_outcomes(passed=3)
    changed(samples, "-n", "1").assert_outcomes(skipped=3)


def test_without_the_option_all_runs(checked):
    checked.runpytest("snippets").assert_outcomes(passed=3)


def test_an_edited_snippet_runs(checked, project):
    project(one="print(2)\n# > 2\n")
    changed(checked).assert_outcomes(passed=1, skipped=2)


def test_an_edited_output_runs(checked, project):
    project(one="print(1)\n# > 2\n")
    changed(checked).assert_outcomes(failed=1, skipped=2)


def test_a_changed_neighbor_runs_what_imports_it(checked, project):
    project(part=PART.replace("2", "1 + 1"))
    changed(checked).assert_outcomes(passed=2, skipped=1)


def test_a_snippet_of_another_name_runs(checked):
    folder = checked.path / "snippets"
    (folder / "one.py").rename(folder / "first.py")
    changed(checked).assert_outcomes(passed=1, skipped=2)


def test_a_changed_figure_runs(project):
    samples = project(plot=PLOT)
    samples.runpytest("snippets", "--sync").assert_outcomes(passed=1)
    changed(samples).assert_outcomes(skipped=1)
    figure = samples.path / "snippets/plot.svg"
    figure.write_text(figure.read_text().replace("stroke-width: 2", "stroke-width: 3"))
    changed(samples).assert_outcomes(failed=1)


def test_what_failed_runs_until_it_passes(project):
    samples = project(one="print(1)\n# > 2\n")
    changed(samples).assert_outcomes(failed=1)
    changed(samples).assert_outcomes(failed=1)
    changed(samples, "--sync").assert_outcomes(passed=1)
    changed(samples).assert_outcomes(skipped=1)


def test_another_package_or_torch_runs_all(checked, monkeypatch):
    monkeypatch.syspath_prepend(checked.mkdir("other"))
    changed(checked).assert_outcomes(skipped=3)
    checked.mkdir("other/torch-9.9.9.dist-info")
    changed(checked).assert_outcomes(passed=3)


def test_a_removed_note_runs_all(checked):
    shutil.rmtree(checked.path / ".cache")
    changed(checked).assert_outcomes(passed=3)


def test_the_notes_are_never_committed(checked):
    (ignore,) = checked.path.glob(".cache/**/.gitignore")
    assert ignore.read_text() == "*\n"


def test_what_is_to_be_recorded_must_run(checked):
    result = changed(checked, "--record")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*--changed leaves out what --record would write*"])


def test_another_engine_holds_nothing(tmp_path):
    # A copy of the engine, and one with a line more, as they see the same notes.
    place, engine = tmp_path / "notes", tmp_path / "torchproof"
    shutil.copytree(Path(torchproof.__file__).parent, engine)
    ask = (
        "import sys; from pathlib import Path; sys.path.insert(0, sys.argv[1])\n"
        "from torchproof.records.confirmed import Confirmed\n"
        "note = Confirmed(Path(sys.argv[2]), 'cpu')\n"
        "print(note.holds('one.py', '0')); note.add('one.py', '0')\n"
    )

    def asked() -> str:
        return subprocess.run(
            [sys.executable, "-c", ask, tmp_path, place],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()

    assert [asked(), asked()] == ["False", "True"]
    with (engine / "matching/numbers.py").open("a") as file:
        file.write("# One line more.\n")
    assert [asked(), asked()] == ["False", "True"]


def test_few_engines_are_remembered(tmp_path):
    """The present one stays, also where the clock makes it no newer than others."""
    for number in range(20):
        (tmp_path / str(number)).mkdir()
        os.utime(tmp_path / str(number), (4e9, 4e9))
    Confirmed(tmp_path, "cpu").add("one.py", "0")
    assert Confirmed(tmp_path, "cpu").holds("one.py", "0")
    assert len([one for one in tmp_path.iterdir() if one.is_dir()]) == 8
