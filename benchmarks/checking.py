"""Speed of checking the snippets, against what people use today, in one run.

Prints, for a light and for a mixed sample, how long a snippet takes when each is run by:
our engine, warm, and with its start; a fresh `python` process; a Jupyter kernel through
nbclient; pytest-codeblocks, and plain `exec`, both in one process without walls. What the
snippets themselves compute is told, too: no way can save that. Our engine, warm, then runs
all light ones, since a sample of 40 hangs on a few heavy ones. Seconds on the clock
decide on a quiet machine; CPU time stands beside them, since a busy one leaves that nearly
as it is. Run it with `make bench`, or with a number of snippets of your
own: `python benchmarks/checking.py 10`.
"""

from __future__ import annotations

import asyncio
import os
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nbclient import NotebookClient
from nbformat import v4 as _v4

from torchproof.running.comparing.checking import check
from torchproof.running.runner import Runner
from torchproof.running.serving.environment import fixed_environment
from torchproof.snippet import Snippet, parse

v4: Any = _v4  # nbformat says no types for these

ROOT = Path(__file__).parent.parent
SAMPLE = 40  # snippets: the other ways would take a quarter of an hour for all
# A light snippet computes for a moment: no figure, no compiler, no optimizer, no worker, and
# no answers of an exercise, which are dozens in a file.
HEAVY = re.compile(
    r"matplotlib|\boptim\b|compile|export|DataLoader|multiprocessing|subprocess|^# time",
    re.MULTILINE,
)
ENVIRONMENT = fixed_environment("cpu") | {"MPLBACKEND": "Agg"}
TICK = 1 / os.sysconf("SC_CLK_TCK")


@dataclass
class Cost:
    """Seconds on the clock, and of CPU time in all processes."""

    clock: float
    cpu: float


class Engine:
    """Our way, with a server that stays."""

    def __init__(self, snippets: list[Snippet]) -> None:
        self.runner = Runner("cpu")
        for snippet in snippets:  # imports what this sample will want
            self.runner.run(snippet)

    def __call__(self, snippets: list[Snippet]) -> None:
        for snippet in snippets:
            assert not check(snippet, self.runner.run(snippet), "cpu"), snippet.path


def with_its_start(snippets: list[Snippet]) -> None:
    runner = Runner("cpu")
    for snippet in snippets:
        assert not check(snippet, runner.run(snippet), "cpu"), snippet.path
    runner.close()


def with_fresh_processes(snippets: list[Snippet]) -> None:
    for snippet in snippets:
        command = [sys.executable, "-W", "ignore", str(snippet.path)]
        subprocess.run(command, env=ENVIRONMENT, check=True, capture_output=True)


def with_nbclient(snippets: list[Snippet]) -> None:
    for snippet in snippets:
        cell = v4.new_code_cell(snippet.text)
        notebook = v4.new_notebook(cells=[cell])
        resources = {"metadata": {"path": str(snippet.path.parent)}}
        NotebookClient(notebook, kernel_name="python3", resources=resources).execute(
            stderr=subprocess.DEVNULL
        )


def with_codeblocks(snippets: list[Snippet]) -> None:
    """Have pytest run a page of blocks; what hangs on its neighbors finds them."""
    with tempfile.TemporaryDirectory() as folder:
        blocks = (f"```python\n{snippet.text}```\n" for snippet in snippets)
        Path(folder, "page.md").write_text("\n".join(blocks), encoding="utf-8")
        neighbors = sorted({str(snippet.path.parent) for snippet in snippets})
        path = os.pathsep.join(neighbors)
        subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "--codeblocks", "page.md"],
            cwd=folder,
            env=ENVIRONMENT | {"PYTHONPATH": path},
            capture_output=True,
        )


IN_PROCESS = """
import contextlib, io, sys
for file in sys.argv[1:]:
    sys.path[0] = file.rpartition("/")[0]
    with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit):
        exec(compile(open(file).read(), file, "exec"), {"__name__": "__main__"})
"""


def in_process(snippets: list[Snippet]) -> None:
    files = [str(snippet.path) for snippet in snippets]
    command = [sys.executable, "-W", "ignore", "-c", IN_PROCESS, *files]
    subprocess.run(command, env=ENVIRONMENT, check=True, capture_output=True)


# What a first run finds out is known in the second, and neighbors are imported anew.
OWN = """
import contextlib, io, pathlib, sys, time
def run(file):
    known = set(sys.modules)
    sys.path[0] = str(pathlib.Path(file).parent)
    with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit):
        code = compile(pathlib.Path(file).read_text(), file, "exec")
        start = time.perf_counter()
        exec(code, {"__name__": "__main__", "__file__": file})
    seconds = time.perf_counter() - start
    for name in set(sys.modules) - known:
        if sys.path[0] in str(getattr(sys.modules[name], "__file__", "")):
            del sys.modules[name]
    return seconds
for file in sys.argv[1:]:
    run(file)
print(*map(run, sys.argv[1:]))
"""


def own(snippets: list[Snippet]) -> list[float]:
    """Return the seconds that each snippet computes itself, once all is imported."""
    files = [str(snippet.path) for snippet in snippets]
    command = [sys.executable, "-W", "ignore", "-c", OWN, *files]
    done = subprocess.run(command, env=ENVIRONMENT, check=True, capture_output=True)
    return [float(word) for word in done.stdout.split()]


