"""What a snippet must not do is an error of that snippet alone, and told as such."""

import os
import subprocess
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import pytest

from torchproof.running.judging.results import Run
from torchproof.running.runner import Runner
from torchproof.snippet import parse

CASES = {
    "an uncaught exception": (
        "def f():\n    return 1 / 0\n\n\nf()\n",
        3,
        "ZeroDivisionError: division by zero",
    ),
    "an exception in a thread": (
        "import threading\nt = threading.Thread(target=lambda: 1 / 0)\nt.start()\nt.join()\n",
        3,
        "ZeroDivisionError: division by zero\n    in the thread Thread-",
    ),
    "an exception that Python cannot pass on": (
        "class A:\n    def __del__(self):\n        1 / 0\n\n\nA()\n",
        4,
        "ZeroDivisionError: division by zero\n    Exception ignored in A.__del__",
    ),
    "a warning": (
        'import warnings\nwarnings.warn("old", FutureWarning)\n',
        3,
        "FutureWarning: old",
    ),
    "a deprecation": (
        'import warnings\nwarnings.warn("old", DeprecationWarning)\n',
        3,
        "DeprecationWarning: old",
    ),
    "a deprecation in torch": (
        "import torch\nx = torch.ones(3).T\n",
        3,
        "UserWarning: The use of `x.T` on tensors of dimension other than 2",
    ),
    "a segfault": (
        "import ctypes\nprint(1)\nctypes.string_at(0)\n",
        4,
        "the process crashed with SIGSEGV in this statement",
    ),
    "sys.exit": ("import sys\nsys.exit(3)\n", 3, "ends the program: SystemExit: 3"),
    "os._exit": (
        "import os\nos._exit(0)\n",
        3,
        "the process ended inside this statement, with exit code 0",
    ),
    "another program in its place": (
        'import os\nos.execvp("true", ["true"])\n',
        3,
        "the process ended inside this statement, with exit code 0",
    ),
    "an endless print": (
        "while True:\n    print('x' * 1000)\n",
        2,
        "printed more than 1024 KiB and was stopped",
    ),
    "output that is not UTF-8": (
        "import sys\nsys.stdout.buffer.write(b'caf\\xe9')\n",
        3,
        "prints bytes that are not UTF-8: b'\\xe9'",
    ),
    "a control character": (
        'print("\\x1b[31mred")\n',
        2,
        "prints the control character '\\x1b', which a page cannot show",
    ),
    "a closed stdout": (
        "import sys\nsys.stdout.close()\nprint(1)\n",
        3,
        "closes its standard output",
    ),
    "a closed descriptor": (
        "import os\nos.close(1)\n",
        3,
        "closes its standard output",
    ),
    "too much memory": (
        "import torch\nx = torch.ones(1 << 34)\n",
        3,
        "RuntimeError: [enforce fail at alloc_cpu.cpp",
    ),
    "the network": (
        "import socket\nsocket.create_connection(('192.0.2.1', 80))\n",
        3,
        "opens the network (socket.getaddrinfo: 192.0.2.1)",
    ),
    "the network, with the error caught": (
        "import urllib.request\ntry:\n"
        "    urllib.request.urlopen('http://192.0.2.1')\n"
        "except OSError:\n    pass\n",
        3,
        "opens the network (socket.connect: another machine, through a proxy)",
    ),
    "a figure that is not shown": (
        "import matplotlib.pyplot as plt\nplt.plot([1, 2])\n",
        3,
        "draws a figure that is never shown",
    ),
    "an overwritten output": (
        'print(1)\nopen("/dev/stdout", "w").write("2\\n")\n',
        None,
        "overwrites what it printed",
    ),
    "an output that a shell overwrites": (
        'import os\nprint(1)\nos.system("echo 22 > /dev/stderr")\n',
        None,
        "overwrites what it printed",
    ),
    "a damaged report": (
        "import os\nfrom pathlib import Path\n"
        'report = Path(os.environ["TMPDIR"]).parent / "report/events"\n'
        'report.write_text("{torn\\n")\n',
        None,
        "damages the report of its run: line 1 is '{torn'",
    ),
}
LEFT = {
    "a file in the working directory": (
        'open("left.txt", "w").close()\n',
        "leaves files in its working directory: left.txt",
    ),
    "a temporary folder": (
        'import tempfile\nfolder = tempfile.mkdtemp(prefix="mine", suffix="x")\n',
        "leaves temporary files: mine",
    ),
    "a file beside the script": (
        "from pathlib import Path\n"
        'Path(__file__).with_name("weights.pt").write_text("1")\n',
        "leaves changes beside the script: weights.pt (new)",
    ),
    "a file in the folder above": (
        "from pathlib import Path\n"
        '(Path(__file__).parents[1] / "new.txt").write_text("1")\n',
        "leaves changes beside the script: ../new.txt (new)",
    ),
    "a changed script": (
        'with open(__file__, "a") as file:\n    file.write("# more\\n")\n',
        "leaves changes beside the script: sample.py (changed)",
    ),
    "a deleted neighbor": (
        'from pathlib import Path\nPath(__file__).with_name("data.csv").unlink()\n',
        "leaves changes beside the script: data.csv (deleted)",
    ),
}
# What a run waits for, before it is stopped or told. No other process sleeps for as long.
SLEEP = f"sleep 9{os.getpid()}."
LEFT_RUNNING = {
    "a process": "import subprocess\nsubprocess.Popen('{}'.split())\n",
    "a process in a session of its own": (
        "import subprocess\nsubprocess.Popen('{}'.split(), start_new_session=True)\n"
    ),
    "a process whose parent has gone": 'import os\nos.system("(setsid {} &)")\n',
}
COMMANDS = {name: f"{SLEEP}{at}" for at, name in enumerate(LEFT_RUNNING)}
SPAWN = 'import multiprocessing\nspawn = multiprocessing.get_context("spawn")\n'
OVER = {
    "a pool": "with spawn.Pool(2) as pool:\n    print(pool.map(abs, [1]))\n",
    "a queue": (
        "q = spawn.Queue()\nspawn.Process(target=q.put, args=(1,)).start()\nq.get()\n"
    ),
    "a process": "p = spawn.Process(target=print)\np.start()\np.join()\n",
}
NOTHING = "# time: 1 s (waits)\nimport queue\nprint('before'); queue.Queue().get()\n"
AT_EXIT = {
    "a print": 'import atexit\natexit.register(print, "bye")\n',
    "the print of a thread": (
        'import threading, time\nthreading.Timer(0.2, print, args=["bye"]).start()\n'
    ),
    "the print of a process": 'import os\nos.system("(sleep 0.2; echo bye) &")\n',
    "the print of a finalizer": (
        'import weakref\n\n\nclass A: ...\n\n\na = A()\nweakref.finalize(a, print, "bye")\n'
    ),
    "the print of an object": (
        'class A:\n    def __del__(self):\n        print("bye")\n\n\na = A()\n'
    ),
}
CODES_AT_EXIT = {
    "os._exit": ("import atexit, os\natexit.register(os._exit, 3)\n", "exit code 3"),
    "a segfault": (
        "import atexit, ctypes\natexit.register(ctypes.string_at, 0)\n",
        "SIGSEGV",
    ),
    "a segfault of C": (
        "import ctypes\n"
        "ctypes.CDLL(None).__cxa_atexit(ctypes.c_void_p(8), None, None)\n",
        "SIGSEGV",
    ),
    "a signal": (
        "import atexit, os, signal\n"
        "atexit.register(os.kill, os.getpid(), signal.SIGTERM)\n",
        "SIGTERM",
    ),
}


