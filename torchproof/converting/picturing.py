"""Pictures that code draws, and that a reader who cannot see needs in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from torchproof.converting.calling import Called, calls
from torchproof.converting.cells import Cell
from torchproof.converting.plain import SHOWS, Decision, Plain

_DRAWS = re.compile(
    r"matplotlib\.pyplot\.(?!(?:close|get_\w+|ioff|ion|rc|switch_backend)$)\w+"
    r"|.*\.(?:imshow|plot|plot\.\w+|savefig)"
)


def wordless(cells: Iterable[Plain]) -> Iterator[Decision]:
    """Yield a decision for each cell that draws, as its output or its code tells."""
    every = [one for one in cells if one.language == "python"]
    drawing = {one.cell for one in calls(every) if _draws(one)}
    for cell in (one.cell for one in every):
        if cell in drawing or any(name.startswith("image/") for name in cell.shown):
            yield in_words(cell)


def in_words(cell: Cell) -> Decision:
    """Return what there is to decide about the picture of a cell."""
    what = "it draws a picture, and a reader who cannot see needs it in words"
    fix = "Write below `plt.show()`, or what calls it: `# figure> A parabola and its tangent …`"
    return Decision(cell.where, what, fix)


def _draws(one: Called) -> bool:
    """Tell whether a call shows a picture, or draws one in a cell that was never run."""
    if SHOWS.fullmatch(one.name):
        return True
    return one.cell.printed is None and bool(_DRAWS.fullmatch(one.name))
