"""`pytest` where its root is not the course that was asked for: nothing is passed over."""

from __future__ import annotations

import pytest

TABLE = "[tool.torchproof]\n"
INI = "[tool.pytest.ini_options]\n"
SNIPPET = '"""A sample."""\n\nprint(1)\n# > 1\n'


@pytest.fixture
def write(pytester, shared_runner):
    """Writes a course with one snippet into a folder, under a pyproject.toml."""

    def write(folder, pyproject):
        place = pytester.path / folder
        (place / "snippets").mkdir(parents=True)
        (place / "tests").mkdir()
        (place / "pyproject.toml").write_text(pyproject)
        (place / "snippets/one.py").write_text(SNIPPET)
        (place / "tests/test_one.py").write_text("def test_one(): pass\n")
        return place

    return write


@pytest.fixture
def inner(pytester, write):
    """A course with nothing but its table, below a project of pytest."""
    pytester.makepyprojecttoml(INI)
    return write("course", TABLE)


def refusal(result):
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    return result.stderr.str()


@pytest.mark.parametrize("options", [[], ["--sync"], ["snippets/one.py"]])
def test_a_course_below_another_project_is_not_passed_over(
    pytester, inner, monkeypatch, options
):
    monkeypatch.chdir(inner)
    assert (
        "ERROR: pyproject.toml: pytest would pass over this course: it goes by "
        f"{pytester.path}/pyproject.toml\n"
        "  Run it on this course alone, with a line `[tool.pytest.ini_options]` in this "
        "file.\n"
    ) in refusal(pytester.runpytest(*options))


def test_with_the_line_that_the_refusal_names_it_is_checked(
    pytester, inner, monkeypatch
):
    (inner / "pyproject.toml").write_text(INI + TABLE)
    monkeypatch.chdir(inner)
    pytester.runpytest("snippets").assert_outcomes(passed=1)
    monkeypatch.chdir(inner.parent)
    pytester.runpytest("course/snippets/one.py").assert_outcomes(passed=1)


def test_the_second_of_two_courses_is_not_passed_over(pytester, write):
    for name in ("odd", "other"):
        write(name, INI + TABLE)
    told = refusal(pytester.runpytest("odd", "other"))
    assert "other/pyproject.toml: pytest would pass over this course" in told
    assert "odd/pyproject.toml: pytest would" not in told
    pytester.runpytest("other").assert_outcomes(passed=2)


def test_tests_of_a_course_may_run_from_a_project_above(pytester, inner):
    pytester.runpytest("course/tests").assert_outcomes(passed=1)


def test_a_project_inside_a_course_has_its_own_root(pytester, write, monkeypatch):
    write("course", INI + TABLE)
    below = write("course/snippets/project", INI)
    monkeypatch.chdir(below)
    pytester.runpytest("tests").assert_outcomes(passed=1)
