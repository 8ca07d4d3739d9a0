"""Speed of checking the snippets, against what people use today, in one run.

Prints, for the same snippets: our engine, a fresh `python` process for each, and a
Jupyter kernel for each through nbclient. Run it with `make bench`.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import nbformat
from nbclient import NotebookClient

from torchproof.running.comparing.checking import check
from torchproof.running.runner import Runner
from torchproof.running.serving.environment import environment
from torchproof.snippet import Snippet, parse

ROOT = Path(__file__).parent.parent
SAMPLE = 40  # snippets: the other ways would take a quarter of an hour for all


def with_engine(snippets: list[Snippet]) -> None:
    runner = Runner("cpu")
    for snippet in snippets:
        assert not check(snippet, runner.run(snippet), "cpu"), snippet.path


def with_fresh_processes(snippets: list[Snippet]) -> None:
    variables = environment("cpu") | {"MPLBACKEND": "Agg"}
    for snippet in snippets:
        command = [sys.executable, "-W", "ignore", str(snippet.path)]
        subprocess.run(command, env=variables, check=True, capture_output=True)


def with_nbclient(snippets: list[Snippet]) -> None:
    for snippet in snippets:
        cell = nbformat.v4.new_code_cell(snippet.text)
        notebook = nbformat.v4.new_notebook(cells=[cell])
        resources = {"metadata": {"path": str(snippet.path.parent)}}
        NotebookClient(notebook, kernel_name="python3", resources=resources).execute(
            stderr=subprocess.DEVNULL
        )


def seconds(work: Callable[[list[Snippet]], None], snippets: list[Snippet]) -> float:
    start = time.perf_counter()
    work(snippets)
    return time.perf_counter() - start


def overhead_per_snippet(count: int = 40) -> float:
    """Return the milliseconds that checking costs beyond the code itself, once warm."""
    empty = ROOT / ".cache" / "empty.py"
    empty.parent.mkdir(exist_ok=True)
    empty.write_text('"""Nothing."""\n')
    runner, snippet = Runner("cpu"), parse(empty)
    runner.run(snippet)  # starts the server, which imports torch
    start = time.perf_counter()
    for _ in range(count):
        check(snippet, runner.run(snippet), "cpu")
    return (time.perf_counter() - start) / count * 1000


def main() -> None:
    asyncio.set_event_loop(asyncio.new_event_loop())
    paths = sorted((ROOT / "snippets").rglob("*.py"))
    every = [s for s in map(parse, paths) if not s.directives.needs]
    snippets = every[:: max(1, len(every) // SAMPLE)]
    print(f"{len(snippets)} of {len(every)} snippets, one after the other")
    ours = seconds(with_engine, snippets)
    print(f"torchproof       {ours:7.1f} s   1.0 x")
    for name, work in (
        ("fresh processes", with_fresh_processes),
        ("nbclient", with_nbclient),
    ):
        theirs = seconds(work, snippets)
        print(f"{name:16} {theirs:7.1f} s  {theirs / ours:4.1f} x")
    print(f"overhead of an empty snippet: {overhead_per_snippet():.1f} ms")


if __name__ == "__main__":
    main()
