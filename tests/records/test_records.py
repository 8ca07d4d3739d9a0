"""Records: `--record` tells what ran where, and refuses to tell half of it."""

import json
import sys

import pytest
import torch

SNIPPETS = {
    "a/one": "print(1)\n# > 1\n",
    "a/two": "import torch\nprint(torch.ones(2))\n# > tensor([1., 1.])\n",
    "b/three": "print(3)\n# > 3\n",
    "b/four": "print(4)\n# > 4\n",
    "b/fast": "# needs: cuda (streams exist only there)\nprint(5)\n",
}


class Course:
    """A course in a folder of its own, and the commands that its keeper runs."""

    def __init__(self, pytester: pytest.Pytester) -> None:
        pytester.makeini("[pytest]\n")
        self.pytester = pytester
        self.folder = pytester.path / "snippets"
        self.record = self.folder / "records/cpu.json"

    def write(self, name: str, code: str) -> None:
        path = self.folder / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f'"""A sample."""\n\n{code}')

    def run(self, *options: str) -> pytest.RunResult:
        return self.pytester.runpytest_subprocess("snippets", *options)

    def torchproof(self, *arguments: object) -> pytest.RunResult:
        return self.pytester.run(sys.executable, "-m", "torchproof", *arguments)

    def facts(self) -> dict:
        return json.loads(self.record.read_text())


@pytest.fixture
def course(pytester: pytest.Pytester) -> Course:
    course = Course(pytester)
    for name, code in SNIPPETS.items():
        course.write(name, code)
    return course


def refused(course: Course, result: pytest.RunResult, reason: str) -> None:
    assert result.ret != 0
    result.stdout.fnmatch_lines(["no record written:*"])
    assert reason in result.stdout.str()
    assert not course.record.exists()


class TestOneRun:
    def test_a_complete_run_is_recorded(self, course):
        result = course.run("--record")
        assert result.ret == 0
        result.stdout.fnmatch_lines(["wrote snippets/records/cpu.json"])
        facts = course.facts()
        assert facts["device"] == "cpu"
        assert (facts["cuda"], facts["driver"]) == ("", "")
        assert facts["torch"] and facts["hardware"] and facts["python"]
        ran = ["a/one.py", "a/two.py", "b/four.py", "b/three.py"]
        assert list(facts["files"]) == ran
        assert facts["skipped"] == {"b/fast.py": "cuda"}

    def test_the_same_run_leaves_the_same_record_also_in_parallel(self, course):
        course.run("--record")
        alone = course.record.read_bytes()
        course.record.unlink()
        course.run("--record", "-n", "2")
        assert course.record.read_bytes() == alone

    def test_a_figure_is_part_of_what_ran(self, course):
        course.write(
            "a/plot",
            "import matplotlib.pyplot as plt\n\nplt.plot([1, 2])\nplt.show()\n"
            "# figure> A rising line.\n",
        )
        course.run("--sync")
        course.run("--record")
        assert "a/plot.svg" in course.facts()["files"]
        (course.folder / "a/plot.svg").write_text("another")
        assert "a/plot.py: changed since" in course.torchproof("stale").stdout.str()

    @pytest.mark.parametrize(
        "options",
        [
            ["-k", "one"],
            ["--deselect", "snippets/a/one.py::outputs"],
            ["--ignore", "snippets/b"],
            ["--splits", "2", "--group", "1"],
        ],
        ids=["-k", "--deselect", "--ignore", "a shard"],
    )
    def test_a_partial_run_is_refused(self, course, options):
        result = course.run("--record", *options)
        refused(course, result, "of 5 snippets did not run: ")

    def test_a_failed_run_is_refused(self, course):
        course.write("a/one", "print(1)\n# > 2\n")
        result = course.run("--record")
        refused(course, result, "the run failed or did not end")

    def test_a_run_that_stopped_early_is_refused(self, course):
        course.write("a/one", "print(1)\n# > 2\n")
        refused(course, course.run("--record", "-x"), "failed or did not end")

    def test_a_file_that_changed_after_it_ran_is_refused(self, course):
        one = course.folder / "a/one.py"
        course.write(
            "c/later",
            f"from pathlib import Path\n\npath = Path({str(one)!r})\n"
            "_ = path.write_text(path.read_text() + '# more\\n')\n",
        )
        result = course.run("--record")
        refused(course, result, "files changed since they ran: a/one.py")

    def test_a_sync_run_is_refused(self, course):
        result = course.run("--record", "--sync")
        assert result.ret == pytest.ExitCode.USAGE_ERROR
        result.stderr.fnmatch_lines(["*a --sync run leaves no record*"])
        assert not course.record.exists()

    @pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU")
    def test_a_cuda_record_without_a_gpu_is_refused(self, course):
        (course.folder / "b/fast.py").unlink()
        result = course.run("--record", "--device", "cuda")
        refused(course, result, "torch finds no CUDA device here")
        assert not list(course.folder.glob("records/*"))

    def test_a_refusal_leaves_the_old_record(self, course):
        course.run("--record")
        old = course.record.read_bytes()
        assert course.run("--record", "-k", "one").ret != 0
        assert course.record.read_bytes() == old