@pytest.fixture(scope="module", autouse=True)
def waiting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Future]]:
    """The runs that wait for seconds, all of them at once, while the other tests run."""
    bodies = {
        "nothing": NOTHING,
        **{f"left: {n}": b.format(COMMANDS[n]) for n, b in LEFT_RUNNING.items()},
        **{f"over: {n}": SPAWN + b for n, b in OVER.items()},
    }
    folder = tmp_path_factory.mktemp("waiting")

    def run_alone(name: str, body: str) -> Run:
        path = folder / name / "sample.py"
        path.parent.mkdir()
        path.write_text(f'"""A sample."""\n{body}')
        runner = Runner("cpu")
        try:
            return runner.run(parse(path))
        finally:
            runner.close()

    with ThreadPoolExecutor(len(bodies)) as pool:
        yield {name: pool.submit(run_alone, name, b) for name, b in bodies.items()}


@pytest.mark.parametrize("name", CASES)
def test_it_is_told(run, name):
    body, line, what = CASES[name]
    problem = run(body).problem
    assert problem is not None
    assert (problem.line, problem.what[: len(what)]) == (line, what)


@pytest.mark.parametrize("name", LEFT)
def test_what_it_leaves_is_told_and_removed(written, runner, name):
    body, what = LEFT[name]
    snippet = written(body)
    root = snippet.path.parent
    (root / "pyproject.toml").touch()
    folder = root / "lesson"
    folder.mkdir()
    (folder / "data.csv").touch()
    inner = snippet.path.rename(folder / "sample.py")
    before = sorted((path, path.stat().st_mtime_ns) for path in root.rglob("*"))
    (problem,) = runner.run(parse(inner)).problems
    assert problem.what.startswith(what)
    assert sorted((path, path.stat().st_mtime_ns) for path in root.rglob("*")) == before


