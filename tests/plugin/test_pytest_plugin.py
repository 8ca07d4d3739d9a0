"""`pytest snippets` as a contributor meets it: what it prints, writes and skips."""

import json
import signal
import subprocess
import sys
import time
from importlib.metadata import distribution
from pathlib import Path

import pytest
import torch

import torchproof
from torchproof.running.devices import resolved


def run(project: pytest.Pytester, *options: str) -> pytest.RunResult:
    return project.runpytest("snippets", *options)


def test_a_snippet_that_agrees_passes(project):
    run(project(good="print(1)\n# > 1\n")).assert_outcomes(passed=1)


def test_a_drift_is_told_with_care(project):
    result = run(
        project(bad="import torch\n\nprint(torch.tensor(8.0))\n# > tensor(9.)\n")
    )
    result.assert_outcomes(failed=1)
    report = result.stdout.str()
    assert (
        "snippets/bad.py:6: prints something else on cpu\n"
        "\n"
        "    print(torch.tensor(8.0))\n"
        "\n"
        "  expected\n"
        "    | tensor(9.)\n"
        "             ^^\n"
        "  actual\n"
        "    | tensor(8.)\n"
        "             ^^\n"
        "  9. and 8.: 1 unit of the last digit apart; "
        "a float with fewer than three decimals must be the same\n"
        "\n"
        "  If the new one is right, accept it; if not, fix the code.\n"
        "    pytest snippets/bad.py --sync\n"
    ) in report


def test_many_drifts_are_summed_up(project):
    result = run(project(one="print(1)\n# > 2\n", two="print('a')\n"), "-n", "1")
    result.stdout.fnmatch_lines_random(
        [
            "*2 outputs drifted*",
            "snippets/one.py:4  2*1",
            "snippets/two.py:3  (nothing)*a",
            "Accept all: pytest snippets --sync",
        ]
    )


def test_the_command_that_is_printed_accepts(project):
    samples = project(one="print(1)\n# > 2\n", two="print('a')\n")
    run(samples, "--sync", "-n", "2").stdout.fnmatch_lines_random(
        ["wrote snippets/one.py", "wrote snippets/two.py"]
    )
    run(samples).assert_outcomes(passed=2)


def test_github_marks_the_line(project, monkeypatch):
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    samples = project(one="print(1)\n# > 2\n", two="1 / 0\n")
    run(samples).stdout.fnmatch_lines_random(
        [
            "::error file=snippets/one.py,line=4,title=Output drift::"
            "prints something else on cpu%0Aexpected 2%0Aactual   1",
            "::error file=snippets/two.py,line=3,title=Snippet::ZeroDivisionError*",
        ]
    )


def test_what_needs_a_gpu_is_skipped_by_name(project):
    samples = project(fast="# needs: cuda (streams exist only there)\nprint(1)\n")
    result = run(samples, "-rs")
    result.assert_outcomes(skipped=1)
    result.stdout.fnmatch_lines(["*needs cuda: streams exist only there"])


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU")
def test_without_a_gpu_nothing_passes_for_an_output_on_cuda(project):
    samples = project(one="print(1)\n")
    path = samples.path / "snippets/one.py"
    before = path.read_text()
    result = run(samples, "--snippet-device", "cuda", "--sync")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*torch finds no CUDA device here*"])
    assert path.read_text() == before


def test_what_needs_a_missing_package_is_skipped_by_name(project):
    samples = project(odd="# needs: no_such_package (a reason)\nprint(1)\n")
    result = run(samples, "-rs")
    result.assert_outcomes(skipped=1)
    result.stdout.fnmatch_lines(["*needs no_such_package: a reason"])


def test_what_needs_a_compiler_is_skipped_where_there_is_none(project, monkeypatch):
    samples = project(built="# needs: c++ (a reason)\nprint(1)\n# > 1\n")
    monkeypatch.setenv("CXX", "no_such_compiler")
    result = run(samples, "-rs")
    result.assert_outcomes(skipped=1)
    result.stdout.fnmatch_lines(["*needs c++: a reason"])
    monkeypatch.setenv("CXX", sys.executable)
    run(samples).assert_outcomes(passed=1)


def test_a_file_that_cannot_be_read_fails_alone(project):
    samples = project(bad="x = (\n", good="print(1)\n# > 1\n")
    result = run(samples)
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(
        ["snippets/bad.py:3: SyntaxError: '(' was never closed"]
    )


def test_python_files_elsewhere_are_no_snippets(project):
    samples = project(good="print(1)\n# > 1\n")
    (samples.path / "tool.py").write_text("print(2)\n")
    samples.runpytest().assert_outcomes(passed=1)


def test_a_plugin_may_have_an_option_called_device(project):
    # pytest-playwright does.
    samples = project(good="print(1)\n# > 1\n")
    samples.makeconftest(
        'def pytest_addoption(parser):\n    parser.addoption("--device")\n'
    )
    result = run(samples, "--device", "iPhone 13", "--snippet-device", "cpu")
    result.assert_outcomes(passed=1)


def test_auto_is_cuda_where_there_is_a_gpu_and_the_cpu_elsewhere():
    expected = "cuda" if torch.cuda.is_available() else "cpu"
    assert resolved("auto") == expected
    assert resolved("cpu") == "cpu"


