"""The scripts of a lesson as a zip file that is the same at each build."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from torchproof.devices import CPU, DEVICES
from torchproof.snippet import Snippet, parse

_EARLIEST = (1980, 1, 1, 0, 0, 0)  # the first date that a zip file can say
_PIP = {"safetensors": "safetensors", "sklearn": "scikit-learn", "tqdm": "tqdm"}
_ORDINARY_FILE = 0o100644 << 16


def bundle(folder: Path, title: str, torch_version: str) -> bytes:
    """Return a zip of the scripts in a lesson's folder, with a README.txt."""
    scripts = sorted(folder.glob("*.py"))
    files = {script.name: script.read_bytes() for script in scripts}
    snippets = [parse(script) for script in scripts]
    files["README.txt"] = _readme(snippets, title, torch_version).encode()
    return _zipped(folder.name, files)


def _readme(snippets: Sequence[Snippet], title: str, torch_version: str) -> str:
    shown = [(one.path.name, _purpose(one)) for one in snippets]
    packages = " ".join(_packages(snippets))
    width = max((len(name) for name, _ in shown), default=0)
    contents = "\n".join(f"  {name:{width}}  {what}" for name, what in shown)
    return f"""\
{title}: the scripts of the lesson

Each script runs alone:

  python -m pip install torch=={torch_version} {packages}
  python {shown[0][0] if shown else "script.py"}

What a statement printed stands below it as "# > " lines. The outputs were checked
with torch {torch_version}.

{contents}
"""


def _purpose(snippet: Snippet) -> str:
    what = snippet.docstring.split("\n")[0]
    if snippet.home == CPU:
        return what
    return f"{what} (needs a GPU with {DEVICES[snippet.home].title})"


def _packages(snippets: Iterable[Snippet]) -> list[str]:
    """Return what the scripts need besides torch, by the names that pip knows."""
    needs = {need.name for one in snippets for need in one.directives.needs}
    return [
        "numpy",
        "matplotlib",
        *(pip for name, pip in _PIP.items() if name in needs),
    ]


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
