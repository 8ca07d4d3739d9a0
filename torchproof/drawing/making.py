"""Making the pictures that a course lacks, and removing those that it has no use for."""

from __future__ import annotations

from collections.abc import Iterator

from torchproof.drawing.album import Album
from torchproof.drawing.pen import UnreadableError, pen
from torchproof.drawing.picture import picture_in
from torchproof.files import write_atomically
from torchproof.problem import Problem, Problems, shown


def draw(album: Album) -> Iterator[str]:
    """Draw what has no picture, remove what belongs to no diagram; yield what was done.

    Raises Problem where nothing can draw, and in the end Problems on what cannot be drawn.
    """
    missing = [
        (page, fence, diagram)
        for page, fence, diagram in album.diagrams()
        if not album.place(page, diagram).exists()
    ]
    problems = []
    if missing:
        with pen(album) as drawn:
            for page, fence, diagram in missing:
                try:
                    text = drawn(diagram.drawn)
                except UnreadableError as error:
                    what = f"this diagram cannot be drawn: {error}"
                    problems.append(Problem(page.path, fence.line, what))
                    continue
                path = album.place(page, diagram)
                write_atomically(path, picture_in(path, text.encode()).text)
                yield f"drew {shown(path)}"
    for path in album.left_over():
        path.unlink()
        yield f"removed {shown(path)}"
    if problems:
        raise Problems(problems)
