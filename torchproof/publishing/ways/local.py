"""How a reader runs a lesson's scripts: two commands, for each kind of terminal.

The first makes an environment in the folder where it is typed, which all lessons share.
The second gets the scripts and runs the first. On a page without a known address, its
script (run_locally.js) writes the way to the download into them.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson
from torchproof.publishing.bundle import packages, scripts_of
from torchproof.publishing.listings.outputs import raw_html
from torchproof.publishing.markup.links import Home, page_relative
from torchproof.publishing.markup.paths import scripts_file


@dataclass(frozen=True)
class _Terminal:
    """A kind of terminal: its name, and the commands; braces are filled in."""

    name: str
    install: str
    pip: str
    fetch: str
    run: str


_TERMINALS = (
    _Terminal(
        "Linux, macOS",
        "python3 -m venv .venv",
        " && .venv/bin/python -m pip install {packages}",
        "(curl -fsSLO {address} || wget -qO {zip} {address}) && ",
        "python3 -m zipfile -e {zip} . && (cd {folder} && ../.venv/bin/python {script})",
    ),
    # Read against its manual, and not run: what has a folder in front runs from there
    # (about_Command_Precedence), `curl` alone may be another command, and 5.1 has no `&&`.
    _Terminal(
        "Windows (PowerShell)",
        "py -m venv .venv",
        "; .venv\\Scripts\\python -m pip install {packages}",
        "curl.exe -fsSLO {address}; ",
        "py -m zipfile -e {zip} .; pushd {folder}; ..\\.venv\\Scripts\\python {script}; popd",
    ),
)


def run_locally(course: Curriculum, lesson: Lesson, home: Home) -> list[str]:
    """Return the fold with the commands; none for a lesson without scripts."""
    script = _first(course, lesson)
    if not script:
        return []
    labels = course.settings.labels
    download = scripts_file(lesson.id)
    way = page_relative(download, lesson.id)
    names = {
        "zip": download.rpartition("/")[2],
        "folder": lesson.name,
        "script": script,
        "packages": " ".join(packages(scripts_of(course, lesson))),
    }
    address = f"{home.site_url}{download}" if home.site_url else ""
    file = f'<a href="{way}" download>{names["zip"]}</a>'
    first = f'<p class="run-locally__first">{labels.first_download} {file}</p>'
    told = {
        "download": way,
        "copy": labels.copy_commands,
        "copied": labels.copied,
        "failed": labels.not_copied,
    }
    marks = "".join(f' data-{name}="{escape(text)}"' for name, text in told.items())
    html = [
        f"<summary>{labels.run_locally}</summary>",
        f"<p{marks}>{labels.install_and_run}</p>",
        *([] if address else [first]),
        *(_commands(one, names, address) for one in _TERMINALS),
    ]
    return [raw_html('details.run-locally[data-search-exclude=""]', "\n".join(html))]


def _first(course: Curriculum, lesson: Lesson) -> str:
    """Return the script that the page shows first, of those that run on any machine."""
    shown = [course.library.snippet(use.file) for use in lesson.includes]
    anywhere = [one.path.name for one in shown if not one.directives.needs]
    return next(iter([*anywhere, *(one.path.name for one in shown)]), "")


def _commands(terminal: _Terminal, names: dict[str, str], address: str) -> str:
    """Return the name of a terminal and its two commands."""
    pip = terminal.pip if names["packages"] else ""
    install = escape(f"{terminal.install}{pip}".format_map(names))
    fetch = terminal.fetch.replace("{zip}", names["zip"])
    shown = escape(fetch.replace("{address}", address)) if address else ""
    run = escape(terminal.run.format_map(names))
    span = f'<span data-fetch="{escape(fetch)}">{shown}</span>'
    return (
        f"<p><strong>{terminal.name}</strong></p>\n"
        '<div class="language-bash highlight"><pre><span></span>'
        f"<code>{install}\n{span}{run}\n</code></pre></div>"
    )
