"""What is set before anything is imported: the Python on the path, the threads of torch."""

import os
import sys
from pathlib import Path

# The shell blocks of README.md find the Python that runs the tests.
os.environ["PATH"] = os.pathsep.join(
    [str(Path(sys.executable).parent), os.environ["PATH"]]
)
# Tests run in as many processes as there are cores: more threads would wait for each other.
os.environ.setdefault("OMP_NUM_THREADS", "1")
# Of the pages, lessons alone are tests: the others show commands that nobody wants to run.
collect_ignore = sorted(map(str, (Path(__file__).parent / "docs").glob("*.md")))
