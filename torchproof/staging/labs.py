"""The labs as pages that need no plugin: mkdocs-jupyter converts the prose of them."""

from __future__ import annotations

import json
import logging
import tempfile
from collections.abc import Mapping
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from torchproof.problem import Problem
from torchproof.staging.dressing.lab_html import is_code, lab_markdown


def converted(notebook: str) -> str:
    """Return the page of a notebook as Markdown. Raises Problem without mkdocs-jupyter."""
    if find_spec("mkdocs_jupyter") is None:
        fix = "Install it: python -m pip install 'torchproof[labs]'"
        raise Problem(Path("mkdocs.yml"), None, "labs need mkdocs-jupyter", fix)
    to_html = import_module("mkdocs_jupyter.nbconvert2").nb2html
    logging.getLogger("mkdocs.mkdocs-jupyter").setLevel(logging.WARNING)
    facts = json.loads(notebook)
    with tempfile.TemporaryDirectory(prefix="torchproof-") as folder:
        file = Path(folder) / "lab.ipynb"
        file.write_text(_without_code(facts), encoding="utf-8")
        html = to_html(str(file), allow_errors=False)
    return lab_markdown(html, facts["cells"])


def _without_code(facts: Mapping[str, Any]) -> str:
    """Return a notebook without its code cells.

    Code stands on the page as it does on every other one, which the converter cannot know.
    """
    prose = [cell for cell in facts["cells"] if not is_code(cell)]
    return json.dumps({**facts, "cells": prose})