def _listen_to_interrupts() -> None:
    """A shell's background job ignores them, and its children inherit that."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_an_interrupted_sync_writes_nothing(project, tmp_path):
    begun = tmp_path / "begun"
    slow = f"print(1)\nimport time\nopen({str(begun)!r}, 'w').close()\ntime.sleep(25)\n"
    samples = project(slow=slow)
    path = samples.path / "snippets/slow.py"
    before = path.read_text()
    process = subprocess.Popen(
        [sys.executable, "-m", "pytest", "snippets", "--sync"],
        cwd=samples.path,
        preexec_fn=_listen_to_interrupts,
    )
    while not begun.exists():
        assert process.poll() is None
        time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=20) == pytest.ExitCode.INTERRUPTED
    assert path.read_text() == before


def test_a_file_that_the_command_line_names_runs_in_the_runner_alone(project):
    # pytest takes such a file for a module of tests, and would import it.
    samples = project(writes="open('made.txt', 'w').close()\n")
    result = samples.runpytest("snippets/writes.py")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*leaves files in its working directory: made.txt*"])
    assert not (samples.path / "made.txt").exists()


class TestWhereSnippetsLie:
    def test_a_project_that_is_no_course_keeps_its_folder_of_snippets(self, pytester):
        pytester.makepyprojecttoml("[tool.pytest.ini_options]\n")
        folder = pytester.mkdir("snippets")
        (folder / "one.py").write_text("print(1)\n")
        (folder / "test_two.py").write_text("def test_two():\n    assert True\n")
        result = pytester.runpytest("snippets")
        result.assert_outcomes(passed=1)
        result.stdout.no_fnmatch_line("*one.py*")

    def test_what_cannot_be_accepted_there_says_why(self, pytester):
        pytester.makepyprojecttoml("[tool.pytest.ini_options]\n")
        result = pytester.runpytest("--sync")
        assert result.ret == pytest.ExitCode.USAGE_ERROR
        result.stderr.fnmatch_lines(
            ["*pyproject.toml: there is no [[]tool.torchproof]"]
        )

    def test_a_mistake_in_the_settings_names_its_line(self, pytester):
        pytester.makepyprojecttoml('[tool.torchproof]\nsnippets = ["snipets"]\n')
        result = pytester.runpytest()
        assert result.ret == pytest.ExitCode.USAGE_ERROR
        result.stderr.fnmatch_lines(["*pyproject.toml:2: `snippets` names `snipets`*"])

    def test_several_folders_share_one_record(self, pytester):
        pytester.makepyprojecttoml(
            "[tool.pytest.ini_options]\n"
            '[tool.torchproof]\nsnippets = ["code", "more/code"]\n'
        )
        for folder, number in [("code/a", 1), ("more/code/b", 2)]:
            (pytester.path / folder).mkdir(parents=True)
            code = f'"""A sample."""\n\nprint({number})\n'
            (pytester.path / folder / "one.py").write_text(code)
        drifted = pytester.runpytest()
        drifted.assert_outcomes(failed=2)
        drifted.stdout.fnmatch_lines(["Accept all: pytest code more/code --sync"])
        pytester.runpytest("--sync").assert_outcomes(passed=2)
        (record,) = pytester.path.rglob("*.jsonl")
        assert record.parent == pytester.path / "code/records"
        names = [
            json.loads(line)["snippet"] for line in record.read_text().split("\n")[:-1]
        ]
        assert names == ["a/one.py", "b/one.py"]


class TestWithoutTorch:
    """A course on something else: this Python has pytest, and no torch."""

    @pytest.fixture
    def course(self, project, monkeypatch):
        samples = project(one="print(1)\n# > 1\n")
        packages = samples.mkdir("packages")
        for name in ("pytest", "iniconfig", "packaging", "pluggy", "pygments"):
            one = distribution(name)
            for top in {file.parts[0] for file in one.files} - {"..", "__pycache__"}:
                (packages / top).symlink_to(one.locate_file(top))
        (packages / "torchproof").symlink_to(Path(torchproof.__file__).parent)
        command = [sys.executable, "-m", "venv", "--without-pip", samples.path / "venv"]
        subprocess.run(command, check=True)
        monkeypatch.setenv("PYTHONPATH", str(packages))
        monkeypatch.delenv("PYTEST_PLUGINS", raising=False)

        def run(*options: str) -> pytest.RunResult:
            python = samples.path / "venv/bin/python"
            plugin = ("-m", "pytest", "-p", "torchproof.pytest_plugin")
            return samples.run(python, *plugin, "snippets", *options)

        return run

    def test_snippets_are_checked(self, course, project):
        course().assert_outcomes(passed=1)
        course("--changed", "--snippet-device", "auto").assert_outcomes(skipped=1)

    def test_a_drift_is_told_and_accepted(self, course, project):
        project(one="print(2)\n# > 1\n")
        result = course()
        result.assert_outcomes(failed=1)
        result.stdout.fnmatch_lines(["snippets/one.py:4: prints something else on cpu"])
        result = course("--sync")
        result.assert_outcomes(passed=1)
        result.stdout.fnmatch_lines(
            ["wrote snippets/one.py", "wrote snippets/records/*"]
        )
        assert result.ret == 0

    def test_a_record_names_python(self, course):
        release = f"python-{sys.version_info.major}.{sys.version_info.minor}"
        result = course("--record")
        result.assert_outcomes(passed=1)
        result.stdout.fnmatch_lines([f"wrote snippets/records/cpu-{release}.jsonl"])

    def test_an_accelerator_needs_it(self, course):
        result = course("--record", "--snippet-device", "cuda")
        assert result.ret != 0
        result.stdout.fnmatch_lines(["*only torch runs on cuda: install it*"])

    def test_what_needs_it_is_told_what_to_install(self, course, project):
        project(one="import torch\n")
        result = course()
        result.assert_outcomes(failed=1)
        result.stdout.fnmatch_lines(["*PyTorch is not installed for this Python: *"])
