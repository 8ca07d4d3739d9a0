"""A run is over as soon as its process has only memory left to give back, never before."""

import subprocess
import sys
from pathlib import Path

import pytest

from torchproof.running.child.parting import Ending, ending_from
from torchproof.running.serving.environment import fixed_environment

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/task").exists(), reason="no /proc to look at"
)

# What a child tells of its end: forked in a process that has no threads yet.
TOLD = """
import os, pathlib, sys
from torchproof.running.child.job import Job, as_line
from torchproof.running.serving.forking import fork_ahead
from torchproof.running.serving.preloading import Preloading
Preloading()
folder = pathlib.Path(sys.argv[1])
for name in ("work", "report", "t"):
    (folder / name).mkdir()
child = fork_ahead("cpu", [])
job = Job(folder / "sample.py", sys.argv[2], "cpu", 20.0, folder)
child.begin(as_line(job))
ending = None
while child.ending.expects and not ending:
    ending = child.ending.hear()
if ending:
    print(ending.pid == child.pid, ending.processor_seconds > 0, ending.exit_code)
print(os.waitstatus_to_exitcode(os.waitpid(child.pid, 0)[1]))
"""
NOTHING_TO_WAIT_FOR = {
    "a plain script": ("print(1)\n", 0),
    "files that were closed": ("open('x', 'w').close()\n", 0),
    "a thread that ended": (
        "import threading\nt = threading.Thread(target=len, args=('',))\n"
        "t.start()\nt.join()\nimport time\ntime.sleep(0.1)\n",
        0,
    ),
    "a child that was waited for": ("import subprocess\nsubprocess.run(['true'])\n", 0),
    "an error": ("1 / 0\n", 1),
}
LEFT_TO_THE_KERNEL = {
    "a socket": (
        "import socket\nsocket.create_server(('127.0.0.1', 0)).detach()\n",
        0,
    ),
    "an open file": ("import os\nos.open('x', os.O_CREAT)\n", 0),
    "another file in the place of one": (
        "import os, socket\nos.dup2(socket.socket().detach(), 0)\n",
        0,
    ),
    "a thread": (
        "import threading\n"
        "threading.Thread(target=threading.Event().wait, daemon=True).start()\n",
        0,
    ),
    "a child": ("import subprocess\nsubprocess.Popen(['sleep', '0.1'])\n", 0),
    "a child that nobody waited for": (
        "import os, time\nif not os.fork():\n    os._exit(0)\ntime.sleep(0.1)\n",
        0,
    ),
    "much memory": (
        "import sys\nsys.kept = bytearray(b'1') * (1 << 30)\n",
        0,
    ),
    "an exit of C": ("import ctypes\nctypes.CDLL(None).exit(3)\n", 3),
    "an exit of Python's C": ("import ctypes\nctypes.pythonapi.Py_Exit(3)\n", 3),
    "a signal": ("import os\nos.kill(os.getpid(), 9)\n", -9),
    "nothing, but the pipe is closed": ("import os\nos.closerange(3, 2000)\n", 0),
}


def told(folder: Path, code: str) -> list[str]:
    """Return what the child of a script tells of its end, and its exit code."""
    command = [sys.executable, "-c", TOLD, str(folder), code]
    done = subprocess.run(command, env=fixed_environment("cpu"), capture_output=True)
    return done.stdout.decode().split()


@pytest.mark.parametrize("name", NOTHING_TO_WAIT_FOR)
def test_it_tells_how_it_ended(tmp_path, name):
    code, how = NOTHING_TO_WAIT_FOR[name]
    assert told(tmp_path, code) == ["True", "True", str(how), str(how)]


@pytest.mark.parametrize("name", LEFT_TO_THE_KERNEL)
def test_it_tells_nothing_while_it_leaves(tmp_path, name):
    code, how = LEFT_TO_THE_KERNEL[name]
    assert told(tmp_path, code) == [str(how)]


def test_it_is_imported_on_systems_that_cannot_ask_for_children():
    code = "import os, sys; sys.platform = 'darwin'; del os.waitid; "
    code += "import torchproof.running.child.parting"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


def test_what_has_another_length_is_no_ending():
    announced = (12).to_bytes(8, sys.byteorder) + bytes(8)
    code = (259).to_bytes(8, sys.byteorder)
    assert ending_from(announced + code) == Ending(12, 0.0, 3)
    for said in (b"", announced, code, announced + code[:7], announced + code + b"1"):
        assert ending_from(said) is None


def test_what_one_run_left_open_the_next_one_can_have(run, tmp_path):
    lock = tmp_path / "lock"
    lock.touch()
    body = (
        "import fcntl, os, socket, sys\n"
        "server = socket.socket()\n"
        "server.bind(('127.0.0.1', {port}))\nserver.listen()\nserver.detach()\n"
        f"file = os.open({str(lock)!r}, os.O_RDONLY)\n"
        "fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)\n"
        "sys.kept = b'1' * 200_000_000\nprint(server.fileno())\n"
    )
    port = run(
        "import socket\nwith socket.create_server(('127.0.0.1', 0)) as one:\n"
        "    print(one.getsockname()[1])\n"
    )
    text = body.format(port="".join(port.texts.values()).strip())
    assert [run(text).problems for _ in range(6)] == [()] * 6


