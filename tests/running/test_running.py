"""Each statement's output is captured, whatever prints it; nothing else gets through."""

import os


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
    assert printed(run(body)) == ["1\n2"]


def test_the_body_of_the_main_guard_runs_as_top_level(run):
    body = 'if __name__ == "__main__":\n    print(1)\n    print(2)\n'
    assert printed(run(body)) == ["1", "2"]


def test_a_progress_bar_leaves_its_last_state(run):
    assert printed(run('print("10 %\\r50 %\\rdone")\n')) == ["done"]


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
    from torchproof.running.recording import events_in

    (tmp_path / "events").write_text(
        '{"kind": "start", "statement": 0, "details": {}}\n{"kind": "end", "sta'
    )
    assert [event.kind for event in events_in(tmp_path)] == ["start"]
