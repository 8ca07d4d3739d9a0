"""A course that `make write` serves, with its workbench."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.request import urlopen

import pytest
from writer import written

from torchproof.starting.course import start

LESSON = "basics/averages/"
FILE = "basics/averages/mean.py"


@dataclass(frozen=True)
class Served:
    """A course in a folder, and the port that serves it."""

    course: Path
    port: int

    @property
    def address(self) -> str:
        """Where the site starts, without a slash at the end."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def token(self) -> str:
        """What pages of this start know."""
        with urlopen(f"{self.address}/{LESSON}") as page:
            html = page.read().decode()
        (token,) = re.findall(
            r'<meta name="torchproof-workbench" content="(.+)">', html
        )
        return token


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Serve a course as `make write` does, from when it listens on."""
    course = tmp_path_factory.mktemp("served") / "course"
    start(course, with_torch=False)
    snippet = course / "snippets" / FILE
    docstring, end, rest = snippet.read_text("utf-8").partition('"""\n\n')
    limit = "# time: 1 s (so that a test need not wait)\n\n"
    snippet.write_text(f"{docstring}{end}{limit}{rest}", "utf-8")
    with written(course) as port:
        yield Served(course, port)
