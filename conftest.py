"""What is set before anything is imported: the Python on the path, the threads of torch."""

import gc
import os
import sys
from pathlib import Path

# The shell blocks of README.md find the Python that runs the tests.
os.environ["PATH"] = os.pathsep.join(
    [str(Path(sys.executable).parent), os.environ["PATH"]]
)
# Tests run in as many processes as there are cores: more threads would wait for each other.
os.environ.setdefault("OMP_NUM_THREADS", "1")
# Collecting tests makes much that stays: to look through it again and again frees nothing.
gc.set_threshold(20_000)
# Of the pages, lessons alone are tests: the others show commands that nobody wants to run.
collect_ignore = sorted(map(str, (Path(__file__).parent / "docs").glob("*.md")))


def pytest_collection_finish() -> None:
    """Leave what stays out of what the garbage collector looks through in each test."""
    gc.freeze()
