"""A drawing from another machine, written anew: what is not known to draw is not written.

A figure has the one form that matplotlib and `torchproof.running.child.drawing` give it. It is
read by a parser that builds nothing, each element, attribute and value is looked up
here, and it is written again, byte by byte, in that form.
"""

from __future__ import annotations

import base64
import binascii
import re
from pathlib import Path

from torchproof import svg
from torchproof.problem import Problem
from torchproof.refreshing.visible import invisible

_NUMBER = r"-?\d{1,9}(?:\.\d{1,9})?(?:e-?\d\d?)?"
_ID = r"[A-Za-z][A-Za-z0-9_.-]{0,63}"
_COLOR = rf"none|currentColor|#[0-9a-f]{{3,8}}|url\(#{_ID}\)"
# What stands above the drawing: all of it is fixed but the size.
_HEAD = re.compile(
    re.escape("""\
<?xml version="1.0" encoding="utf-8" standalone="no"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"
  "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg id="only-dark" xmlns:xlink="http://www.w3.org/1999/xlink" width="NUMBERpt" \
height="NUMBERpt" viewBox="0 0 NUMBER NUMBER" xmlns="http://www.w3.org/2000/svg" \
version="1.1"><style>svg{color:#1f2328} svg:target{color:#e6e6e6}</style>
 <metadata>
  <rdf:RDF xmlns:dc="http://purl.org/dc/elements/1.1/" \
xmlns:cc="http://creativecommons.org/ns#" \
xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
   <cc:Work>
    <dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/>
    <dc:format>image/svg+xml</dc:format>
   </cc:Work>
  </rdf:RDF>
 </metadata>
 <defs>
  <style type="text/css">*{stroke-linejoin: round; stroke-linecap: butt}</style>
 </defs>
""").replace("NUMBER", r"\d{1,4}(?:\.\d{1,9})?"),
    re.ASCII,
)
_PLACED = {"x", "y", "width", "height"}
_SHAPE = {"id", "style", "transform", "clip-path"}
_ATTRIBUTES = {
    "g": _SHAPE,
    "defs": set[str](),
    "path": {*_SHAPE, "d"},
    "use": {*_SHAPE, "x", "y", "xlink:href"},
    "clipPath": {"id"},
    "pattern": {*_PLACED, "id", "patternUnits"},
    "rect": {*_PLACED, "fill"},
    "image": {*_PLACED, *_SHAPE, "xlink:href", "opacity"},
}
_PATTERNS = {
    "id": _ID,
    "d": rf"(?:(?:[MLQC] {_NUMBER}(?: {_NUMBER})*|z) )*",
    "transform": rf"(?:(?:^| )(?:translate|scale|rotate|matrix)\({_NUMBER}(?: {_NUMBER})*\))+",
    "clip-path": rf"url\(#{_ID}\)",
    "patternUnits": "userSpaceOnUse",
    "fill": _COLOR,
    **dict.fromkeys((*_PLACED, "opacity"), _NUMBER),
}
_STYLES = {
    "fill": _COLOR,
    "stroke": _COLOR,
    "stroke-linecap": "round|square|butt",
    "stroke-linejoin": "round|bevel|miter",
    "stroke-dasharray": rf"{_NUMBER}(?:,{_NUMBER})*",
    **dict.fromkeys(
        ("fill-opacity", "opacity", "stroke-dashoffset", "stroke-opacity", "stroke-width"),
        _NUMBER,
    ),
}  # fmt: skip
_COMPILED = {k: re.compile(v, re.ASCII) for k, v in _PATTERNS.items()}
_COMPILED_STYLES = {k: re.compile(v, re.ASCII) for k, v in _STYLES.items()}
_PIXELS = "image-rendering:crisp-edges;image-rendering:pixelated"
_PNG = "data:image/png;base64,"
_PNG_CHUNKS = {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"}
# What may refer to what: a shape that is used, a clip, a hatch. So nothing goes in circles.
_TARGETS = {"use": "path", "clip": "clipPath", "paint": "pattern"}


def redrawn(path: Path, data: bytes) -> bytes:
    """Return the figure in these bytes, written anew. Raises Problem on anything else.

    The result has the same bytes wherever the engine has written the file.
    """
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise Problem(path, None, "not UTF-8") from None
    head = _HEAD.match(text)
    if head is None:
        raise Problem(path, None, "a figure that does not start as the engine's do")
    return (head[0] + _Scribe(path).written(text[head.end() :])).encode()


class _Scribe:
    """Reads a drawing and writes it again, an element a line."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._open: list[str] = []  # the names of the elements around
        self._lines: list[str] = []
        self._is_empty = False  # whether the last line opens an element
        self._ids: dict[str, str] = {}  # what an id is the name of
        self._references: set[tuple[str, str]] = set()

    def written(self, body: str) -> str:
        """Return the drawing below the head, up to the end of the file."""
        svg.read(self._path, f"<svg>\n{body}", self)
        for kind, name in sorted(self._references):
            if self._ids.get(name) != _TARGETS[kind]:
                raise self._refused(f"refers to #{name}, which is no {_TARGETS[kind]}")
        return "".join(f"{line}\n" for line in self._lines)

    def start(self, name: str, given: dict[str, str]) -> None:
        """Write the start of an element."""
        self._open.append(name)
        if len(self._open) == 1:  # the root, which the head has
            return
        if name not in _ATTRIBUTES:
            raise self._refused(f"holds <{name[:40]}>")
        texts = [f' {key}="{self._value(name, key, given[key])}"' for key in given]
        self._note(name, given)
        self._close_tag()
        self._lines.append(f"{self._margin}<{name}{''.join(texts)}")
        self._is_empty = True

    def end(self, name: str) -> None:
        """Write the end of an element."""
        if self._is_empty:
            self._lines[-1] += "/>"
            self._is_empty = False
        else:
            self._lines.append(f"{self._margin}</{name}>")
        self._open.pop()

    def text(self, text: str) -> None:
        """Refuse a text: letters of a figure are shapes."""
        if text.strip(" \n"):
            raise self._refused(f"holds text, {text.strip()[:40]!r}")

    def comment(self, text: str) -> None:
        """Keep a comment: matplotlib writes into one what the shapes below it spell."""
        is_label = re.fullmatch(r" [^<>]{1,400} ", text) and "--" not in text
        if not is_label or invisible(text):
            raise self._refused("holds a comment that is no label")
        self._close_tag()
        self._lines.append(f"{self._margin} <!--{text}-->")

    @property
    def _margin(self) -> str:
        return " " * (len(self._open) - 1)

    def _close_tag(self) -> None:
        if self._is_empty:
            self._lines[-1] += ">"
            self._is_empty = False

    def _value(self, element: str, name: str, value: str) -> str:
        """Return the value of an attribute as it is written."""
        if name not in _ATTRIBUTES[element]:
            raise self._refused(f"has the attribute {name[:40]}")
        if name == "style":
            known = value == _PIXELS or all(map(_is_style, value.split("; ")))
        elif name == "xlink:href":
            known = _is_png(value) if element == "image" else _is_local(value)
        else:
            known = _COMPILED[name].fullmatch(value) is not None
        if not known:
            raise self._refused(f"has the attribute {name}={value[:60]!r}")
        if name == "d":  # a parser reads line feeds in a value as spaces
            return re.sub(r" (?=[MLQCz]|$)", "\n", value)
        return value.replace(f"{_PNG} ", f"{_PNG}\n")

    def _note(self, element: str, given: dict[str, str]) -> None:
        """Keep what an element is called and what it refers to."""
        name = given.get("id", "")
        if name.startswith("only-"):  # what an address names is the whole picture
            raise self._refused(f"has the id {name} twice")
        if name and self._ids.setdefault(name, element) != element:
            raise self._refused(f"has the id {name} twice")
        if element == "use":
            self._references.add(("use", given.get("xlink:href", "#")[1:]))
        if clip := given.get("clip-path"):
            self._references.add(("clip", clip[5:-1]))
        paints = re.findall(
            r"url\(#([^)]*)\)", given.get("style", "") + given.get("fill", "")
        )
        self._references |= {("paint", name) for name in paints}
        inside = {"clipPath", "pattern"} & {*self._open[:-1]}
        if inside and (element == "use" or clip or paints):
            raise self._refused(f"refers to something inside a {min(inside)}")

    def _refused(self, what: str) -> Problem:
        return svg.refused(self._path, what)


def _is_style(rule: str) -> bool:
    name, _, value = rule.partition(": ")
    pattern = _COMPILED_STYLES.get(name)
    return pattern is not None and pattern.fullmatch(value) is not None


def _is_local(target: str) -> bool:
    return re.fullmatch(f"#{_ID}", target, re.ASCII) is not None


def _is_png(target: str) -> bool:
    """Return whether a reference holds a picture, and nothing beside its pixels."""
    encoded = target.removeprefix(f"{_PNG} ")
    try:
        data = base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        return False
    return (
        base64.b64encode(data).decode() == encoded
        and data.startswith(b"\x89PNG\r\n\x1a\n")
        and _chunks(data[8:]) <= _PNG_CHUNKS
    )


def _chunks(data: bytes) -> set[bytes]:
    """Return the names of a PNG's chunks; one of none where they do not fill the data."""
    names: set[bytes] = set()
    while data:
        end = 12 + int.from_bytes(data[:4], "big")
        if len(data) < end or b"IEND" in names:
            return {b""}
        names.add(data[4:8])
        data = data[end:]
    return names if b"IEND" in names else {b""}
