"""The labs as pages that need no plugin: mkdocs-jupyter converts each content once."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from torchproof.problem import Problem
from torchproof.staging.dressing.lab_html import lab_markdown
from torchproof.staging.store import Store


class Labs:
    """Labs on their way to pages: a process of its own converts those that are new.

    It runs beside the rest of the staging; a second goes by until its tools are loaded.
    """

    def __init__(self, notebooks: Mapping[str, str], store: Store) -> None:
        """Take the notebooks by the names of their pages, and what was made before.

        Raises Problem where there are new ones and nothing to convert them.
        """
        self.notebooks = notebooks
        self.store = store
        self._found = {name: store.get(_key(one)) for name, one in notebooks.items()}
        new = [one for name, one in notebooks.items() if self._found[name] is None]
        if new and find_spec("mkdocs_jupyter") is None:
            fix = "Install it: python -m pip install 'torchproof[labs]'"
            raise Problem(Path("mkdocs.yml"), None, "labs need mkdocs-jupyter", fix)
        self._process = _started(new) if new else None

    def pages(self) -> dict[str, bytes]:
        """Wait for the pages, and return them by their names."""
        made = iter(self._converted())
        for name, notebook in self.notebooks.items():
            if self._found[name] is None:
                self._found[name] = self.store.keep(_key(notebook), next(made).encode())
        return {name: page for name, page in self._found.items() if page is not None}

    def _converted(self) -> list[str]:
        if self._process is None:
            return []
        written = self._process.communicate()[0]
        if self._process.returncode:
            raise RuntimeError("the labs cannot be converted: see above")
        pages: list[str] = json.loads(written)
        return pages


def converted(notebooks: list[str]) -> list[str]:
    """Return the pages of some notebooks as Markdown."""
    to_html = import_module("mkdocs_jupyter.nbconvert2").nb2html
    logging.getLogger("mkdocs.mkdocs-jupyter").setLevel(logging.WARNING)
    with tempfile.TemporaryDirectory(prefix="torchproof-") as folder:
        file = Path(folder) / "lab.ipynb"
        pages = []
        for notebook in notebooks:
            bare, codes = _without_code(notebook)
            file.write_text(bare, encoding="utf-8")
            html = to_html(str(file), allow_errors=False)
            pages.append(lab_markdown(html, codes))
    return pages


def _without_code(notebook: str) -> tuple[str, list[str]]:
    """Return a notebook whose code cells hold a number, and their code.

    Code is highlighted on the page as on every other one; the converter need not do that.
    """
    facts = json.loads(notebook)
    codes = []
    for cell in facts["cells"]:
        if cell["cell_type"] == "code":
            codes.append("".join(cell["source"]))
            cell["source"] = "0"
    return json.dumps(facts), codes


def _key(notebook: str) -> list[str]:
    return ["lab", notebook]


def _started(notebooks: list[str]) -> subprocess.Popen[bytes]:
    """Start to convert; the notebooks reach the process by a file, which none waits for."""
    with tempfile.TemporaryFile() as file:
        file.write(json.dumps(notebooks).encode())
        file.seek(0)
        return subprocess.Popen(
            [sys.executable, "-m", "torchproof.staging.labs"],
            stdin=file,
            stdout=subprocess.PIPE,
        )


if __name__ == "__main__":
    json.dump(converted(json.load(sys.stdin)), sys.stdout)
