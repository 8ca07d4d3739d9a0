"""Checking tells what drifted; syncing accepts it, and never more than that."""

import re
from dataclasses import replace

import pytest

from torchproof.files import write_atomically
from torchproof.problem import Problem, Problems
from torchproof.running.comparing.checking import check
from torchproof.running.comparing.report import told
from torchproof.running.comparing.syncing import sync
from torchproof.running.runner import Runner
from torchproof.snippet import parse


@pytest.fixture
def drifts(written, runner):
    def drifts(body: str) -> list[str]:
        snippet = written(body)
        return [drift.what for drift in check(snippet, runner.run(snippet), "cpu")]

    return drifts


@pytest.fixture
def synced(written, runner):
    """Sync a snippet given by its code; return the code that stands there afterwards."""

    def synced(body: str) -> str:
        snippet = written(body)
        sync(snippet, runner)
        return snippet.path.read_text().partition("\n")[2]

    return synced


def test_what_agrees_has_not_drifted(drifts):
    assert drifts("print(1)\n# > 1\n") == []


def test_a_changed_output_has_drifted(drifts):
    assert drifts("print(1)\n# > 2\n") == ["prints something else on cpu"]


def test_a_print_without_output_lines_has_drifted(drifts):
    assert drifts("print(1)\n") == ["prints, but no output lines stand below it"]


def test_output_lines_under_a_silent_statement_have_drifted(drifts):
    assert drifts("x = 1\n# > 1\n") == [
        "prints nothing, but output lines stand below it"
    ]


def test_the_tolerance_of_a_statement_counts_there(drifts):
    body = "print(0.52)\n# tolerance: 3 units (losses drift)\n# > 0.55\n"
    assert drifts(body) == []
    assert drifts(f"{body}print(0.52)\n# > 0.55\n") == ["prints something else on cpu"]


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("print(0.01)\n# tolerance: 1 unit (drifts)\n# > 0.01\n", "half of 0.01"),
        ("print(1)\n# tolerance: 1 unit (drifts)\n# > 1\n", "no float"),
        (
            "print(0.5)\n# tolerance: 2 units (drifts)\n# > 0.5\nprint(0.8)\n# > 0.8\n",
            "half of the difference between 0.5 and 0.8",
        ),
    ],
)
def test_a_tolerance_that_is_too_large_is_refused(drifts, body, why):
    with pytest.raises(Problem, match=why) as found:
        drifts(body)
    assert found.value.line == 3


def test_a_version_may_vary_below_a_tilde(drifts):
    assert drifts("import torch\nprint(torch.__version__)\n# ~> 9.9.9\n") == []


def test_sync_writes_what_is_printed(synced):
    assert synced("print(1)\nprint('a\\n\\nb')\n# > old\n") == (
        "print(1)\n# > 1\nprint('a\\n\\nb')\n# > a\n# >\n# > b\n"
    )


def test_sync_keeps_what_is_within_tolerance(synced):
    body = "print([1.0,   2.0])\n# > [1.0,   2.0]\nprint(0.1234)\n# > 0.1235\n"
    assert synced(body) == body


def test_sync_writes_all_outputs_of_one_run_where_a_tolerance_let_them_pass(synced):
    limit = "# tolerance: 3 units (varies)\n"
    body = f"print(1.5)\n{limit}# > {{}}\nprint('b', 3.0)\n{limit}# > b {{}}\n"
    assert synced(body.format(1.2, 3.1)) == body.format(1.2, 3.1)
    assert synced(body.format(1.2, 2.0)) == body.format(1.5, 3.0)


def test_sync_keeps_the_author_s_formatting(synced):
    body = "x = [ 1,2 ]   # odd\nprint( x )\n"
    assert synced(body) == body + "# > [1, 2]\n"


def test_sync_keeps_an_example_whose_form_is_right(written, runner):
    snippet = written("import torch\nprint(torch.__version__)\n# ~> 9.9.9\n")
    assert sync(snippet, runner) == []


def test_a_second_sync_changes_nothing(written, runner):
    snippet = written("print(1)\n")
    assert sync(snippet, runner) == [snippet.path]
    assert sync(parse(snippet.path), runner) == []


def test_sync_keeps_the_mode_of_the_file(written, runner):
    snippet = written("print(1)\n")
    snippet.path.chmod(0o755)
    sync(snippet, runner)
    assert snippet.path.stat().st_mode & 0o777 == 0o755


