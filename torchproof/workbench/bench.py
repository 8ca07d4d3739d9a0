"""The workbench of a server: it hands out its script, and runs what its pages send."""

from __future__ import annotations

import importlib.metadata
import json
from collections.abc import Iterable, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from torchproof.labels import Labels
from torchproof.problem import Problem
from torchproof.records.fingerprint import name_in, snippet_files
from torchproof.running.needs import missing
from torchproof.running.runner import Runner
from torchproof.snippet import parse
from torchproof.staging.styles import with_labels
from torchproof.workbench.edited import edited, source
from torchproof.workbench.guard import MOST_BYTES, Guard, length_of
from torchproof.workbench.told import problem_told, told

PLACE = "/torchproof-workbench"
_FOLDER = Path(__file__).parents[1] / "styles" / "running"
_FILES = {"workbench.js": "text/javascript", "workbench.css": "text/css"}
_HEADS = {
    200: "200 OK",
    400: "400 Bad Request",
    403: "403 Forbidden",
}


def with_workbench(html: str, token: str) -> str:
    """Return a page that has the workbench, and the token of this start."""
    head = (
        f'<meta name="torchproof-workbench" content="{token}">\n'
        f'<link rel="stylesheet" href="{PLACE}/workbench.css">\n</head>'
    )
    script = f'<script src="{PLACE}/workbench.js"></script>\n</body>'
    return html.replace("</head>", head, 1).replace("</body>", script, 1)


class Bench:
    """Runs sections of snippets with a reader's code in them. It writes no file."""

    def __init__(
        self, folders: Sequence[Path], runner: Runner, labels: Labels, guard: Guard
    ) -> None:
        """Take the folders of snippets, who runs them, and who may ask for it."""
        self._folders = tuple(folders)
        self._runner = runner
        self._labels = labels
        self._guard = guard

    def around(self, pages: WSGIApplication) -> WSGIApplication:
        """Return an application that answers for the workbench, and for pages as before."""

        def serve(
            environ: WSGIEnvironment, start_response: StartResponse
        ) -> Iterable[bytes]:
            place, _, name = environ["PATH_INFO"].rpartition("/")
            if place != PLACE:
                return pages(environ, start_response)
            if name in _FILES and environ["REQUEST_METHOD"] == "GET":
                body, kind, status = self._file(name), _FILES[name], 200
            else:
                status, answer = self._answer(name, environ)
                body, kind = json.dumps(answer).encode(), "application/json"
            headers = [
                ("Content-Type", f"{kind}; charset=utf-8"),
                ("Content-Length", str(len(body))),
                ("Cache-Control", "no-store"),
                ("X-Content-Type-Options", "nosniff"),
            ]
            start_response(_HEADS[status], headers)
            return [body]

        return serve

    def _file(self, name: str) -> bytes:
        """Return the script, with the words of the course, or the style sheet."""
        names = [one.name for one in fields(Labels) if one.name.startswith("bench_")]
        return with_labels((_FOLDER / name).read_bytes(), self._labels, names)

    def _answer(
        self, what: str, environ: WSGIEnvironment
    ) -> tuple[int, dict[str, Any]]:
        """Return the status and the answer to a request for a source, or for a run."""
        length = length_of(environ)
        # Also what is refused is read: a browser that still sends hears no answer.
        sent = environ["wsgi.input"].read(length) if length <= MOST_BYTES else b""
        if refused := self._guard.refusal(environ):
            return 403, {"refused": refused}
        try:
            asked = json.loads(sent)
            path, section = self._known()[asked["file"]], asked["section"]
            if what == "source":
                return 200, {"code": source(parse(path), section)}
            return 200, self._run(path, section, {**asked["edits"]})
        except Problem as problem:  # the author's, who sees it on the page, too
            return 400, {"refused": str(problem)}
        except (ValueError, TypeError, KeyError, AttributeError):
            return 400, {"refused": "no such block: reload the page"}

    def _known(self) -> dict[str, Path]:
        paths = [path for folder in self._folders for path in snippet_files(folder)]
        return {name_in(self._folders, path): path for path in paths}

    def _run(self, path: Path, section: str, edits: dict[str, str]) -> dict[str, Any]:
        """Run a snippet with a reader's edits.

        Raises Problem where it cannot be read without them, KeyError on another section.
        """
        whole = edited(parse(path), edits)
        try:
            snippet = whole.snippet()
        except Problem as problem:
            lines, place = whole.text.split("\n"), whole.places[section]
            return _unrun(problem_told(problem, lines, place))
        if need := missing(snippet, self._runner.device):
            what = f"needs {need.name}, which is not here: {need.reason}"
            return _unrun({"where": "", "what": what, "mend": ""})
        run = self._runner.run(snippet)
        return {"torch": _torch(), **told(snippet, section, run, self._labels)}


def _unrun(problem: dict[str, str]) -> dict[str, Any]:
    """Return the answer where nothing ran, and why."""
    return {"torch": _torch(), "pieces": [], "problems": [problem], "seconds": 0.0}


def _torch() -> str:
    try:
        return importlib.metadata.version("torch")
    except importlib.metadata.PackageNotFoundError:
        return ""
