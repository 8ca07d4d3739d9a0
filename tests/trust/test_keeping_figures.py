"""The figures that stay, and the command that makes them."""

import json
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from torchproof.problem import Problem
from torchproof.trust.conditions import Alarm, Pass
from torchproof.trust.summary import (
    Caught,
    Conditions,
    Made,
    Trust,
    read_trust,
    write_trust,
)
from torchproof.trust.tally import Count, Tally, Trial

MADE = Made("2026-11-28", "a CPU, 2 cores", "2.13.0", "3.11.7", "make trust")
TRUST = Trust(
    outputs=Caught(MADE, 2, {"int": Count(9, 10, 1)}, {"in the file": 1}),
    code=Caught(MADE, 2, {"sign": Count(1, 1)}, {}),
    conditions=Conditions(
        MADE, (Pass(("2 threads",), 2, ("a.py",), (Alarm("b.py", ("x",), ()),)),)
    ),
)


def test_figures_are_read_as_they_were_written(tmp_path):
    path = tmp_path / "trust.json"
    for trust in (TRUST, replace(TRUST, code=None, conditions=None), Trust()):
        write_trust(path, trust)
        assert read_trust(path) == trust


def test_without_a_file_there_are_no_figures(tmp_path):
    assert read_trust(tmp_path / "trust.json") is None


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"outputs": 3}', "no JSON"])
def test_a_broken_file_is_told_with_the_command_that_writes_it(tmp_path, text):
    path = tmp_path / "trust.json"
    path.write_text(text)
    with pytest.raises(Problem, match="python -m torchproof trust"):
        read_trust(path)


def test_shares_count_what_must_be_caught():
    assert TRUST.outputs.whole.share == 90
    assert TRUST.conditions.alarms == 1
    assert Count().share == 100


def test_a_tally_counts_by_kind_and_by_reason():
    tally = Tally()
    tally.add(
        [
            Trial("int", "a.py", 1, "3 → 4"),
            Trial("int", "a.py", 2, "5 → 6", why="passes"),
            Trial("sign", "a.py", 3, "0. → -0.", why="passes", stated="a zero"),
        ]
    )
    assert tally.kinds == {"int": Count(1, 2), "sign": Count(stated=1)}
    assert tally.whole == Count(1, 2, 1)
    assert tally.reasons == {"passes": 1}
    assert [trial.line for trial in tally.survivors] == [2]


def children(process: int) -> list[int]:
    tasks = Path(f"/proc/{process}/task/{process}/children")
    return [int(pid) for pid in tasks.read_text().split()]


def trust(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "torchproof", "trust", "--jobs", "1", *arguments]
    return subprocess.run(command, cwd=root, capture_output=True, text=True)


def test_the_command_tells_counts_and_keeps_them(course):
    folder = course(one="x = 3\nprint('step', x)\n# > step 3\n")
    root = folder.parent
    write_trust(folder / "trust.json", replace(TRUST, outputs=None))
    result = trust(root, "--outputs", "--code")
    assert "wrong outputs" in result.stdout and "wrong code" in result.stdout, result
    kept = read_trust(folder / "trust.json")
    assert kept.outputs.snippets == 1
    assert kept.outputs.kinds["int"].caught == kept.outputs.kinds["int"].total == 2
    assert kept.code.kinds == {"constant changed": Count(1, 1)}
    assert kept.code.made.command == "python -m torchproof trust --outputs --code"
    assert kept.conditions == TRUST.conditions  # it was not asked for
    assert (root / ".cache/torchproof/trust.txt").exists()


def test_a_part_of_the_course_changes_no_figures_and_a_failing_snippet_is_told(course):
    folder = course(one="print(3)\n# > 3\n", two="print(3)\n# > 4\n")
    result = trust(folder.parent, "--outputs", "snippets/two.py")
    assert "fails as it is: snippets/two.py:3: prints something else" in result.stdout
    assert result.returncode == 1
    assert not (folder / "trust.json").exists()


def test_the_file_is_the_same_for_the_same_figures(tmp_path):
    text = TRUST.as_json()
    assert text.endswith("}\n")
    assert list(json.loads(text)) == ["code", "conditions", "outputs"]


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="it reads /proc")
def test_a_killed_command_leaves_nothing_running(course):
    folder = course(one="while True:\n    pass\n")
    command = [sys.executable, "-m", "torchproof", "trust", "--outputs", "--jobs", "1"]
    process = subprocess.Popen(command, cwd=folder.parent)
    workers: list[int] = []
    while not any(map(children, workers)):  # what runs the snippets of one
        time.sleep(0.1)
        workers = children(process.pid)
    running = [*workers, *(pid for worker in workers for pid in children(worker))]
    process.kill()
    process.wait()
    while any(Path(f"/proc/{pid}").exists() for pid in running):
        time.sleep(0.1)
