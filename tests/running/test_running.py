"""Each statement's output is captured, whatever prints it; nothing else gets through."""

import os

import pytest

from torchproof.running.runner import Runner
from torchproof.snippet.document import parse_text


def printed(run) -> list[str]:
    assert run.problem is None, run.problem
    return [text for text in run.texts.values() if text]


def test_what_a_statement_prints_is_its_own(run):
    assert printed(run("print(1)\nx = 2\nprint(x)\nprint(3)\n")) == ["1", "2", "3"]


def test_a_loop_prints_as_one_statement(run):
    assert printed(run("for i in range(3):\n    print(i)\n")) == ["0\n1\n2"]


def test_the_output_of_c_code_is_captured_in_order(run):
    body = (
        "import ctypes\nlibc = ctypes.CDLL(None)\n"
        'libc.puts(b"from C")\nprint("from Python")\n'
    )
    assert printed(run(body)) == ["from C", "from Python"]


def test_the_output_of_a_subprocess_is_captured(run):
    body = 'import subprocess\nsubprocess.run(["echo", "hello"], check=True)\n'
    assert printed(run(body)) == ["hello"]


def test_stderr_is_captured_with_stdout(run):
    body = "import sys\nfor s in (sys.stdout, sys.stderr):\n    print(s.name, file=s)\n"
    assert printed(run(body)) == ["<stdout>\n<stderr>"]


def test_the_body_of_the_main_guard_runs_as_top_level(run):
    body = 'if __name__ == "__main__":\n    print(1)\n    print(2)\n'
    assert printed(run(body)) == ["1", "2"]


def test_what_torch_compile_keeps_among_temporary_files_is_shared(
    written, tmp_path_factory, monkeypatch
):
    cache = tmp_path_factory.mktemp("kept") / "torchinductor_reader"
    monkeypatch.setenv("TORCHINDUCTOR_CACHE_DIR", str(cache))
    kept = f'import tempfile\nfrom pathlib import Path\nkept = Path(tempfile.gettempdir(), "{cache.name}", "header")\n'
    fresh = Runner("cpu")
    assert printed(fresh.run(written(kept + 'kept.write_text("done")\n'))) == []
    assert printed(fresh.run(written(kept + "print(kept.read_text())\n"))) == ["done"]
    fresh.close()


def test_a_progress_bar_leaves_its_last_state(run):
    assert printed(run('print("10 %\\r50 %\\rdone")\n')) == ["done"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("hello\\rX", "Xello"),
        ("100 %\\r5 %", "5 % %"),
        ("a\\r\\nb", "a\nb"),
        ("abc\\b\\bZ", "aZc"),
        ("\\b\\bstart", "start"),
        ("long line\\r         \\rend", "end"),
    ],
)
def test_what_returns_to_the_start_of_a_line_overwrites_it(run, text, shown):
    assert printed(run(f'print("{text}")\n')) == [shown]


def test_all_ways_to_the_output_keep_their_order(run):
    body = (
        "import os, sys\nprint(1, file=sys.__stdout__)\nprint(2)\n"
        'os.write(1, b"3\\n")\nprint(4, file=sys.__stderr__)\nos.system("echo 5")\n'
        "sys.stdout.buffer.write(b'6')\nprint(7, end='')\n"
    )
    assert printed(run(body)) == ["1", "2", "3", "4", "5", "6", "7"]


def test_a_script_may_read_what_lies_around_it(written, runner):
    snippet = written(
        "from pathlib import Path\nhere = Path(__file__).parent\n"
        'print((here / "a.txt").read_text(), (here / "data/b.txt").read_text())\n'
        'print((here.parent.parent / "shared/c.txt").read_text())\n'
    )
    root, folder = snippet.path.parent, snippet.path.parent / "part/lesson"
    for file in ("pyproject.toml", "shared/c.txt", "part/lesson/data/b.txt"):
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_text(file[-5:-4])
    (folder / "a.txt").write_text("a")
    assert printed(runner.run(parse_text(folder / "s.py", snippet.text))) == [
        "a b",
        "c",
    ]


def test_what_is_edited_meanwhile_is_read_anew(written, runner):
    snippet = written("from neighbor import two\nprint(two)\n")
    neighbor = snippet.path.with_name("neighbor.py")
    for number in (2, 33):
        neighbor.write_text(f"two = {number}\n")
        assert printed(runner.run(snippet)) == [str(number)]


