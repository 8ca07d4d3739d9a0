"""`--record` and `record`: what a run writes into the record of its device and torch."""

import contextlib
import io
import json
import sys

import pytest
import torch

from torchproof import __main__ as commands
from torchproof.records.entry import Entry, Machine
from torchproof.records.shelf import add, shelf_of

RELEASE = str(torch.__version__).partition("+")[0]
SNIPPETS = {
    "a/one": "print(1)\n# > 1\n",
    "a/two": "import math\nprint(math.sqrt(4))\n# > 2.0\n",
    "b/three": "print(3)\n# > 3\n",
    "b/fast": "# needs: cuda (streams exist only there)\nprint(5)\n",
}
WITHOUT_GPU = pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU")


class Course:
    """A course in a folder of its own, and the commands that its keeper runs."""

    def __init__(self, pytester: pytest.Pytester) -> None:
        pytester.makepyprojecttoml("[tool.pytest.ini_options]\n[tool.torchproof]\n")
        self.pytester = pytester
        self.folder = pytester.path / "snippets"
        self.record = self.folder / f"records/cpu-{RELEASE}.jsonl"

    def write(self, name: str, code: str) -> None:
        path = self.folder / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f'"""A sample."""\n\n{code}')

    def run(self, *options: str) -> pytest.RunResult:
        return self.pytester.runpytest("snippets", *options)

    def torchproof(self, *arguments: object) -> pytest.RunResult:
        """Run a command of the package in this process."""
        out, err = io.StringIO(), io.StringIO()
        with (
            pytest.MonkeyPatch.context() as patch,
            contextlib.redirect_stdout(out),
            contextlib.redirect_stderr(err),
        ):
            patch.setattr(commands, "ROOT", self.pytester.path)
            code = commands.main([*map(str, arguments)])
        told = (one.getvalue().splitlines() for one in (out, err))
        return pytest.RunResult(code, *told, 0.0)

    def entries(self) -> dict[str, dict]:
        lines = map(json.loads, self.record.read_text().splitlines())
        return {facts["snippet"]: facts for facts in lines}

    def pretend_another_torch_ran(self) -> None:
        """Copy the record of this torch for another one, as if that had confirmed it."""
        (record,) = shelf_of([self.folder]).records
        other = Machine("cpu", "0.1.0", "3.11.0", "Another CPU")
        add([self.folder], [
            Entry(one.snippet, one.hash, other, "2026-01-31")
            for one in record.entries.values()
        ])  # fmt: skip


@pytest.fixture
def course(pytester: pytest.Pytester, shared_runner: None) -> Course:
    course = Course(pytester)
    for name, code in SNIPPETS.items():
        course.write(name, code)
    return course


class TestRecord:
    def test_a_run_is_recorded_a_line_a_snippet(self, course):
        result = course.run("--record")
        assert result.ret == 0
        result.stdout.fnmatch_lines([f"wrote snippets/records/cpu-{RELEASE}.jsonl"])
        entries = course.entries()
        assert list(entries) == ["a/one.py", "a/two.py", "b/three.py"]
        assert entries["a/one.py"]["torch"] == str(torch.__version__)
        assert entries["a/one.py"]["hardware"] and entries["a/one.py"]["python"]

    def test_a_run_in_parallel_and_in_parts_leaves_the_same_record(self, course):
        course.run("--record", "-n", "2")
        whole = course.record.read_bytes()
        course.record.unlink()
        course.run("--record", "-k", "one")
        assert list(course.entries()) == ["a/one.py"]
        course.run("--record", "-k", "not one")
        assert course.record.read_bytes() == whole

    def test_running_again_writes_nothing(self, course):
        course.run("--record")
        before = course.record.stat().st_mtime_ns
        result = course.run("--record")
        result.stdout.fnmatch_lines(
            [f"the record of torch {RELEASE} has all of it already"]
        )
        assert course.record.stat().st_mtime_ns == before

    def test_a_failure_keeps_out_its_snippet_only(self, course):
        course.write("a/one", "print(1)\n# > 2\n")
        assert course.run("--record").ret == 1
        assert list(course.entries()) == ["a/two.py", "b/three.py"]

    def test_a_snippet_that_is_gone_leaves_the_record(self, course):
        course.run("--record")
        (course.folder / "b/three.py").unlink()
        course.write("a/one", "print(7)\n# > 7\n")
        course.run("--record")
        assert list(course.entries()) == ["a/one.py", "a/two.py"]

    def test_what_sync_accepted_is_recorded(self, course):
        course.write("a/one", "print(7)\n")
        assert course.run("--sync").ret == 0
        assert "a/one.py" in course.entries()
        assert (
            course.torchproof("stale")
            .stdout.str()
            .startswith(f"cpu, torch {RELEASE}:\n  nothing is stale")
        )

    @WITHOUT_GPU
    def test_a_device_that_is_not_there_has_no_record(self, course):
        result = course.run("--record", "--snippet-device", "cuda")
        assert result.ret != 0
        assert "torch finds no CUDA device here" in result.stdout.str()
        assert not list(course.folder.glob("records/*"))

    def test_a_broken_record_is_told_and_left_alone(self, course):
        course.record.parent.mkdir()
        course.record.write_text("broken\n")
        result = course.run("--record")
        assert result.ret != 0
        assert f"cpu-{RELEASE}.jsonl:1: not an entry" in result.stdout.str()
        assert course.record.read_text() == "broken\n"