def test_a_script_that_writes_to_all_pipes_ends_no_run(run):
    body = (
        "import os\n"
        "for pipe in range(3, 2000):\n    try:\n"
        "        os.write(pipe, b'1 0 0\\n')\n    except OSError:\n        pass\n"
        "print('done')\n"
    )
    first, second = run(body), run("raise SystemExit(3)\n")
    assert (first.problems, [*first.texts.values()][-1]) == ((), "done")
    assert "3" in second.problem.what


def test_a_script_that_forges_its_end_is_ended(run):
    """It is no longer watched, so it must not go on."""
    body = (
        "import os, struct\nend = struct.pack('=qdq', os.getpid(), 0.0, 0)\n"
        "for pipe in range(3, 2000):\n    try:\n        os.write(pipe, end)\n"
        "    except OSError:\n        pass\n"
        "while True:\n    open('intruder', 'w').close()\n"
    )
    first, second = run(body), run("import time\ntime.sleep(0.2)\nprint('alone')\n")
    assert first.problem
    assert (second.problems, [*second.texts.values()][-1]) == ((), "alone")


@pytest.mark.parametrize(
    "left",
    [
        "os.listdir = os.readlink = None\n",
        "builtins.open = io.open = lambda *_: print('late')\n",
        "builtins.sum = None\n",
        "resource.getrusage = lambda who: print('late')\n",
        "signal.signal(signal.SIGPIPE, signal.SIG_DFL)\n",
    ],
)
def test_what_a_script_leaves_changed_changes_nothing_at_its_end(run, left):
    modules = "import builtins, io, os, resource, signal\n"
    assert run(modules + left).problems == ()


def test_what_runs_at_the_end_of_a_function_is_no_part_of_the_next_run(run):
    body = (
        "import sys, time\n"
        "def late(frame, event, arg, sleep=time.sleep, open=open):\n"
        "    if event == 'return' and frame.f_code.co_name == {!r}:\n"
        "        sleep(0.1)\n        open('intruder', 'w').close()\n"
        "sys.setprofile(late)\n"
    )
    for name in ("announce", "end_as_python_does", "flush"):
        run(body.format(name))
        after = run("import time\ntime.sleep(0.2)\nprint('alone')\n")
        assert (after.problems, [*after.texts.values()][-1]) == ((), "alone")


def test_a_fork_that_comes_to_the_end_of_the_script_ends_no_run(run):
    body = (
        "import os\nchild = os.fork()\nif child:\n    os.waitpid(child, 0)\n"
        "    print('parent')\n"
    )
    assert "parent" in "".join(run(body).texts.values())


@pytest.mark.parametrize("end", ["abort", "raise"])
def test_what_c_does_at_the_end_counts(run, end):
    """Also where another process, which shares the pipe, ends well meanwhile."""
    body = (
        "import ctypes, os, time\nlibrary = ctypes.CDLL(None)\n"
        "if not os.fork():\n    if os.fork():\n        os._exit(0)\n"
        "    time.sleep(0.3)\n    library.exit(0)\n"
        "os.wait()\n"
        f"library.__cxa_atexit(getattr(library, {end!r}), ctypes.c_void_p(9), None)\n"
        "library.__cxa_atexit(library.sleep, ctypes.c_void_p(1), None)\n"
    )
    (problem,) = run(body).problems
    assert f"SIG{'ABRT' if end == 'abort' else 'KILL'}" in problem.what


def test_a_process_that_c_starts_at_the_end_is_told_of_this_run(run):
    body = (
        "import ctypes, os, subprocess\n"
        "def last(start=subprocess.Popen):\n    start(['sleep', '60'])\n"
        "os.kept = ctypes.CFUNCTYPE(None)(last)\n"
        "ctypes.CDLL(None).on_exit(os.kept, None)\n"
    )
    (problem,) = run(body).problems
    assert "leaves processes behind: sleep 60" in problem.what
    assert run("print(1)\n").problems == ()


@pytest.mark.parametrize(
    "code", ["os.dup2(1, 1000)\n", "for _ in range(1100):\n    os.dup(1)\n"]
)
def test_nothing_is_added_to_what_a_script_has_open(run, code):
    assert run(f"import os\nos.closerange(3, 2000)\n{code}").problems == ()


def test_a_flood_of_the_pipe_keeps_no_run_from_its_end(run):
    body = (
        "import os\nos.set_blocking(1000, False)\n"
        "try:\n    while True:\n        os.write(1000, bytes(4096))\n"
        "except OSError:\n    pass\nos.set_blocking(1000, True)\nprint('done')\n"
    )
    assert run(body).problems == ()


def test_what_c_prints_at_the_end_is_told(run):
    body = (
        "import ctypes, os\n"
        "last = ctypes.CFUNCTYPE(None)(lambda write=os.write: write(1, b'bye') and None)\n"
        "os.kept = last\nctypes.CDLL(None).on_exit(last, None)\n"
    )
    (problem,) = run(body).problems
    assert problem.what.startswith("prints after its last statement")
