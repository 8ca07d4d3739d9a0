"""The processes that run snippets: whoever is killed, nothing of them stays."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from torchproof.running.runner import Runner
from torchproof.snippet import parse

ROOT = Path(__file__).parents[2]
SESSION = """
from pathlib import Path
from torchproof.running.runner import Runner
from torchproof.snippet import parse
print(Runner().run(parse(Path({!r}))).problem)
"""
# It takes care to survive, and so does its child.
STUBBORN = '''"""It never ends."""

import os
import signal
import subprocess

signal.signal(signal.SIGTERM, signal.SIG_IGN)
subprocess.Popen(["sleep", "{}"], start_new_session=True)
open({!r}, "w").close()
while True:
    pass
'''


def until(condition: Callable[[], bool]) -> None:
    """Wait for what is to come; it is the tests' own limit that ends a wait in vain."""
    while not condition():
        time.sleep(0.05)


def living(command: str) -> bool:
    return subprocess.run(["pgrep", "-f", command], stdout=-3).returncode == 0


def folders(place: Path) -> list[Path]:
    return list(place.glob("torchproof-*"))


@pytest.fixture
def session(tmp_path: Path) -> Callable[[str], subprocess.Popen]:
    """Start a Python that runs a snippet, with a folder for temporary files of its own."""

    def start(code: str) -> subprocess.Popen:
        snippet = tmp_path / "sample.py"
        snippet.write_text(code)
        (tmp_path / "t").mkdir()
        return subprocess.Popen(
            [sys.executable, "-c", SESSION.format(str(snippet))],
            cwd=ROOT,
            env={**os.environ, "TMPDIR": str(tmp_path / "t")},
            stdout=subprocess.PIPE,
            text=True,
        )

    return start


@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGKILL, signal.SIGINT])
def test_a_killed_session_leaves_nothing_behind(session, tmp_path, end):
    begun, seconds = tmp_path / "begun", 97000 + end
    process = session(STUBBORN.format(seconds, str(begun)))
    until(begun.exists)
    assert living(f"sleep {seconds}")
    process.send_signal(end)
    process.communicate()
    until(lambda: not living(f"sleep {seconds}"))
    until(lambda: not living(str(tmp_path)))
    until(lambda: not folders(tmp_path / "t"))


def test_a_session_that_ends_leaves_nothing_behind(session, tmp_path):
    process = session('"""It prints."""\n\nprint(1)\n')
    assert process.communicate()[0] == "None\n"
    assert not folders(tmp_path / "t")


def test_a_killed_server_takes_its_run_along(session, tmp_path):
    begun = tmp_path / "begun"
    process = session(STUBBORN.format(96001, str(begun)))
    until(begun.exists)
    (server,) = folders(tmp_path / "t")
    subprocess.run(["pkill", "-TERM", "-f", str(server)], check=True)
    assert "the process that ran it is gone" in process.communicate()[0]
    until(lambda: not living("sleep 96001"))
    assert not folders(tmp_path / "t")


def printed(runner: Runner, snippet: Path, code: str) -> str:
    snippet.write_text(f'"""It prints."""\n\n{code}\n')
    run = runner.run(parse(snippet))
    assert run.problems == ()
    return "".join(run.texts.values())


def waiting() -> list[int]:
    """Return the children of servers below this process that wait for a job."""
    servers = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text()
    return [
        int(child)
        for server in servers.split()
        for child in Path(f"/proc/{server}/task/{server}/children").read_text().split()
        if ") S " in Path(f"/proc/{child}/stat").read_text()  # the others have ended
    ]


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="no /proc to look at")
def test_a_child_that_is_killed_before_its_job_is_replaced(tmp_path):
    runner, before = Runner(), set(waiting())
    assert printed(runner, tmp_path / "sample.py", "print(1)") == "1"
    (child,) = set(waiting()) - before
    os.kill(child, signal.SIGKILL)
    until(lambda: ") Z " in Path(f"/proc/{child}/stat").read_text())
    assert printed(runner, tmp_path / "sample.py", "print(2)") == "2"
    runner.close()


def test_what_is_imported_for_a_snippet_is_there_though_a_child_waited(tmp_path):
    runner, sample = Runner(), tmp_path / "sample.py"
    printed(runner, sample, "print(1)")
    loaded = "import sys\n\nprint('matplotlib.pyplot' in sys.modules)\n"
    code = f"{loaded}import matplotlib.pyplot  # noqa: E402, F401"
    assert printed(runner, sample, code) == "True"
    runner.close()


def test_no_two_runs_draw_the_same_unseeded_number(tmp_path):
    runner, sample = Runner(), tmp_path / "sample.py"
    code = (
        "import random\n\nimport torch\n\nprint(random.random(), torch.rand(1).item())"
    )
    drawn = []
    for _ in range(3):
        sample.write_text(f'"""It draws."""\n\n{code}\n')
        run = runner.run(parse(sample))
        assert run.is_random
        drawn += "".join(run.texts.values()).split()
    assert len(set(drawn)) == 6
    runner.close()


def test_without_torch_that_is_what_is_told(tmp_path):
    subprocess.run(
        [sys.executable, "-m", "venv", "--without-pip", tmp_path], check=True
    )
    snippet = tmp_path / "sample.py"
    snippet.write_text('"""It needs torch."""\n\nimport torch\n')
    python = tmp_path / "bin/python"
    told = subprocess.run(
        [python, "-c", SESSION.format(str(snippet))],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    ).stdout
    assert f"{snippet}:3: ModuleNotFoundError: No module named 'torch'" in told
    assert f"PyTorch is not installed for this Python: {python} -m pip install" in told


def test_without_torch_other_snippets_run(tmp_path):
    subprocess.run(
        [sys.executable, "-m", "venv", "--without-pip", tmp_path], check=True
    )
    snippet = tmp_path / "sample.py"
    snippet.write_text('"""It needs nothing."""\n\nprint(1)\n')
    told = subprocess.run(
        [tmp_path / "bin/python", "-c", SESSION.format(str(snippet))],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    ).stdout
    assert told == "None\n"


def test_a_torch_that_cannot_be_imported_is_told(tmp_path):
    broken = tmp_path / "torch"
    broken.mkdir()
    (broken / "__init__.py").write_text('raise OSError("libc10.so: no such file")\n')
    snippet = tmp_path / "sample.py"
    snippet.write_text('"""It needs torch."""\n\nimport torch\n')
    told = subprocess.run(
        [sys.executable, "-c", SESSION.format(str(snippet))],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    ).stdout
    assert "OSError: libc10.so: no such file" in told
