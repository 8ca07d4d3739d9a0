"""The diagrams of a notebook: it brings their pictures along, or shows them as a page does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from torchproof.drawing.album import Album
from torchproof.drawing.picture import Picture
from torchproof.lesson.words.diagrams import Diagram
from torchproof.publishing.markup.verbatim import verbatim
from torchproof.publishing.notebooks.cells import Cell, Prose
from torchproof.publishing.pages.diagrams import pictured


def attached(cells: Iterable[Cell], album: Album) -> Iterator[Cell]:
    """Yield cells to which the pictures of their diagrams are attached."""
    for cell in cells:
        yield _attached(cell, album) if isinstance(cell, Prose) else cell


def _attached(cell: Prose, album: Album) -> Prose:
    pictures: dict[str, str] = {}

    def show(picture: Picture, diagram: Diagram) -> str:
        name = f"diagram-{len(pictures) + 1}.svg"
        pictures[name] = picture.text
        return f"![{verbatim(diagram.alt)}](attachment:{name})"

    text = pictured(cell.text, album, show)
    return replace(cell, text=text, attachments=tuple(pictures.items()))


def inlined(cells: Iterable[Cell], album: Album) -> Iterator[Cell]:
    """Yield cells with the pictures of their diagrams in their text, for a page."""
    for cell in cells:
        if isinstance(cell, Prose):
            yield replace(cell, text=pictured(cell.text, album, _inline))
        else:
            yield cell


def _inline(picture: Picture, diagram: Diagram) -> str:
    return f'<div class="diagram">{picture.html(diagram.alt)}</div>'
