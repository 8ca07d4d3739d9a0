"""The scripts of a lesson as a zip file that is the same at each build."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from pathlib import Path

from torchproof.snippet import parse

_EARLIEST = (1980, 1, 1, 0, 0, 0)  # the first date that a zip file can say
_ORDINARY_FILE = 0o100644 << 16


def bundle(folder: Path, title: str, torch_version: str) -> bytes:
    """Return a zip of the scripts in a lesson's folder, with a README.txt."""
    scripts = sorted(folder.glob("*.py"))
    files = {script.name: script.read_bytes() for script in scripts}
    files["README.txt"] = _readme(scripts, title, torch_version).encode()
    return _zipped(folder.name, files)


def _readme(scripts: Iterable[Path], title: str, torch_version: str) -> str:
    shown = [(script.name, _first_line(script)) for script in scripts]
    width = max((len(name) for name, _ in shown), default=0)
    contents = "\n".join(f"  {name:{width}}  {what}" for name, what in shown)
    return f"""\
{title}: the scripts of the lesson

Each script runs alone:

  python -m pip install torch=={torch_version} numpy matplotlib
  python {shown[0][0] if shown else "script.py"}

What a statement printed stands below it as "# > " lines. The outputs were checked
with torch {torch_version}.

{contents}
"""


def _first_line(script: Path) -> str:
    return parse(script).docstring.split("\n")[0]


def _zipped(folder: str, files: dict[str, bytes]) -> bytes:
    """Return the files in one folder of a zip, stored: no zlib version shows in it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(f"{folder}/{name}", date_time=_EARLIEST)
            entry.create_system = 3  # the same on every platform
            entry.external_attr = _ORDINARY_FILE
            archive.writestr(entry, files[name])
    return buffer.getvalue()
