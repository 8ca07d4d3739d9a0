"""The diagrams of a page: where they were drawn, the picture stands for the source."""

from __future__ import annotations

from collections.abc import Callable

from torchproof.drawing.album import Album
from torchproof.drawing.picture import Picture
from torchproof.lesson import fences
from torchproof.lesson.words.diagrams import Diagram, diagram_of
from torchproof.publishing.listings.outputs import raw_html
from torchproof.wording import indented

Show = Callable[[Picture, Diagram], str]


def with_pictures(markdown: str, album: Album) -> str:
    """Return the Markdown of a page, each diagram that was drawn as a part of the page.

    The others keep their source, which a script draws. Raises Problem on a picture that
    does more than draw.
    """
    return pictured(markdown, album, on_page)


def pictured(markdown: str, album: Album, show: Show) -> str:
    """Return Markdown in which something stands for each diagram that was drawn."""
    lines = markdown.split("\n")
    for fence in reversed(fences.find(markdown)):
        diagram = diagram_of(fence)
        picture = album.picture(diagram) if diagram else None
        if diagram and picture:
            block = indented(show(picture, diagram), fence.indent)
            lines[fence.line - 1 : fence.last] = ["", *block.split("\n"), ""]
    return "\n".join(lines)


def on_page(picture: Picture, diagram: Diagram) -> str:
    """Return the picture as a block of a page; the search need not find its words."""
    element = "div.diagram[data-search-exclude='']"
    return raw_html(element, picture.html(diagram.alt))
