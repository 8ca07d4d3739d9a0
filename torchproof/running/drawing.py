"""The matplotlib backend of a run: `plt.show()` saves each open figure as an SVG.

The ink of a figure (text, axes) takes the color of its surroundings, so that one file
is readable in light and dark: `figure.svg#only-dark` has light ink.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from matplotlib._pylab_helpers import Gcf
from matplotlib.backend_bases import FigureManagerBase
from matplotlib.backends.backend_agg import FigureCanvasAgg

from torchproof.running import recording

FigureCanvas = FigureCanvasAgg
FigureManager = FigureManagerBase

_INK = "#010203"
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
    text = "\n".join(line.rstrip() for line in lines)
    head, opening, rest = text.partition("<svg ")
    attributes, end_of_opening, content = rest.partition(">")
    return (
        f'{head}{opening}id="only-dark" {attributes}{end_of_opening}{_THEMES}{content}'
    )


def same_picture(expected: Path, actual: Path, folder: Path) -> bool:
    """Return whether two SVG files look the same, by matplotlib's own image comparison.

    `folder` takes the two pictures as PNG, and their difference.
    """
    if expected.read_bytes() == actual.read_bytes():
        return True
    import resvg_py
    from matplotlib.testing.compare import compare_images

    pictures = [folder / "expected.png", folder / "actual.png"]
    for picture, svg in zip(pictures, (expected, actual), strict=True):
        pixels = resvg_py.svg_to_bytes(svg_path=str(svg), background="white", dpi=96.0)
        picture.write_bytes(bytes(pixels))
    try:
        return compare_images(str(pictures[0]), str(pictures[1]), tol=1.0) is None
    except Exception:  # matplotlib's error for pictures of unlike sizes
        return False