@pytest.mark.parametrize(
    "body",
    [
        "print(1)\nraise ValueError\n",
        "# time: 1 s (hangs)\nprint(1)\nwhile True: pass\n",
        "print(1)\nimport os\nos._exit(0)\n",
        "import torch\nprint(torch.rand(1))\n",
        "import time\nprint(time.perf_counter_ns())\n",
        "import matplotlib.pyplot as plt\nplt.plot([1])\nplt.show()\nprint(1)\n",
        'print({"a", "b", "c"})\n',
        "print(object())\n",
        'print("z" * 1_500_000 + "END")\n',
        'import atexit\natexit.register(print, "bye")\nprint(1)\n',
        "import atexit, os\natexit.register(os._exit, 1)\nprint(1)\n",
        "import numpy as np\nimport matplotlib.pyplot as plt\n"
        "plt.plot(np.random.rand(3))\nplt.show()\n# figure> A line.\n",
        'print("# --8<-- [start:square]")\n',
        'print("one\\n--8<-- other.py")\n',
    ],
    ids=[
        "exception",
        "time-out",
        "vanished",
        "unseeded",
        "clock",
        "no alt text",
        "set",
        "address",
        "flood",
        "print at exit",
        "exit code",
        "picture",
        "mark of a section",
        "mark of an include",
    ],
)
def test_sync_writes_nothing_after_a_problem(written, runner, body):
    snippet = written(body)
    with pytest.raises((Problem, Problems)):
        sync(snippet, runner)
    assert snippet.path.read_text() == snippet.text
    assert list(snippet.path.parent.iterdir()) == [snippet.path]


def test_an_output_that_always_differs_is_told_to_be_seeded(written, runner):
    with pytest.raises(Problem, match="prints something else at each run"):
        sync(written("import torch\nprint(torch.rand(1))\n"), runner)


def test_all_that_is_wrong_with_a_snippet_is_told_at_once(written, runner):
    body = "import torch\nprint(torch.rand(1))\nprint({'a', 'b', 'c'})\nprint(3)\n"
    with pytest.raises(Problems) as told:
        sync(written(body), runner)
    assert [problem.line for problem in told.value.problems] == [3, 4]


def test_what_would_be_read_as_a_mark_is_told(written, runner):
    body = 'print("one")\nprint("two\\n# --8<-- [start:square]")\n'
    with pytest.raises(Problem) as told:
        sync(written(body), runner)
    assert (told.value.line, told.value.what) == (
        3,
        "prints what would be read as a mark in a comment: `# --8<-- [start:square]`",
    )


@pytest.mark.parametrize(
    "text",
    [
        "# > x",
        "> x",
        "~> x",
        "cuda> x",
        "# figure> A line.",
        " # needs: x",
        "#",
        "\\n>",
    ],
)
def test_what_looks_like_an_output_line_is_read_back(written, runner, text):
    snippet = written(f'print("{text}")\nprint(1)\n')
    sync(snippet, runner)
    again = parse(snippet.path)
    assert [s.expected("cpu").text for s in again.statements[1:]] == [
        text.replace("\\n", "\n"),
        "1",
    ]
    assert sync(again, runner) == []


def test_sync_writes_nothing_into_a_file_edited_meanwhile(written, runner):
    snippet = written("print(1)\n")
    snippet.path.write_text(snippet.text + "# new\n")
    with pytest.raises(Problem, match="was edited while it ran"):
        sync(snippet, runner)


def test_an_interrupted_write_leaves_the_old_file(tmp_path):
    path = tmp_path / "file.txt"
    path.write_text("old")
    with pytest.raises(UnicodeEncodeError):
        write_atomically(path, "new \ud800")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.fixture(scope="module")
def on_cuda():
    runner = Runner("cuda")
    yield runner
    runner.close()


