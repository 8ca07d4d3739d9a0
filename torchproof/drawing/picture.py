"""The picture of a diagram: read from its file, looked through, and written anew."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from pathlib import Path

from torchproof import svg
from torchproof.problem import Problem

SIZE = 14  # of its letters, in pixels
SMALLEST = 11  # to which a narrow screen may bring them

_NUMBER = r"-?\d{1,6}(?:\.\d{1,3})?"
_HEAD = re.compile(
    r'<svg xmlns="http://www\.w3\.org/2000/svg" width="(\d{1,4})" height="(\d{1,4})" '
    rf'viewBox="0 0 \1 \2" font-family="sans-serif" font-size="{SIZE}" '
    r'text-anchor="middle">\n',
    re.ASCII,
)
_LAYERS = {"groups", "lines", "heads", "boxes", "covers", "words"}
_LOOKS = {
    *(
        "value",
        "dot",
        "question",
        "store",
        "note",
        "active",
        "key",
    ),  # what a box is for
    *("dashed", "thick", "life", "open"),  # lines and their heads
    *("name", "label", "start", "end", "b", "i"),  # words
}
_MOVED = {"class", "transform"}
_ATTRIBUTES = {
    "g": {"class", "fill", "stroke"},
    "rect": {*_MOVED, "x", "y", "width", "height", "rx"},
    "circle": {*_MOVED, "cx", "cy", "r"},
    "ellipse": {*_MOVED, "cx", "cy", "rx", "ry"},
    "path": {*_MOVED, "d"},
    "polygon": {*_MOVED, "points"},
    "polyline": {*_MOVED, "points"},
    "text": {"class", "x", "y"},
    "tspan": {"class"},
}
# What stands in what: layers in the picture, shapes and texts in a layer.
_INSIDE = {"svg": {"g"}, "g": {*_ATTRIBUTES} - {"g", "tspan"}, "text": {"tspan"}}
_VALUES = {
    "fill": "none|#[0-9a-f]{6}",
    "stroke": "none|#[0-9a-f]{6}",
    "transform": rf"(?:translate|matrix)\({_NUMBER}(?: {_NUMBER})*\)",
    "d": r"[MLHVCSQTAZmlhvcsqtaz0-9 .,-]+",
    "points": r"[0-9 .,-]+",
}


@dataclass(frozen=True)
class Picture:
    """A picture: its size in pixels, and its file, in which nothing does more than draw."""

    width: int
    height: int
    text: str

    def html(self, alt: str) -> str:
        """Return the picture as an element of a page, with what it says to the blind."""
        narrowest = round(self.width * SMALLEST / SIZE)
        told = f'role="img" aria-label="{html.escape(alt)}"' if alt else 'role="img"'
        return self.text.replace(
            "<svg ", f'<svg {told} style="min-width:{narrowest}px" ', 1
        ).strip("\n")


def picture_in(path: Path, data: bytes) -> Picture:
    """Return the picture in these bytes. Raises Problem on what does more than draw."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise Problem(path, None, "not UTF-8") from None
    head = _HEAD.match(text)
    if head is None:
        raise svg.refused(path, "does not start as those of our pen do")
    return Picture(int(head[1]), int(head[2]), head[0] + _Scribe(path).written(text))


class _Scribe:
    """Reads a picture and writes it again, of which it knows each element and value."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._open: list[str] = []  # the names of the elements around
        self._parts: list[str] = []

    def written(self, text: str) -> str:
        """Return what stands in the picture, and its end."""
        svg.read(self._path, text, self)
        return "".join(self._parts) + "</svg>\n"

    def start(self, name: str, given: dict[str, str]) -> None:
        """Write the start of an element."""
        around = self._open[-1] if self._open else ""
        self._open.append(name)
        if not around:  # the picture itself, whose head is known
            return
        if name not in _INSIDE.get(around, ()):
            raise svg.refused(self._path, f"holds <{name[:40]}> in <{around}>")
        texts = [f' {key}="{self._value(name, key, given[key])}"' for key in given]
        line_end = "\n" if name == "g" else ""
        self._parts.append(f"<{name}{''.join(texts)}>{line_end}")

    def end(self, name: str) -> None:
        """Write the end of an element."""
        self._open.pop()
        if self._open:
            line_end = "" if name == "tspan" else "\n"
            self._parts.append(f"</{name}>{line_end}")

    def text(self, text: str) -> None:
        """Write the letters of a text; elsewhere there is only white space."""
        if self._open[-1] in {"text", "tspan"}:
            self._parts.append(html.escape(text.replace("\n", " "), quote=False))
        elif text.strip():
            raise svg.refused(self._path, f"holds words in <{self._open[-1]}>")

    def comment(self, text: str) -> None:
        """Refuse a comment."""
        raise svg.refused(self._path, "holds a comment")

    def _value(self, element: str, name: str, value: str) -> str:
        if name not in _ATTRIBUTES[element]:
            raise svg.refused(self._path, f"has the attribute {name[:40]}")
        if name == "class":
            known = {*value.split(" ")} <= (_LAYERS if element == "g" else _LOOKS)
        else:
            known = bool(re.fullmatch(_VALUES.get(name, _NUMBER), value, re.ASCII))
        if not known:
            raise svg.refused(self._path, f"has the attribute {name}={value[:60]!r}")
        return value
