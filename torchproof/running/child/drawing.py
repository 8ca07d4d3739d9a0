"""The matplotlib backend of a run: `plt.show()` saves each open figure as an SVG.

The ink of a figure (text, axes) takes the color of its surroundings, so that one file
is readable in light and dark: `figure.svg#only-dark` has light ink.
"""

from __future__ import annotations

import io
import re
from typing import Any

from matplotlib._pylab_helpers import Gcf
from matplotlib.backend_bases import FigureManagerBase
from matplotlib.backends.backend_agg import FigureCanvasAgg

from torchproof.running.child import recording

FigureCanvas = FigureCanvasAgg
FigureManager = FigureManagerBase

_INK = "#010203"
# Where something is drawn: a hundredth of a point is finer than any screen.
_COORDINATES = re.compile(r' (?:d|x|y)="[^"]*"')
_LONG = re.compile(r"\d+\.\d{3,}")
_THEMES = "<style>svg{color:#1f2328} svg:target{color:#e6e6e6}</style>"


def show(*args: Any, **kwargs: Any) -> None:
    """Save all open figures and close them, as a window would once it is shut."""
    for manager in Gcf.get_all_fig_managers():
        recording.add_figure(as_svg(manager.canvas.figure))
    Gcf.destroy_all()


def open_figures() -> int:
    """Return how many figures were drawn and never shown."""
    return len(Gcf.get_all_fig_managers())


def as_svg(figure: Any) -> str:
    """Return the figure as an SVG that is the same at each run."""
    buffer = io.StringIO()
    figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None})
    lines = buffer.getvalue().replace(_INK, "currentColor").split("\n")
    text = _COORDINATES.sub(_rounded, "\n".join(line.rstrip() for line in lines))
    head, opening, rest = text.partition("<svg ")
    attributes, end_of_opening, content = rest.partition(">")
    return (
        f'{head}{opening}id="only-dark" {attributes}{end_of_opening}{_THEMES}{content}'
    )


def _rounded(attribute: re.Match[str]) -> str:
    """Return an attribute with its numbers in two decimals, which take half the bytes."""
    return _LONG.sub(lambda number: f"{float(number[0]):.2f}", attribute[0])