class TestStability:
    """What no record holds is run again, with and without `--sync`."""

    UNSTABLE = (
        "print({\"sgd\", \"adam\", \"rmsprop\"})\n# > {'sgd', 'adam', 'rmsprop'}\n",
        'print(hash("torch") % 2 == 0)\n# > True\n',
        "import torch\nprint(torch.randint(9, (1,)))\n# > tensor([4])\n",
    )

    @pytest.mark.parametrize("options", [[], ["--record"], ["--sync"]], ids=str)
    def test_what_is_not_the_same_twice_is_refused(self, course, options):
        for number, code in enumerate(self.UNSTABLE):
            course.write(f"c/unstable_{number}", code)
        result = course.run("-k", "unstable", *options)
        result.assert_outcomes(failed=3)
        assert not course.record.exists()


class TestAnotherTorch:
    def changed(self, course: Course, name: str, code: str) -> None:
        """Let a snippet be as another torch confirmed it, and as this one does not."""
        course.write(name, code)
        course.run("--record")
        file = course.folder / f"{name}.py"
        from torchproof.records.fingerprint import fingerprint
        from torchproof.snippet import parse

        other = Machine("cpu", "0.1.0", "3.11.0", "Another CPU")
        digest = fingerprint(parse(file), "cpu")
        add([course.folder], [Entry(f"{name}.py", digest, other, "2026-01-31")])

    def test_what_it_prints_otherwise_is_kept(self, course):
        self.changed(course, "a/one", "print(1)\n# > 1\nprint(2)\n# > 3\n")
        result = course.run("--record")
        assert result.ret == 0
        assert (
            "a/one.py: not as with another release; recorded so" in result.stdout.str()
        )
        assert course.entries()["a/one.py"]["printed"] == {"2": "2"}
        assert "a/two.py" in course.entries()

    def test_an_error_is_kept(self, course):
        self.changed(course, "a/one", "raise RuntimeError('gone')\n")
        assert course.run("--record").ret == 0
        assert course.entries()["a/one.py"]["failed"].startswith(
            "line 3: RuntimeError: gone"
        )

    def test_without_record_it_is_a_drift(self, course):
        self.changed(course, "a/one", "print(1)\n# > 3\n")
        assert course.run().ret == 1

    def test_what_no_torch_confirmed_is_a_mistake(self, course):
        course.run("--record")
        course.pretend_another_torch_ran()
        course.write("a/one", "print(1)\n# > 3\n")
        assert course.run("--record").ret == 1


