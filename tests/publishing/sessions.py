"""Code run block by block in one fresh Python process, as a reader would paste it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from torchproof.matching import first_difference, first_loose_difference

_RUNNER = """
import contextlib, io, json, sys
blocks, printed = json.load(sys.stdin), []
names = {"__name__": "__main__"}
for block in blocks:
    with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.redirect_stderr(out):
        exec(compile(block, "<block>", "exec"), names)
    printed.append(out.getvalue())
print(json.dumps(printed))
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


def run(blocks: list[Block], folder: Path) -> None:
    """Run the blocks in one session and fail on the first that prints something else."""
    printed = _printed([one.code for one in blocks], folder)
    for one, actual in zip(blocks, printed, strict=True):
        assert not differs(one.expected, actual, varies=one.varies), (
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