WAYS: dict[str, Callable[[list[Snippet]], None]] = {
    "torchproof, started anew": with_its_start,
    "fresh processes": with_fresh_processes,
    "nbclient": with_nbclient,
    "pytest-codeblocks": with_codeblocks,
    "exec in one process": in_process,
}


def cpu_seconds() -> float:
    """Return the CPU time of this process, and of those below it, living or ended."""
    used = [
        resource.getrusage(w) for w in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    ]
    own = sum(one.ru_utime + one.ru_stime for one in used)
    return own + sum(map(ticks, Path("/proc").glob("[0-9]*/stat"))) * TICK


def ticks(stat: Path) -> int:
    """Return those of a living child of this process, and of its ended children."""
    try:
        facts = stat.read_text().rpartition(")")[2].split()
    except OSError:
        return 0  # it ended meanwhile
    return sum(map(int, facts[11:15])) if int(facts[1]) == os.getpid() else 0


def cost(work: Callable[[list[Snippet]], None], snippets: list[Snippet]) -> Cost:
    cpu, clock = cpu_seconds(), time.perf_counter()
    work(snippets)
    return Cost(time.perf_counter() - clock, cpu_seconds() - cpu)


def compare(name: str, snippets: list[Snippet]) -> None:
    print(f"\n{name}: {len(snippets)} snippets, one after the other")
    print(f"{'':26} ms each   ratio   CPU ms each   ratio")
    count = len(snippets)
    ours = cost(Engine(snippets), snippets)
    show("torchproof, warm", ours, ours, count)
    for way, work in WAYS.items():
        show(way, cost(work, snippets), ours, count)
    seconds = own(snippets)
    mean, middle = statistics.mean(seconds), statistics.median(seconds)
    print(
        f"their own code: {mean * 1000:.1f} ms each, the median {middle * 1000:.1f} ms"
    )


def show(way: str, theirs: Cost, ours: Cost, count: int) -> None:
    clock, cpu = theirs.clock / count * 1000, theirs.cpu / count * 1000
    row = f"{way:26} {clock:7.1f} {theirs.clock / ours.clock:6.1f} x"
    print(f"{row} {cpu:12.1f} {theirs.cpu / ours.cpu:6.1f} x", flush=True)


def all_of(snippets: list[Snippet]) -> None:
    """Print what each of them takes with our engine, warm."""
    engine = Engine(snippets)
    seconds = [cost(engine, [snippet]).clock * 1000 for snippet in snippets]
    mean, middle = statistics.mean(seconds), statistics.median(seconds)
    print(
        f"all {len(seconds)} light ones, warm: {mean:.1f} ms each, the median {middle:.1f} ms",
        flush=True,
    )


def start() -> None:
    """Print what the engine's start costs beyond the import of torch."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "light.py")
        path.write_text('"""Light."""\n\nimport torch\n')
        snippet = parse(path)
        ours = cost(with_its_start, [snippet])
        alone = cost(with_fresh_processes, [snippet])
    print(
        f"start: {ours.clock:.2f} s ({ours.cpu:.2f} s of CPU) with a first snippet; "
        f"python -c 'import torch': {alone.clock:.2f} s ({alone.cpu:.2f} s)"
    )


FORKS = """
import os, time
import torch
start = time.perf_counter()
for _ in range(50):
    child = os.fork()
    if not child:
        os._exit(0)
    os.waitpid(child, 0)
print(f"{(time.perf_counter() - start) * 20:.1f}")
"""


def fork() -> None:
    """Print what is left for no engine to save: a fork that does nothing, and its end."""
    command = [sys.executable, "-c", FORKS]
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True)
    print(f"a fork that does nothing, with torch imported: {done.stdout.strip()} ms")


def is_light(snippet: Snippet) -> bool:
    names = ("answers", "solution")
    return not HEAVY.search(snippet.text) and not snippet.path.stem.endswith(names)


def runs_anywhere(snippet: Snippet) -> bool:
    """Return whether a plain Python runs it, too: with nothing from other folders."""
    is_alone = all(file.parent == snippet.path.parent for file in snippet.neighbors())
    return is_alone and not snippet.provisions() and not snippet.directives.needs


def quick(snippets: list[Snippet]) -> list[Snippet]:
    """Return those that a warm engine runs in less than a tenth of a second."""
    runner = Runner("cpu")
    seconds = {s.path: [runner.run(s).seconds for _ in range(2)] for s in snippets}
    runner.close()
    return [one for one in snippets if min(seconds[one.path]) < 0.1]


def spread(snippets: list[Snippet], count: int) -> list[Snippet]:
    """Return so many of them, from all parts."""
    return snippets[:: max(1, len(snippets) // count)][:count]


def main() -> None:
    asyncio.set_event_loop(asyncio.new_event_loop())
    sample = int(sys.argv[1]) if len(sys.argv) > 1 else SAMPLE
    paths = sorted((ROOT / "snippets").rglob("*.py"))
    every = [s for s in map(parse, paths) if runs_anywhere(s)]
    light = [s for s in every if is_light(s)]
    print(f"{len(light)} of {len(every)} snippets look light")
    start()
    fork()
    compare("light", quick(spread(light, sample)))
    all_of(quick(light))
    compare("mixed", spread(every, sample))


if __name__ == "__main__":
    main()
