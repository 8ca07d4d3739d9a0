"""`pytest docs --unrecorded`: of lessons runs what no record of this release holds as it is."""

from __future__ import annotations

import json
import sys

import pytest
from sample_course import FILES, THREE, write_course

# The check of the sample needs a line that its page hides.
SHOWN = THREE.replace("import math\n\n", "").replace("math.floor(3.5)", "3")
LESSON, CODE = "docs/first/adding.md", "snippets/first/adding/add.py"


class Course:
    """A course in a folder of its own, and what its keeper runs."""

    def __init__(self, pytester: pytest.Pytester) -> None:
        self.pytester = pytester
        self.root = write_course(
            pytester.path, {"snippets/first/counting/three.py": SHOWN}
        )

    def run(self, *options: str) -> pytest.RunResult:
        return self.pytester.runpytest("docs", *options)

    def edit(self, file: str, old: str, new: str) -> None:
        assert old in FILES[file]
        (self.root / file).write_text(FILES[file].replace(old, new))

    def entries(self) -> list[str]:
        lines = next(self.root.glob("docs/records/cpu-*.jsonl")).read_text()
        return [json.loads(line)["snippet"] for line in lines.splitlines()]


@pytest.fixture
def course(pytester: pytest.Pytester, shared_runner: None) -> Course:
    return Course(pytester)


@pytest.fixture
def recorded(course: Course) -> Course:
    """A course whose lessons all ran, and were recorded."""
    course.run("--record").assert_outcomes(passed=6)
    assert course.entries() == ["first/adding.md", "first/counting.md"]
    return course


def test_what_a_record_holds_does_not_run_again_and_is_counted(recorded):
    result = recorded.run("--unrecorded")
    result.assert_outcomes(passed=2, skipped=4)
    result.stdout.fnmatch_lines(["2 lessons recorded: as they are, page and notebook*"])


def test_what_none_holds_is_counted_with_the_command_that_keeps_it(recorded):
    recorded.edit(CODE, "b = 2", "b = 1 + 1")
    kept = "1 lesson ran that no record*: pytest docs --unrecorded --record"
    recorded.run("--unrecorded").stdout.fnmatch_lines([kept])
    told = recorded.run("--unrecorded", "--record").stdout
    told.no_fnmatch_line("*that no record*")


def test_in_parallel_the_records_are_the_same(course):
    figure = FILES[LESSON].partition('!!! note "In a box"')[2].partition("## Common")[0]
    course.edit(LESSON, figure, "\n    Without one.\n\n")  # what draws takes its time
    course.run("--record", "-n", "2").assert_outcomes(passed=6)
    course.run("--unrecorded").assert_outcomes(passed=2, skipped=4)
    course.run("--unrecorded", "-n", "1").assert_outcomes(passed=2, skipped=4)


def test_without_the_option_all_runs(recorded):
    recorded.run().assert_outcomes(passed=6)


def test_verdicts_are_always_read(recorded):
    result = recorded.run("--unrecorded", "-v")
    result.stdout.fnmatch_lines(["docs/first/counting.md::verdicts PASSED*"])


def test_other_prose_is_no_other_lesson(recorded):
    recorded.edit(LESSON, "Two numbers make one", "Of two numbers comes one")
    recorded.run("--unrecorded").assert_outcomes(passed=2, skipped=4)


def test_other_code_runs(recorded):
    recorded.edit(CODE, "b = 2", "b = 1 + 1")
    recorded.run("--unrecorded").assert_outcomes(passed=4, skipped=2)


def test_another_output_runs_and_is_found_out(recorded):
    recorded.edit(CODE, "# > 3", "# > 4")
    recorded.run("--unrecorded").assert_outcomes(failed=1, passed=3, skipped=2)


def test_a_block_more_runs(recorded):
    block = '\n```python\n--8<-- "first/adding/add.py:total"\n```\n'
    recorded.edit(LESSON, "\nNone.\n\n## Exercises", f"{block}\n## Exercises")
    result = recorded.run("--unrecorded")
    assert result.parseoutcomes()["skipped"] == 2


def test_what_a_session_may_read_counts(recorded):
    shared = recorded.root / "snippets/first/shared.py"
    shared.write_text('"""What both lessons may import."""\n\nONE = 1\n')
    recorded.run("--unrecorded").assert_outcomes(passed=6)


def test_the_record_of_another_release_holds_nothing(recorded):
    (file,) = recorded.root.glob("docs/records/*")
    text = file.read_text()
    file.unlink()
    release = json.loads(text.splitlines()[0])
    is_torch = bool(release["torch"])
    old = release["torch"] if is_torch else release["python"]
    other = file.with_name("cpu-1.0.0.jsonl" if is_torch else "cpu-python-3.1.jsonl")
    other.write_text(text.replace(f'"{old}"', '"1.0.0"' if is_torch else '"3.1.0"'))
    recorded.run("--unrecorded").assert_outcomes(passed=6)


def test_a_lesson_that_fails_is_not_recorded(course):
    course.edit(CODE, "# > 3", "# > 4")
    course.run("--record").assert_outcomes(failed=1, passed=5)
    assert course.entries() == ["first/counting.md"]


def test_half_of_a_lesson_is_not_recorded(course):
    course.run("--record", "-k", "page or verdicts")
    assert not (course.root / "docs/records").exists()


def test_a_record_is_brought_up_to_date_by_what_it_lacks(recorded):
    recorded.edit(CODE, "b = 2", "b = 1 + 1")
    recorded.run("--unrecorded", "--record").assert_outcomes(passed=4, skipped=2)
    recorded.run("--unrecorded").assert_outcomes(passed=2, skipped=4)


def test_a_record_from_another_machine_goes_to_its_place(recorded):
    (own,) = recorded.root.glob("docs/records/cpu-*.jsonl")
    part = own.rename(recorded.root / own.name)
    python = sys.executable, "-m", "torchproof"
    recorded.pytester.run(*python, "merge-records", part.name)
    assert own.read_text() == part.read_text()
    assert not (recorded.root / "snippets/records").exists()