def test_exit_handlers_and_threads_run_to_their_end(run):
    body = (
        "import atexit, tempfile, threading\nfolder = tempfile.TemporaryDirectory()\n"
        "event = threading.Event()\nthreading.Thread(target=event.wait).start()\n"
        "threading.Timer(0.1, event.set).start()\natexit.register(len, [])\n"
    )
    assert run(body).problem is None


def test_without_fork_a_snippet_runs_as_well(written, monkeypatch):
    monkeypatch.delattr(os, "fork")
    runner = Runner("cpu")
    assert printed(runner.run(written("import torch\nprint(torch.ones(1))\n"))) == [
        "tensor([1.])"
    ]
    assert "ZeroDivisionError" in runner.run(written("1 / 0\n")).problem.what
    runner.close()


def test_future_imports_count_for_all_statements(run):
    body = (
        "from __future__ import annotations\ndef f(x: Missing): ...\n"
        "print(f.__annotations__)\n"
    )
    assert printed(run(body)) == ["{'x': 'Missing'}"]


def test_a_class_defined_in_the_snippet_can_be_pickled(run):
    body = (
        "import pickle\nclass A:\n    pass\n"
        "print(type(pickle.loads(pickle.dumps(A()))).__name__)\n"
    )
    assert printed(run(body)) == ["A"]


def test_a_neighbor_can_be_imported(written, runner):
    snippet = written("from other import two\nprint(two)\n")
    snippet.path.with_name("other.py").write_text("two = 2\n")
    assert printed(runner.run(snippet)) == ["2"]


def test_data_loader_workers_run(run):
    body = (
        "import torch\nfrom torch.utils.data import DataLoader\n"
        "for batch in DataLoader(torch.arange(4), batch_size=2, num_workers=1):\n"
        "    print(batch)\n"
    )
    assert printed(run(body)) == ["tensor([0, 1])\ntensor([2, 3])"]


def test_multi_threaded_torch_works_in_each_child(run):
    body = "import torch\na = torch.ones(300, 300)\nprint((a @ a).sum())\n"
    assert printed(run(body)) == printed(run(body)) == ["tensor(27000000.)"]


def test_the_environment_is_fixed(run, monkeypatch):
    monkeypatch.setenv("OMP_NUM_THREADS", "7")
    monkeypatch.setenv("MY_OWN", "1")
    body = (
        "import os\nimport torch\n"
        'print(torch.get_num_threads(), os.environ["TZ"], os.environ.get("MY_OWN"))\n'
    )
    assert printed(run(body)) == ["1 UTC None"]
    assert os.environ["OMP_NUM_THREADS"] == "7"


def test_the_profiler_does_not_report_on_itself(run):
    body = (
        "import torch\nfrom torch.profiler import ProfilerActivity, profile\n"
        "with profile(activities=[ProfilerActivity.CPU]):\n    torch.ones(2).sum()\n"
    )
    assert printed(run(body)) == []


def test_cuda_is_hidden_from_a_run_on_the_cpu(run):
    assert printed(run("import torch\nprint(torch.cuda.is_available())\n")) == ["False"]


def test_unseeded_random_numbers_differ_from_run_to_run(run):
    body = (
        "import random\nimport numpy as np\nimport torch\n"
        "print(torch.rand(1))\nprint(random.random())\nprint(np.random.rand())\n"
    )
    assert not set(printed(run(body))) & set(printed(run(body)))


def test_seeded_random_numbers_are_the_same_in_each_run(run):
    body = "import torch\ntorch.manual_seed(0)\nprint(torch.rand(1))\n"
    assert printed(run(body)) == printed(run(body))


def test_a_figure_is_saved_when_it_is_shown(run):
    body = "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()\n"
    (svg,) = run(body).figures[3]
    assert '<svg id="only-dark"' in svg


def test_a_figure_is_the_same_at_each_run(run):
    body = "import matplotlib.pyplot as plt\nplt.scatter([1, 2], [3, 4])\nplt.show()\n"
    assert run(body).figures == run(body).figures


def test_a_torn_last_event_is_left_out(tmp_path):
    from torchproof.running.child.recording import events_in

    (tmp_path / "events").write_text(
        '{"kind": "start", "statement": 0, "details": {}}\n{"kind": "end", "sta'
    )
    assert [event.kind for event in events_in(tmp_path)] == ["start"]
