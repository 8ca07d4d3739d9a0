"""`pytest snippets --unrecorded`: of long snippets runs what no record holds as it is."""

import pytest

SHORT = "print(1)\n# > 1\n"
LONG = "# time: 60 s (it counts to two)\nprint(2)\n# > 2\n"


@pytest.fixture
def recorded(project) -> pytest.Pytester:
    """A project whose snippets all ran, and were recorded."""
    recorded = project(short=SHORT, long=LONG)
    recorded.runpytest("snippets", "--record").assert_outcomes(passed=2)
    return recorded


def unrecorded(project: pytest.Pytester, *options: str) -> pytest.RunResult:
    return project.runpytest("snippets", "--unrecorded", *options)


def test_a_long_one_on_record_does_not_run_again_and_is_counted(recorded):
    result = unrecorded(recorded)
    result.assert_outcomes(passed=1, skipped=1)
    result.stdout.fnmatch_lines(["1 long snippet recorded: as they are, they ran*"])


def test_without_the_option_all_run(recorded):
    recorded.runpytest("snippets").assert_outcomes(passed=2)


def test_what_no_record_holds_runs(project):
    unrecorded(project(short=SHORT, long=LONG)).assert_outcomes(passed=2)


def test_another_output_runs_and_is_found_out(recorded, project):
    project(long=LONG.replace("# > 2", "# > 3"))
    unrecorded(recorded).assert_outcomes(passed=1, failed=1)


def test_what_was_recorded_as_different_runs_and_is_found_out(recorded):
    (file,) = (recorded.path / "snippets/records").iterdir()
    lines = [
        line.replace('"snippet": "long.py"', '"snippet": "long.py", "failed": "line 3: it stops"')
        for line in file.read_text().splitlines(keepends=True)
    ]  # fmt: skip
    file.write_text("".join(lines))
    unrecorded(recorded).assert_outcomes(passed=2)


def test_a_record_of_another_release_holds_nothing(recorded):
    (file,) = (recorded.path / "snippets/records").iterdir()
    old = file.stem.removeprefix("cpu-").removeprefix("python-")
    new = ".".join(["9" * len(part) for part in old.split(".")])
    file.with_name(file.name.replace(old, new)).write_text(
        file.read_text().replace(f'"{old}', f'"{new}')
    )
    file.unlink()
    unrecorded(recorded).assert_outcomes(passed=2)


def test_what_it_leaves_out_stays_on_record(recorded, project):
    project(short=SHORT.replace("1", "3"))
    before = len(next((recorded.path / "snippets/records").iterdir()).read_text())
    unrecorded(recorded, "--record").assert_outcomes(passed=1, skipped=1)
    after = next((recorded.path / "snippets/records").iterdir()).read_text()
    assert len(after) == before
    unrecorded(recorded).assert_outcomes(passed=1, skipped=1)