class TestShards:
    def shards(self, course: Course) -> list[str]:
        for group in ("1", "2"):
            options = ["--splits", "2", "--group", group]
            part = f"part-{group}.json"
            assert course.run(*options, "--record-part", part).ret == 0
        return ["part-1.json", "part-2.json"]

    def test_two_shards_make_exactly_the_record_of_one_run(self, course):
        course.run("--record")
        alone = course.record.read_bytes()
        course.record.unlink()
        assert course.torchproof("merge-records", *self.shards(course)).ret == 0
        assert course.record.read_bytes() == alone

    def refused(self, course: Course, parts: list[str], reason: str) -> None:
        result = course.torchproof("merge-records", *parts)
        assert result.ret == 1
        assert reason in result.stderr.str()
        assert not course.record.exists()

    def test_a_missing_shard_is_refused(self, course):
        first, _ = self.shards(course)
        self.refused(course, [first], "of 5 snippets did not run")

    def test_a_shard_that_ran_before_an_edit_is_refused(self, course):
        parts = self.shards(course)
        course.write("a/one", "print(2)\n# > 2\n")
        self.refused(course, parts, "files changed since they ran: a/one.py")

    def test_a_file_in_two_versions_is_refused(self, course):
        first, second = self.shards(course)
        course.write("a/one", "print(2)\n# > 2\n")
        course.run("--record-part", "other.json")
        self.refused(
            course, [first, second, "other.json"], "ran here in another version"
        )

    @pytest.mark.parametrize("fact", ["device", "hardware", "torch", "python"])
    def test_unlike_machines_are_refused(self, course, fact):
        parts = self.shards(course)
        path = course.pytester.path / parts[1]
        facts = json.loads(path.read_text())
        path.write_text(json.dumps(facts | {fact: "cuda"}))
        self.refused(course, parts, f"part-2.json: {fact} is 'cuda', but part-1.json")

    def test_a_part_that_is_no_record_is_refused(self, course):
        course.pytester.path.joinpath("odd.json").write_text('{"device": "cpu"}')
        self.refused(course, ["odd.json"], "odd.json: not a record")


class TestStaleness:
    def test_without_a_record_all_is_stale_on_cuda(self, course):
        result = course.torchproof("stale")
        assert result.ret == 1
        result.stdout.fnmatch_lines(
            ["cuda: not yet run", "  a/one.py: never run", "  5 to run"]
        )

    def test_it_tells_what_changed_and_what_is_new(self, course):
        course.run("--record")
        course.write("a/one", "print(2)\n# > 2\n")
        course.write("a/new", "print(6)\n# > 6\n")
        told = course.torchproof("stale").stdout.str()
        on_cpu = told[told.index("cpu: last run on ") : told.index("cuda:")]
        assert on_cpu.split("\n")[1:-1] == [
            "  a/new.py: never run",
            "  a/one.py: changed since",
            "  2 to run",
        ]

    def test_what_needs_a_gpu_is_never_stale_on_the_cpu(self, course):
        course.run("--record")
        told = course.torchproof("stale").stdout.str()
        on_cpu = told[: told.index("cuda:")]
        assert "nothing is stale" in on_cpu
