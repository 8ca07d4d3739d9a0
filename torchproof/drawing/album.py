"""The pictures of a course's diagrams: which file shows which diagram."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from torchproof.drawing.picture import Picture, picture_in
from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.fences import Fence
from torchproof.lesson.page import Page
from torchproof.lesson.reading import text_of
from torchproof.lesson.typed_yaml import read
from torchproof.lesson.words.diagrams import Diagram, diagram_of

FOLDER = "diagrams"  # below that of the pages
PEN = Path(__file__).parents[1] / "styles" / "look" / "pen.js"

_DIGITS = 12  # of a hash, as many as tell some thousand diagrams apart


class Album:
    """The pictures in `docs/diagrams/`, each named after its page and what it is made from.

    That is the source of the diagram, our pen, and the Mermaid that lies in the course. A
    course without one has no pictures, and so no diagram in it is shown by one.
    """

    def __init__(self, course: Curriculum) -> None:
        """Take the course."""
        self.course = course
        self.folder = course.docs / FOLDER

    def picture(self, diagram: Diagram) -> Picture | None:
        """Return the picture of a diagram, None for none. Raises Problem on a wrong one."""
        path = self.file(diagram)
        return picture_in(path, path.read_bytes()) if path else None

    def file(self, diagram: Diagram) -> Path | None:
        """Return the file with the picture of a diagram, None for none."""
        return self._found.get(self._hash(diagram)) if self.mermaid else None

    def place(self, page: Page, diagram: Diagram) -> Path:
        """Return where the picture of a diagram belongs."""
        return self.folder / f"{page.id}.{self._hash(diagram)}.svg"

    def diagrams(self) -> Iterator[tuple[Page, Fence, Diagram]]:
        """Yield all diagrams that authors wrote, and where they stand."""
        for page in self.course.all_pages:
            for fence in page.fences:
                if diagram := diagram_of(fence):
                    yield page, fence, diagram

    def left_over(self) -> list[Path]:
        """Return the pictures that belong to no diagram as it is now."""
        every = {self.place(page, diagram) for page, _, diagram in self.diagrams()}
        return sorted(path for path in self.folder.rglob("*.svg") if path not in every)

    @cached_property
    def mermaid(self) -> Path | None:
        """The Mermaid that lies in the course: the `javascript` of the plugin mermaid2."""
        settings = self._settings.get("plugins") or []
        for plugin in settings if isinstance(settings, list) else [settings]:
            options = plugin.get("mermaid2") if isinstance(plugin, dict) else None
            name = options.get("javascript") if isinstance(options, dict) else None
            if name and (path := self.course.docs / str(name)).is_file():
                return path
        return None

    @property
    def styles(self) -> list[str]:
        """The styles that the course adds to its pages; they name its fonts."""
        return [str(name) for name in self._settings.get("extra_css") or []]

    @cached_property
    def _settings(self) -> Mapping[str, Any]:
        file = self.course.mkdocs_yml
        value = read(file, text_of(file)).value
        return value if isinstance(value, dict) else {}

    @cached_property
    def _found(self) -> Mapping[str, Path]:
        return {
            path.stem.rpartition(".")[2]: path for path in self.folder.rglob("*.svg")
        }

    def _hash(self, diagram: Diagram) -> str:
        whole = self._tools.copy()
        whole.update(diagram.drawn.encode())
        return whole.hexdigest()[:_DIGITS]

    @cached_property
    def _tools(self) -> hashlib._Hash:
        """A hash that has taken in what draws. Mermaid's first file names its others, and
        each name holds the hash of that file."""
        whole = hashlib.sha256(PEN.read_bytes())
        if self.mermaid:
            whole.update(self.mermaid.read_bytes())
        return whole
