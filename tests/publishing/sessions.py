"""Code run block by block in one fresh Python process, as a reader would paste it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from torchproof.lesson.curriculum import Curriculum
from torchproof.matching import first_difference, first_loose_difference

_RUNNER = """
import json, os, sys, tempfile, warnings
warnings.filterwarnings("ignore", "FigureCanvasAgg is non-interactive")
blocks, printed = json.load(sys.stdin), []
names = {"__name__": "__main__"}
out, err = os.dup(1), os.dup(2)
for block in blocks:
    with tempfile.TemporaryFile() as file:
        os.dup2(file.fileno(), 1), os.dup2(file.fileno(), 2)
        try:
            exec(compile(block, "<block>", "exec"), names)
        except BaseException:
            os.dup2(err, 2)
            raise
        sys.stdout.flush(), sys.stderr.flush()
        file.seek(0)
        printed.append(file.read().decode())
os.write(out, json.dumps(printed).encode())
"""
_PRINTED = re.compile(r"^ *# (~)?>(?: (.*))?$", re.MULTILINE)


@dataclass(frozen=True)
class Block:
    """Some code and the text that it must print."""

    code: str
    expected: str
    varies: bool = False


def block(code: str) -> Block:
    """Return a block that prints what its `# > ` lines say."""
    found = _PRINTED.findall(code)
    printed = "".join(f"{text}\n" for _, text in found)
    return Block(code, printed, any(loose for loose, _ in found))


def tolerance_of(course: Curriculum, folder: str) -> float:
    """Return the largest tolerance among the snippets of a lesson or a part."""
    files = [file for file in course.library.files if file.startswith(f"{folder}/")]
    snippets = map(course.library.snippet, files)
    return max((snippet.directives.tolerance for snippet in snippets), default=0.0)


def run(blocks: list[Block], folder: Path, tolerance: float = 0.0) -> None:
    """Run the blocks in one session and fail on the first that prints something else."""
    printed = _printed([one.code for one in blocks], folder)
    for one, actual in zip(blocks, printed, strict=True):
        texts = one.expected, actual
        assert not differs(*texts, varies=one.varies, tolerance=tolerance), (
            f"{one.code}\n\nexpected:\n{one.expected}\nprinted:\n{actual}"
        )


def differs(
    expected: str, actual: str, *, varies: bool = False, tolerance: float = 0.0
) -> bool:
    """Return whether a text is not the one expected."""
    if varies:
        return first_loose_difference(expected, actual) is not None
    return first_difference(expected, actual, tolerance=tolerance) is not None


def _printed(codes: list[str], folder: Path) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", _RUNNER],
        input=json.dumps(codes),
        env=os.environ | {"OMP_NUM_THREADS": "1", "MPLBACKEND": "Agg"},
        cwd=folder,
        text=True,
        capture_output=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    printed: list[str] = json.loads(done.stdout)
    return printed