class TestCommand:
    def test_record_needs_no_plugin_of_the_project(self, course):
        course.pytester.makeini("[pytest]\naddopts = --no-such-option\n")
        course.write("a/slow", "# runs: alone (it measures time)\nprint(4)\n# > 4\n")
        result = course.torchproof("record", "--jobs", "2")
        assert result.ret == 0, result.stdout.str()
        assert "a/slow.py" in course.entries() and "a/one.py" in course.entries()

    def test_a_failure_is_its_exit_code(self, course):
        course.write("a/one", "print(1)\n# > 2\n")
        assert course.torchproof("record").ret == 1
        assert "a/two.py" in course.entries()

    def test_records_of_other_runs_are_added(self, course):
        course.run("--record")
        whole = course.record.read_bytes()
        for part in ("one", "not one"):
            course.record.unlink()
            course.run("--record", "-k", part)
            folder = course.pytester.mkdir(part.replace(" ", "-"))
            course.record.rename(folder / course.record.name)
            course.record.write_bytes(b"")
        parts = sorted(course.pytester.path.glob(f"*one/{course.record.name}"))
        assert course.torchproof("merge-records", *parts).ret == 0
        assert course.record.read_bytes() == whole

    def test_a_part_that_is_no_record_is_refused(self, course):
        course.pytester.path.joinpath("odd.json").write_text("{}")
        result = course.torchproof("merge-records", "odd.json")
        assert result.ret == 1
        assert "odd.json: not the name of a record" in result.stderr.str()


class TestStale:
    def test_without_a_record_all_is_stale_and_nothing_is_listed(self, course):
        result = course.torchproof("stale")
        assert result.ret == 1
        assert result.stdout.str() == "cpu: not yet run\n  3 to run"

    def test_a_gpu_is_awaited_where_a_snippet_imports_torch(self, course):
        course.write("a/tensor", "import torch\n")
        told = course.torchproof("stale").stdout.str()
        assert told.endswith("\ncuda: not yet run\n  5 to run")

    def test_it_tells_what_changed_and_what_is_new(self, course):
        course.run("--record")
        course.write("a/one", "print(2)\n# > 2\n")
        course.write("a/new", "print(6)\n# > 6\n")
        told = course.torchproof("stale").stdout.str()
        assert told.split("\n") == [
            f"cpu, torch {RELEASE}:",
            "  a/new.py: never run",
            "  a/one.py: changed since",
            "  2 to run",
        ]


class TestClaims:
    """Tests that stand for sentences."""

    @pytest.fixture
    def recorded(self, pytester, shared_runner):
        """Record a run of two tests; return what the record says did not pass."""

        def recorded(body: str, *options: str) -> list[str]:
            pytester.makepyprojecttoml("[tool.pytest.ini_options]\n[tool.torchproof]\n")
            file = pytester.path / "tests/claims/part/test_lesson.py"
            file.parent.mkdir(parents=True)
            file.write_text(
                f"import pytest\n\n{body}\ndef test_b():\n    assert True\n"
            )
            pytester.runpytest("tests/claims", "--record", *options)
            found = [*pytester.path.glob("tests/claims/records/cpu-*.jsonl")]
            lines = [json.loads(line) for one in found for line in one.open()]
            assert all(line["snippet"] == "part/test_lesson.py" for line in lines)
            return [line.get("failed", "") for line in lines]

        return recorded

    def test_what_passed_is_recorded(self, recorded):
        assert recorded("def test_a():\n    assert 1\n") == [""]

    @pytest.mark.parametrize(
        "body",
        [
            "def test_a():\n    assert 0\n",
            "@pytest.mark.skip\ndef test_a():\n    assert 1\n",
            "@pytest.mark.parametrize('x', [0, 1])\ndef test_a(x):\n    assert x\n",
            "@pytest.fixture\ndef broken():\n    1 / 0\n\ndef test_a(broken):\n    assert 1\n",
        ],
    )
    def test_what_did_not_pass_is_named(self, recorded, body):
        assert recorded(body) == ["test_a"]

    def test_a_part_of_a_file_is_not_recorded(self, recorded):
        assert recorded("def test_a():\n    assert 1\n", "-k", "test_b") == []

    def test_a_record_from_another_machine_goes_to_its_place(self, recorded, pytester):
        recorded("def test_a():\n    assert 1\n")
        (own,) = pytester.path.glob("tests/claims/records/cpu-*.jsonl")
        part = own.rename(pytester.path / own.name)
        (pytester.path / "snippets").mkdir(exist_ok=True)
        pytester.run(sys.executable, "-m", "torchproof", "merge-records", part.name)
        assert own.read_text() == part.read_text()
        assert not (pytester.path / "snippets/records").exists()
