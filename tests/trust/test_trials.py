"""What is caught, what is not and why: on a tiny course."""

from pathlib import Path

import pytest

from torchproof.snippet import parse
from torchproof.trust import code
from torchproof.trust.code import code_tasks, code_trials
from torchproof.trust.conditions import Condition, busy, passed
from torchproof.trust.corpus import importers, ran
from torchproof.trust.mutants.code import code_mutants
from torchproof.trust.outputs import output_trials
from torchproof.trust.printed import as_printed
from torchproof.trust.tally import Count, Tally, Trial


@pytest.fixture
def tried(course, runner):
    """Try all wrong outputs of a snippet given by its code."""

    def trials(code: str) -> list[Trial]:
        snippet = parse(course(one=code) / "one.py")
        run = runner.run(snippet)
        return list(output_trials(snippet, run, "cpu", None))

    return trials


def test_wrong_outputs_are_caught_on_both_sides(tried):
    trials = tried("print('step', 3)\n# > step 3\n")
    assert {t.kind for t in trials} >= {"int", "word: lost", "line lost", "case"}
    must = [t for t in trials if not t.stated and t.kind != "indentation"]
    assert [t.told for t in must if t.why] == []


def test_what_a_rule_allows_is_counted_apart(tried):
    trials = tried("print([0.3333])\n# > [0.3333]\n")
    stated = {t.change: t for t in trials if t.stated == "units of the last digit"}
    assert stated["`0.3333` → `0.3334`"].why == "in the file and when printed"
    tally = Tally()
    tally.add(trials)
    assert tally.kinds["float: one unit"] == Count(caught=0, total=0, stated=2)
    assert tally.kinds["float: three units"] == Count(caught=2, total=2)


def test_wrong_outputs_start_from_what_was_printed_here(course, runner):
    """Else three units beyond a text that is two off already would be one off."""
    snippet = parse(course(one="print([0.3333])\n# > [0.3335]\n") / "one.py")
    with as_printed(snippet, runner.run(snippet), "cpu") as printed:
        assert [output.text for _, output in printed.outputs()] == ["[0.3333]"]


FIGURE = """
# needs: matplotlib (it draws)
import matplotlib.pyplot as plt

plt.plot([1, 2, 3], [1, 4, 9], "o")
plt.show()
# figure> Three points.
"""


def test_a_wrong_figure_is_tried_against_what_was_drawn(course, runner):
    snippet = parse(course(one=FIGURE) / "one.py")
    run = runner.run(snippet)
    with as_printed(snippet, run, "cpu") as printed:
        (index,) = run.figures
        assert printed.draws(index, run.figures[index][0])
        assert not printed.draws(index)
    snippet.figures[index].write_text(run.figures[index][0])
    kinds = {t.kind for t in output_trials(snippet, run, "cpu", 1)}
    assert {"figure: marker lost", "figure: none drawn"} <= kinds


CODE = """
def check(answer):
    if answer != 4:
        return "Not yet"
    return "Right!"


print(check(2 + 2))
# > Right!
unseen = 7
while unseen > 7:
    unseen = 3
    break
print(2 * 1)
# > 2
"""


@pytest.fixture
def why(course, runner, monkeypatch):
    """Return why wrong code passes ("": it is caught), by what it changes.

    A loop without an end is stopped after a second of computing, not after five.
    """
    monkeypatch.setattr(code, "_LEAST_SECONDS", 1.0)

    def reasons(name: str, **snippets: str) -> dict[str, str]:
        folder = course(**snippets)
        (task,) = code_tasks([folder / f"{name}.py"], None)
        return {
            trial.change.partition(" → ")[2].strip("`"): trial.why
            for trial in code_trials(runner, task) or []
        }

    return reasons


def test_wrong_code_that_passes_is_told_with_its_reason(why):
    found = why("one", one=CODE)
    assert found["print(check(3 + 2))"] == ""
    assert found["if answer == 4:"] == ""
    assert found["print(2 * 2)"] == ""
    assert found["unseen = 8"] == "not printed"
    assert found["unseen = 4"] == "never runs"
    assert found["while unseen > 8:"] == "same value"


def test_wrong_code_whose_effect_nobody_prints_is_told(why):
    found = why("one", one="values = [3]\nprint(len(values))\n# > 1\n")
    assert found == {"values = [4]": "not printed"}


