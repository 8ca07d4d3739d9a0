"""A figure from another machine: one that a script draws, an SVG that does no more."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from torchproof.problem import Problem
from torchproof.refreshing import git
from torchproof.refreshing.artifact import script_of
from torchproof.snippet.document import parse_text

_SVG = "{http://www.w3.org/2000/svg}"
_HREF = "{http://www.w3.org/1999/xlink}href"
_DRAWING = {
    "svg", "style", "defs", "g", "path", "use", "clipPath", "rect", "circle", "ellipse",
    "line", "polyline", "polygon", "text", "tspan", "image", "metadata", "title", "desc",
    "linearGradient", "radialGradient", "stop", "pattern", "marker", "mask", "symbol",
}  # fmt: skip
_FACTS = (
    "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}",
    "{http://creativecommons.org/ns#}",
    "{http://purl.org/dc/elements/1.1/}",
)
# What matplotlib writes in front of the drawing.
_DOCTYPE = re.compile(
    r'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1\.1//EN"\s+'
    r'"http://www\.w3\.org/Graphics/SVG/1\.1/DTD/svg11\.dtd">'
)
_PROLOG = re.compile(r'\A<\?xml version="1\.0" encoding="utf-8" standalone="no"\?>')
_ELSEWHERE = re.compile(
    r"(?i)url\s*\(\s*(?!#)|//|@|\\|expression|javascript:|data:(?!image/png;)"
)


def is_awaited(root: Path, path: str, modes: Mapping[str, str]) -> bool:
    """Return whether a script of the commit draws this figure, which the commit lacks.

    The first run on a GPU adds such figures. `modes` are those of all tracked files.
    """
    script = script_of(path)
    if path in modes or modes.get(script) not in git.REGULAR:
        return False
    text = git.committed(root, script).decode("utf-8").replace("\r\n", "\n")
    return Path(path) in parse_text(Path(script), text).figures.values()


def require_figure(path: Path, data: bytes) -> None:
    """Raise Problem unless the file is an SVG without scripts and without references.

    Elements and attributes that are not known to draw are refused.
    """
    text = _text(path, data)
    body = _DOCTYPE.sub("", _PROLOG.sub("", text, count=1), count=1)
    if "<!DOCTYPE" in body or "<!ENTITY" in body or "<?" in body:
        raise _refused(path, "declares entities or instructions")
    try:
        root = ElementTree.fromstring(body)
    except ElementTree.ParseError as error:
        raise _refused(path, f"is no XML ({error})") from None
    if root.tag != f"{_SVG}svg":
        raise _refused(path, "is no SVG")
    for element in root.iter():
        _require_drawing(path, element)


def _text(path: Path, data: bytes) -> str:
    if b"\0" in data:
        raise Problem(path, None, "binary")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise Problem(path, None, "not UTF-8") from None


def _require_drawing(path: Path, element: Element) -> None:
    tag = str(element.tag)
    if tag.startswith(_FACTS):
        return
    name = tag.removeprefix(_SVG)
    if name not in _DRAWING:
        raise _refused(path, f"holds <{name}>")
    if name == "style" and _ELSEWHERE.search(element.text or ""):
        raise _refused(path, "has a style that reaches out of the file")
    for attribute, value in element.attrib.items():
        _require_attribute(path, name, attribute, value)


def _require_attribute(path: Path, element: str, name: str, value: str) -> None:
    if name.lower().startswith("on"):
        raise _refused(path, f"handles an event, {name}")
    if name in {"href", _HREF} and not _stays(element, value):
        raise _refused(path, f"refers to {value[:40]!r}")
    if name.startswith("{") and name != _HREF:
        raise _refused(path, f"has the attribute {name}")
    if name not in {"href", _HREF} and _ELSEWHERE.search(value):
        raise _refused(path, f"has the attribute {name}={value[:40]!r}")


def _stays(element: str, target: str) -> bool:
    """Return whether a reference stays in the file."""
    if element == "image":
        return (
            re.fullmatch(r"data:image/png;base64,[A-Za-z0-9+/=\s]+", target) is not None
        )
    return target.startswith("#")


def _refused(path: Path, what: str) -> Problem:
    return Problem(path, None, f"a figure that {what}")