@pytest.mark.parametrize("name", LEFT_RUNNING)
def test_a_process_that_it_leaves_is_told_and_ended(waiting, name):
    (problem,) = waiting[f"left: {name}"].result().problems
    assert problem.what.startswith(f"leaves processes behind: {COMMANDS[name]}")
    assert subprocess.run(["pgrep", "-f", COMMANDS[name]], stdout=-3).returncode == 1


@pytest.mark.parametrize(
    "write",
    [
        "import torch\ntorch.save({}, FILE)\n",
        'with open(FILE, "w") as file:\n    file.write("1")\n',
        "import os\nos.mkdir(FILE)\n",
        "import subprocess, sys\n"
        "subprocess.run([sys.executable, '-c', 'import sys; open(sys.argv[1], \"w\")', FILE])\n",
    ],
    ids=["torch", "open", "mkdir", "another process"],
)
def test_a_file_far_away_is_told(run, tmp_path, write):
    file = str(tmp_path / "far.pt")
    run_of_it = run(write.replace("FILE", repr(file)))
    (problem,) = run_of_it.problems
    assert problem.what == f"leaves files outside its own folders: {file}"


def test_a_file_far_away_may_be_read_and_made_and_removed(run, tmp_path):
    file = tmp_path / "far.txt"
    file.touch()
    os.utime(file, (0, 0))
    body = (
        f"from pathlib import Path\nfile = Path({str(file)!r})\nfile.read_text()\n"
        'other = file.with_name("o")\nother.touch()\nother.unlink()\n'
    )
    assert run(body).problem is None


@pytest.mark.parametrize("name", AT_EXIT)
def test_what_is_printed_after_the_last_statement_is_told(run, name):
    (problem,) = run(AT_EXIT[name]).problems
    assert problem.what == (
        "prints after its last statement, where no output can stand:\n    | bye"
    )


@pytest.mark.parametrize("name", CODES_AT_EXIT)
def test_the_exit_code_counts(run, name):
    body, how = CODES_AT_EXIT[name]
    (problem,) = run(f"{body}print('done')\n").problems
    assert problem.what == (
        f"ended {'with' if 'code' in how else 'by'} {how}, after its last statement\n"
        "    It had printed:\n    | done"
    )


def test_an_exception_at_exit_is_told(run):
    (problem,) = run("import atexit\natexit.register(lambda: 1 / 0)\n").problems
    assert problem.what.startswith("ZeroDivisionError: division by zero")
    assert (problem.line, "atexit callback" in problem.what) == (3, True)


def test_a_flood_is_one_however_fast_it_ends(run):
    flood = run('print(1)\nprint("z" * 1_500_000 + "END")\n')
    (problem,) = flood.problems
    assert problem.what.startswith("printed more than 1024 KiB")
    assert flood.texts == {}


def test_time_is_that_of_the_processor(run):
    (problem,) = run(
        "# time: 1 s (spins)\nprint('before')\nwhile True:\n    pass\n"
    ).problems
    assert (problem.line, problem.what) == (
        4,
        "still computed after 1 s and was stopped in this statement\n"
        "    It had printed:\n    | before",
    )