class TestOnCuda:
    """What a run as `--snippet-device cuda` writes; these snippets need nothing of a GPU."""

    @pytest.fixture
    def synced(self, written, on_cuda):
        def synced(body: str, **options: bool) -> str:
            snippet = written(f"# needs: cuda (a test)\n{body}")
            sync(snippet, on_cuda, **options)
            return snippet.path.read_text().partition("(a test)\n")[2]

        return synced

    def test_text_is_written_as_that_of_cuda(self, synced):
        assert synced("print(1)\n") == "print(1)\n# cuda> 1\n"

    def test_a_bare_tilde_is_filled_with_what_varies(self, synced):
        body = "import time\nprint('s:', time.perf_counter())\n# cuda~>"
        assert re.fullmatch(rf"{re.escape(body)} s: [\d.]+\n", synced(f"{body}\n"))

    def test_an_example_stays_until_another_machine_runs(self, synced):
        body = "print('s:', 2)\n# cuda~> s: 1\n"
        assert synced(body) == body
        assert synced(body, renew=True) == "print('s:', 2)\n# cuda~> s: 2\n"

    def test_its_pictures_are_compared_there(self, written, on_cuda):
        snippet = written(f"# needs: cuda (a test)\n{PLOT.format(2)}")
        (file,) = sync(snippet, on_cuda)
        assert file == snippet.path.with_suffix(".svg")
        other = written(f"# needs: cuda (a test)\n{PLOT.format(3)}")
        (drift,) = check(other, on_cuda.run(other), "cuda")
        assert drift.what == "draws another picture than sample.svg"


PLOT = (
    "import matplotlib.pyplot as plt\nplt.plot([1, {}])\nplt.show()\n"
    "# figure> A rising line.\n"
)


class TestFigures:
    def test_sync_saves_the_figure_beside_the_snippet(self, written, runner):
        snippet = written(PLOT.format(2))
        assert sync(snippet, runner) == [snippet.path.with_suffix(".svg")]
        assert check(snippet, runner.run(snippet), "cpu") == []

    def test_another_picture_has_drifted(self, written, runner):
        sync(written(PLOT.format(2)), runner)
        snippet = written(PLOT.format(3))
        (drift,) = check(snippet, runner.run(snippet), "cpu")
        assert drift.what == "draws another picture than sample.svg"
        sync(snippet, runner)
        assert check(snippet, runner.run(snippet), "cpu") == []

    def test_the_same_picture_written_otherwise_has_not_drifted(self, written, runner):
        snippet = written(PLOT.format(2))
        (file,) = sync(snippet, runner)
        file.write_text(file.read_text().replace("<metadata>", "<metadata id='m'>"))
        assert check(snippet, runner.run(snippet), "cpu") == []

    def test_a_picture_within_its_tolerance_has_not_drifted(self, written, runner):
        sync(written(PLOT.format(2)), runner)
        close = PLOT.format(2.02)
        snippet = written(close)
        (drift,) = check(snippet, runner.run(snippet), "cpu")
        assert drift.why.endswith("points, and 0.05 may be")
        assert drift.why in told(drift, "pytest sample.py --sync")
        limit = "# tolerance: 5 points (a trained value)\n"
        snippet = written(close.replace("# figure", f"{limit}# figure"))
        assert check(snippet, runner.run(snippet), "cpu") == []

    def test_a_picture_that_varies_is_drawn_and_not_compared(self, written, runner):
        loose = PLOT.replace("figure>", "figure~>")
        (file,) = sync(written(loose.format(2)), runner)
        before = file.read_bytes()
        snippet = written(loose.format(3))
        assert check(snippet, runner.run(snippet), "cpu") == []
        assert sync(snippet, runner) == []
        assert file.read_bytes() == before

    def test_a_picture_that_varies_is_drawn_anew_for_another_machine(
        self, written, runner
    ):
        loose = PLOT.replace("figure>", "figure~>")
        (file,) = sync(written(loose.format(2)), runner)
        before = file.read_bytes()
        assert sync(written(loose.format(3)), runner, renew=True) == [file]
        assert file.read_bytes() != before

    def test_another_device_must_draw_and_may_draw_something_else(
        self, written, runner
    ):
        sync(written(PLOT.format(2)), runner)
        snippet = written(PLOT.format(3))
        run = runner.run(snippet)
        assert check(snippet, run, "cuda") == []
        silent = replace(run, figures={})
        (drift,) = check(snippet, silent, "cuda")
        assert drift.what.startswith("draws no figure")

    def test_a_figure_line_without_a_figure_has_drifted(self, drifts):
        assert drifts("x = 1\n# figure> A line.\n") == [
            "draws no figure, but a `# figure> ` line stands below it"
        ]

    def test_two_figures_at_once_are_refused(self, drifts):
        body = PLOT.format(2).replace(
            "plt.plot", "plt.figure()\nplt.figure()\nplt.plot"
        )
        with pytest.raises(Problem, match="draws 2 figures at once"):
            drifts(body)
