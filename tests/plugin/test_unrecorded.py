"""`pytest --unrecorded`: runs what no record of this release holds, and one of each folder."""

import sys

import pytest

FIRST = "print(1)\n# > 1\n"
OTHER = "print(2)\n# > 2\n"


@pytest.fixture
def recorded(project) -> pytest.Pytester:
    """A project whose snippets all ran, and were recorded."""
    recorded = project(first=FIRST, other=OTHER)
    recorded.runpytest("snippets", "--record").assert_outcomes(passed=2)
    return recorded


def unrecorded(project: pytest.Pytester, *options: str) -> pytest.RunResult:
    return project.runpytest("snippets", "--unrecorded", *options)


def test_what_is_on_record_does_not_run_again_and_is_counted(recorded):
    result = unrecorded(recorded)
    result.assert_outcomes(passed=1, skipped=1)
    result.stdout.fnmatch_lines(["1 snippet recorded: as they are, they ran*"])


def test_the_one_of_a_folder_asks_for_nothing(recorded, project):
    project(first="# time: 60 s (it counts)\n" + FIRST)
    recorded.runpytest("snippets", "--record").assert_outcomes(passed=2)
    result = unrecorded(recorded, "-v")
    result.assert_outcomes(passed=1, skipped=1)
    result.stdout.fnmatch_lines(["snippets/other.py::outputs PASSED*"])


def test_where_all_ask_for_something_the_first_runs(recorded, project):
    project(
        first="# needs: json (it counts)\n" + FIRST,
        other="# time: 60 s (it counts)\n" + OTHER,
    )
    recorded.runpytest("snippets", "--record").assert_outcomes(passed=2)
    result = unrecorded(recorded, "-v")
    result.assert_outcomes(passed=1, skipped=1)
    result.stdout.fnmatch_lines(["snippets/first.py::outputs PASSED*"])


def test_without_the_option_all_run(recorded):
    recorded.runpytest("snippets").assert_outcomes(passed=2)


def test_what_no_record_holds_runs(project):
    unrecorded(project(first=FIRST, other=OTHER)).assert_outcomes(passed=2)


def test_another_output_runs_and_is_found_out(recorded, project):
    project(other=OTHER.replace("# > 2", "# > 3"))
    unrecorded(recorded).assert_outcomes(passed=1, failed=1)


def test_what_was_recorded_as_different_runs_and_is_found_out(recorded):
    (file,) = (recorded.path / "snippets/records").iterdir()
    lines = [
        line.replace('"snippet": "other.py"', '"snippet": "other.py", "failed": "line 3: it stops"')
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
    project(first=FIRST.replace("1", "3"))
    before = len(next((recorded.path / "snippets/records").iterdir()).read_text())
    unrecorded(recorded, "--record").assert_outcomes(passed=1, skipped=1)
    after = next((recorded.path / "snippets/records").iterdir()).read_text()
    assert len(after) == before
    unrecorded(recorded).assert_outcomes(passed=1, skipped=1)


class TestClaims:
    """Tests that stand for sentences."""

    FILE, SCRIPT = "tests/claims/part/test_two_words.py", "snippets/part/two-words/a.py"

    @pytest.fixture
    def recorded(self, pytester, shared_runner) -> pytest.Pytester:
        """A course with a claim and two snippets of its lesson, and a record of all."""
        pytester.makepyprojecttoml("[tool.pytest.ini_options]\n[tool.torchproof]\n")
        self.write(pytester, self.FILE, "def test_a():\n    assert 1\n")
        self.write(pytester, self.SCRIPT, f'"""A sample."""\n\n{FIRST}')
        shared = pytester.path / "snippets/part/shared.py"
        shared.write_text('"""What lessons of the part share."""\n\nONE = 1\n')
        pytester.runpytest("snippets", "tests", "--record").assert_outcomes(passed=3)
        return pytester

    def write(self, project: pytest.Pytester, file: str, text: str) -> None:
        path = project.path / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def run(self, project: pytest.Pytester) -> pytest.RunResult:
        return project.runpytest("tests", "--unrecorded")

    def test_what_is_on_record_is_not_even_imported(self, recorded):
        result = self.run(recorded)
        result.assert_outcomes(skipped=1)
        assert "test_two_words" not in sys.modules
        result.stdout.fnmatch_lines(["1 claim file recorded: as they are, they ran*"])

    def test_an_edited_one_runs(self, recorded):
        self.write(recorded, self.FILE, "def test_a():\n    assert 0\n")
        self.run(recorded).assert_outcomes(failed=1)

    @pytest.mark.parametrize("file", [SCRIPT, "snippets/part/shared.py"])
    def test_it_runs_where_a_snippet_that_it_may_import_was_edited(
        self, recorded, file
    ):
        text = (recorded.path / file).read_text()
        self.write(recorded, file, text.replace("1", "3"))
        self.run(recorded).assert_outcomes(passed=1)

    def test_it_runs_where_such_a_snippet_cannot_be_read(self, recorded):
        self.write(recorded, self.SCRIPT, "print(1\n")
        self.run(recorded).assert_outcomes(passed=1)

    def test_what_failed_when_it_was_recorded_runs(self, recorded):
        self.write(recorded, self.FILE, "def test_a():\n    assert 0\n")
        recorded.runpytest("tests", "--record").assert_outcomes(failed=1)
        self.run(recorded).assert_outcomes(failed=1)

    def test_a_broken_record_holds_nothing(self, recorded):
        (record,) = recorded.path.glob("tests/claims/records/*")
        record.write_text("nonsense")
        self.run(recorded).assert_outcomes(passed=1)