def test_wrong_code_within_the_tolerance_is_told(why):
    found = why("one", one="x = 0.33333\nprint([x, 1 - x])\n# > [0.33334, 0.66667]\n")
    assert found["x = 0.366663"] == ""
    tiny = why("one", one="x = 10\nprint([0.33333 + 1e-5 / x])\n# > [0.333331]\n")
    assert tiny["x = 11"] == ""


def test_wrong_code_without_an_end_is_stopped(why):
    found = why("one", one="left = ['']\nwhile left:\n    left.clear()\n")
    assert found == {"pass": ""}


def test_wrong_code_is_caught_where_it_is_imported(why):
    two = "from one import value\n\nprint(value)\n# > 3\n"
    assert why("one", one="value = 3\n") == {"value = 4": "not printed"}
    assert why("one", one="value = 3\n", two=two) == {"value = 4": ""}


def test_a_snippet_that_fails_as_it_is_is_not_tried(course, runner):
    folder = course(one="x = 3\nprint(x)\n# > 4\n")
    (task,) = code_tasks([folder / "one.py"], None)
    assert code_trials(runner, task) is None


def test_importers_are_found_through_others(course):
    folder = course(a="x = 1\n", b="from a import x\n", c="import b\n", d="import os\n")
    assert [path.name for path in importers(folder / "a.py")] == ["b.py", "c.py"]


SHARING = {
    "part/one": "value = 3\n",
    "part/lesson/two": "from one import value\n\nprint(value)\n# > 3\n",
    "part/lesson/three": "import two\n",
    "part/other/one": "value = 5\n",
    "part/other/own": "from one import value\n\nprint(value)\n# > 5\n",
}


def test_importers_are_found_in_the_lessons_that_share_a_script(course):
    found = importers(course(**SHARING) / "part/one.py")
    assert [path.name for path in found] == ["three.py", "two.py"]


def test_wrong_code_is_caught_in_a_lesson_that_shares_it(why):
    assert why("part/one", **SHARING) == {"value = 4": ""}


def test_wrong_code_of_a_lesson_that_uses_what_is_shared_is_tried(why):
    using = {
        "part/one": "value = 3\n",
        "part/lesson/two": "from one import value\n\nx = value + 1\n",
        "part/lesson/three": "from two import x\n\nprint(x)\n# > 4\n",
    }
    assert why("part/lesson/two", **using)["x = value + 2"] == ""


def test_a_sample_takes_from_each_kind_and_is_the_same_each_time(course):
    code = "x = 1 + 2 + 3\ny = f(a < b, -c)\n"
    path = course(one=code) / "one.py"
    some = [m for task in code_tasks([path], 4) for m in task.mutants]
    assert len(some) == 4
    assert {m.kind for m in some} == {m.kind for m in code_mutants(parse(path).text)}
    assert some == [m for task in code_tasks([path], 4) for m in task.mutants]


def passing(folder: Path, runner, *conditions: Condition):
    baseline = {path: ran(runner, path) for path in sorted(folder.glob("*.py"))}
    return passed(baseline, conditions, "cpu", 1)


def test_an_output_that_hangs_on_conditions_is_an_alarm_with_its_cause(course, runner):
    folder = course(
        steady="print(1)\n# > 1\n",
        threads="import os\nprint(os.environ['OMP_NUM_THREADS'])\n# > 1\n",
        rounded="import os\nx = 1 + (os.environ['TZ'] != 'UTC')\n"
        "print([0.33330 + 1e-5 * x])\n# > [0.33331]\n",
        zone="import time\nprint(time.tzname[0])\n# > UTC\n",
    )
    one = passing(
        folder,
        runner,
        Condition("two threads", {"OMP_NUM_THREADS": "2"}, order="shuffled"),
        Condition("Kathmandu", {"TZ": "Asia/Kathmandu"}),
    )
    assert one.snippets == 4
    assert {Path(a.file).name: a.because for a in one.alarms} == {
        "threads.py": ("two threads",),
        "zone.py": ("Kathmandu",),
    }
    assert [Path(file).name for file in one.rounded] == ["rounded.py"]


def test_a_busy_machine_is_left_as_it_was():
    with busy() as burning:
        assert all(process.poll() is None for process in burning)
    assert all(process.poll() is not None for process in burning)
