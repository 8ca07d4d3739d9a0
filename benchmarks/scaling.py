"""Time and memory over the number of snippets, on a generated course.

Prints, for each size, how long `pytest snippets` takes, on the clock and in CPU time
(which a busy machine leaves as it is), and how much memory it, its workers and its fork
servers hold at once. Run it with `make bench-scaling`, or with sizes
of your own: `python benchmarks/scaling.py 100 200 400`.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

SIZES = (250, 500, 1000)
MIB = 1 << 20
TICK = 1 / os.sysconf("SC_CLK_TCK")

SNIPPET = '''"""Sum number {number}."""

import torch

# --8<-- [start:sum]
x = torch.arange({number}, {number} + 4)
print(x)
# > tensor([{items}])
print(x.sum())
# > tensor({sum})
# --8<-- [end:sum]
'''


def write_course(root: Path, size: int) -> None:
    (root / "pyproject.toml").write_text("[tool.torchproof]\n")
    for number in range(size):
        path = root / f"snippets/part/lesson-{number // 20}/sum_{number}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        # torch aligns the columns of a tensor
        values = [number + step for step in range(4)]
        width = max(len(str(value)) for value in values)
        items = ", ".join(str(value).rjust(width) for value in values)
        path.write_text(SNIPPET.format(number=number, items=items, sum=sum(values)))


def children() -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(stat.read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue  # it ended meanwhile
        found.setdefault(parent, []).append(int(stat.parent.name))
    return found


def family(root: int) -> Iterator[int]:
    below = children()
    waiting = [root]
    while waiting:
        process = waiting.pop()
        yield process
        waiting += below.get(process, [])


def resident(process: int) -> int:
    """Return the bytes that a process holds, its share of what forks have in common."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().split("\n")
    except OSError:
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) * 1024


def cpu_seconds(process: int) -> float:
    """Return the CPU time of a process and of those of its children that have ended."""
    try:
        facts = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0
    return sum(map(int, facts[11:15])) * TICK


class Watch(threading.Thread):
    """Measures what a process and all below it use, ten times a second."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        super().__init__(daemon=True)
        self.process = process
        self.peak = 0
        self.cpu = 0.0

    def run(self) -> None:
        while self.process.poll() is None:
            processes = list(family(self.process.pid))
            self.peak = max(self.peak, sum(map(resident, processes)))
            self.cpu = max(self.cpu, sum(map(cpu_seconds, processes)))
            time.sleep(0.1)


def measured(size: int, workers: str) -> tuple[float, float, int]:
    """Return seconds, CPU seconds and the peak of bytes of a run over so many snippets."""
    with tempfile.TemporaryDirectory(prefix="torchproof-") as folder:
        write_course(Path(folder), size)
        command = [sys.executable, "-m", "pytest", "snippets", "-q", "-n", workers]
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE)
        watch = Watch(process)
        watch.start()
        printed = process.communicate()[0].decode()
        seconds = time.perf_counter() - start
        watch.join()
        if f"{size} passed" not in printed:
            sys.exit(printed)
    return seconds, watch.cpu, watch.peak


def main() -> None:
    sizes = [int(argument) for argument in sys.argv[1:]] or SIZES
    print("snippets  workers  seconds  CPU seconds  CPU ms each  peak MiB")
    for workers in ("0", "2"):
        for size in sizes:
            seconds, cpu, peak = measured(size, workers)
            row = f"{size:8} {workers:>8} {seconds:8.1f} {cpu:12.1f}"
            row += f" {cpu / size * 1000:12.1f} {peak / MIB:9.0f}"
            print(row, flush=True)


if __name__ == "__main__":
    main()
