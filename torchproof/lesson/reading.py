"""Reading a text file that an author wrote."""

from __future__ import annotations

from pathlib import Path

from torchproof.problem import Problem, Problems


def text_of(path: Path, mend: str = "") -> str:
    """Return the text of a file; raise a problem, with its mend, where there is none."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise Problems([Problem(path, None, "there is no such file", mend)]) from None
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        problem = Problem(path, line, "this is not UTF-8", "Save the file as UTF-8.")
        raise Problems([problem]) from None