def test_a_wait_for_nothing_is_stopped_and_told(waiting):
    (problem,) = waiting["nothing"].result().problems
    assert problem.line == 4
    assert problem.what.startswith(
        "still waited after 1 s and was stopped in this statement; it computed for 0."
    )
    assert problem.what.endswith("\n    It had printed:\n    | before")


def test_all_processes_share_the_time(run):
    worker = "x = 0\nwhile time.process_time() < 0.6: pass"
    body = (
        "# time: 1 s (spins in two processes)\nimport subprocess, sys\n"
        f"code = 'import time\\n' + {worker!r}\n"
        "for _ in range(2):\n    subprocess.run([sys.executable, '-c', code])\n"
    )
    (problem,) = run(body).problems
    assert problem.what.endswith("s in all its processes, longer than 1 s")


@pytest.mark.parametrize("name", OVER)
def test_processes_that_start_the_script_over_are_told(waiting, name):
    problem = waiting[f"over: {name}"].result().problem
    assert "RuntimeError: An attempt has been made to start a new process" in (
        problem.what
    )
    assert 'if __name__ == "__main__":' in problem.mend


def test_the_traceback_shows_the_snippet_only(run):
    body = "import torch\n\n\ndef f():\n    torch.ones(2) @ torch.ones(3)\n\n\nf()\n"
    problem = run(body).problem
    assert problem.what.split("\n")[1:] == [
        "    line 9: f()",
        "    line 6: torch.ones(2) @ torch.ones(3)",
    ]


@pytest.mark.parametrize(
    ("module", "package"),
    [("no_such_module", "no_such_module"), ("cv2", "opencv-python")],
)
def test_a_missing_module_is_told_with_what_to_install(run, module, package):
    problem = run(f"import {module}.part\n").problem
    assert problem.what.startswith(f"ModuleNotFoundError: No module named '{module}'")
    assert f"pip install {package}\n" in problem.mend
    assert f"`# needs: {module} (reason)`" in problem.mend


def test_a_caught_warning_is_no_problem(run):
    body = (
        "import warnings\n"
        "with warnings.catch_warnings(record=True) as caught:\n"
        '    warnings.simplefilter("always")\n    warnings.warn("old")\n'
        "print(caught[0].message)\n"
    )
    assert run(body).problem is None


def test_a_caught_error_is_no_problem(run):
    body = "try:\n    1 / 0\nexcept ZeroDivisionError as error:\n    print(error)\n"
    assert run(body).problem is None


def test_local_sockets_are_no_network(run):
    body = (
        "import socket\nserver = socket.create_server(('127.0.0.1', 0))\n"
        "client = socket.create_connection(server.getsockname())\n"
        "client.close()\nserver.close()\n"
    )
    assert run(body).problem is None


def test_the_next_snippet_runs_after_a_crash(run):
    assert run("import os\nos.abort()\n").problem is not None
    assert run("print(1)\n").problem is None


def test_the_next_snippet_runs_after_the_server_was_killed(written):
    runner = Runner("cpu")
    kills = written("import os, signal\nos.kill(os.getppid(), signal.SIGKILL)\n")
    assert "the process that ran it is gone" in runner.run(kills).problem.what
    assert runner.run(written("print(1)\n")).problem is None
    runner.close()


def test_a_long_traceback_is_cut(run):
    lines = run("def f():\n    f()\n\n\nf()\n").problem.what.split("\n")
    assert (len(lines), "more" in lines[5]) == (10, True)


def test_a_message_is_plain_text_of_a_sane_length(run):
    problem = run('raise ValueError("\\udc80 \\x1b[31m" + "x" * 9999)\n').problem
    assert problem.what.startswith("ValueError: \\udc80 \\x1b[31mxxx")
    assert len(problem.what) < 3000


def test_the_same_warning_is_told_once(run):
    body = 'import warnings\nfor _ in range(9):\n    warnings.warn("old")\n'
    assert len(run(body).problems) == 1


def test_what_was_printed_before_a_crash_is_kept(run):
    crashed = run("print(1)\nimport os\nos.abort()\n")
    assert crashed.texts[1] == "1"
    assert crashed.problem.what.endswith("\n    It had printed:\n    | 1")
