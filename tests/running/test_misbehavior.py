"""What a snippet must not do is an error of that snippet alone, and told as such."""

import subprocess
import time

import pytest

CASES = {
    "an uncaught exception": (
        "def f():\n    return 1 / 0\n\n\nf()\n",
        3,
        "ZeroDivisionError: division by zero",
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
    "a file in the working directory": (
        'open("left.txt", "w").close()\n',
        None,
        "leaves files in its working directory: left.txt",
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
    "a process left behind": (
        "import subprocess\nsubprocess.Popen(['sleep', '987'])\n",
        None,
        "leaves processes behind: sleep 987",
    ),
    "a figure that is not shown": (
        "import matplotlib.pyplot as plt\nplt.plot([1, 2])\n",
        3,
        "draws a figure that is never shown",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_it_is_told(run, name):
    body, line, what = CASES[name]
    problem = run(body).problem
    assert problem is not None
    assert (problem.line, problem.what[: len(what)]) == (line, what)


def test_a_hang_is_stopped_after_the_time_that_the_snippet_asks_for(run):
    start = time.monotonic()
    problem = run("# time: 1 s (sleeps)\nimport time\ntime.sleep(60)\n").problem
    assert problem.what == "still ran after 1 s and was stopped in this statement"
    assert problem.line == 4
    assert time.monotonic() - start < 10


def test_the_traceback_shows_the_snippet_only(run):
    body = "import torch\n\n\ndef f():\n    torch.ones(2) @ torch.ones(3)\n\n\nf()\n"
    problem = run(body).problem
    assert problem.what.split("\n")[1:] == [
        "    line 9: f()",
        "    line 6: torch.ones(2) @ torch.ones(3)",
    ]


def test_no_process_lives_on(run):
    run("import subprocess\nsubprocess.Popen(['sleep', '986'])\n")
    assert subprocess.run(["pgrep", "-f", "sleep 986"], stdout=-3).returncode == 1


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


def test_what_was_printed_before_a_crash_is_kept(run):
    assert run("print(1)\nimport os\nos.abort()\n").texts[1] == "1"
