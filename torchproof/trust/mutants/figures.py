"""Wrong pictures in place of a figure: an SVG that matplotlib wrote, with one change."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from torchproof.trust.mutants.mutant import Mutant, edited

_TAG = re.compile(
    r"<(?P<end>/?)(?P<name>[A-Za-z]\w*)(?P<attributes>[^>]*?)(?P<alone>/?)>"
)
_GLYPH = re.compile(r'href="(#DejaVu[\w-]+)"')
# By so many points is something moved: the least that a reader may see, and plainly.
_MOVES = {"a little": 0.5, "far": 6.0}
MOVED = "the tolerance of a figure"


@dataclass(frozen=True)
class _Element:
    """A tag that draws: its name, attributes, place, and the ids of its groups."""

    name: str
    attributes: str
    start: int
    end: int
    groups: tuple[str, ...]

    def within(self, *starts: str) -> bool:
        return any(group.startswith(starts) for group in self.groups)


def figure_mutants(svg: str, points: float = 0.0) -> Iterator[Mutant]:
    """Yield the wrong pictures that can be made of a figure, by kind of mark.

    `points` is the tolerance that its statement states for coordinates.
    """
    for mutant in _mutants(svg):
        far = next((d for how, d in _MOVES.items() if mutant.kind.endswith(how)), None)
        is_stated = far is not None and far <= points
        yield replace(mutant, stated=MOVED) if is_stated else mutant


def _mutants(svg: str) -> Iterator[Mutant]:
    glyphs = sorted(set(_GLYPH.findall(svg)))
    for element in _drawn(svg):
        if element.name == "use":
            yield from _glyph(svg, element, glyphs)
            yield from _mark(svg, element)
        elif element.name == "path":
            yield from _path(svg, element)
        elif element.name == "image":
            start, end = element.start, element.end
            yield edited("figure: image lost", svg, start, end, "")
    yield from _texts(svg)


def _drawn(svg: str) -> Iterator[_Element]:
    """Yield the elements that draw, outside definitions and clip paths."""
    groups: list[str] = []
    hidden = 0
    for tag in _TAG.finditer(svg):
        name, is_end = tag["name"], bool(tag["end"])
        if name in {"defs", "clipPath", "metadata", "style"} and not tag["alone"]:
            hidden += -1 if is_end else 1
        elif name == "g" and not tag["alone"]:
            if is_end:
                groups.pop()
            else:
                found = re.search(r'id="([^"]*)"', tag["attributes"])
                groups.append(found[1] if found else "")
        elif not hidden and not is_end and not _is_unseen(tag["attributes"]):
            yield _Element(name, tag["attributes"], *tag.span(), tuple(groups))


def _is_unseen(attributes: str) -> bool:
    return "fill: none" in attributes and "stroke:" not in attributes


def _glyph(svg: str, element: _Element, glyphs: list[str]) -> Iterator[Mutant]:
    match = _GLYPH.search(element.attributes)
    if not match:
        return
    start, end = element.start, element.end
    yield _lost("figure: letter lost", svg, start, end, match[1])
    for other in glyphs:
        if other != match[1]:
            at = svg.index(match[1], start)
            yield edited("figure: other letter", svg, at, at + len(match[1]), other)
            return


def _mark(svg: str, element: _Element) -> Iterator[Mutant]:
    """Yield a tick or a marker that is lost, moved, or of another color."""
    if _GLYPH.search(element.attributes):
        return
    what = "tick" if element.within("xtick", "ytick") else "marker"
    start, end = element.start, element.end
    place = re.search(r'x="[^"]*" y="[^"]*"', element.attributes)
    yield _lost(f"figure: {what} lost", svg, start, end, place[0] if place else what)
    for axis in "xy":
        yield from _moved(f"figure: {what} moved", svg, element, rf'\b{axis}="([^"]*)"')
    yield from _colored(f"figure: {what} color", svg, element)


def _path(svg: str, element: _Element) -> Iterator[Mutant]:
    what = "line" if element.within("line2d", "LineCollection") else "patch"
    start, end = element.start, element.end
    yield _lost(f"figure: {what} lost", svg, start, end, element.attributes[:40])
    corners = list(re.finditer(r"(?<=[ML] )(\S+) (\S+)", element.attributes))
    if not corners:
        return
    offset = start + len("<path")
    for corner in dict.fromkeys((corners[0], corners[len(corners) // 2], corners[-1])):
        at = offset + corner.start(2)
        yield from _moves(f"figure: {what} moved", svg, at, corner[2])
    yield from _colored(f"figure: {what} color", svg, element)


def _moved(kind: str, svg: str, element: _Element, pattern: str) -> Iterator[Mutant]:
    match = re.search(pattern, svg[element.start : element.end])
    if match:
        yield from _moves(kind, svg, element.start + match.start(1), match[1])


def _moves(kind: str, svg: str, start: int, coordinate: str) -> Iterator[Mutant]:
    for how, distance in _MOVES.items():
        moved = f"{float(coordinate) + distance:.6f}"
        yield edited(f"{kind} {how}", svg, start, start + len(coordinate), moved)


def _colored(kind: str, svg: str, element: _Element) -> Iterator[Mutant]:
    for match in re.finditer("#[0-9a-f]{6}", svg[element.start : element.end]):
        start, end = (element.start + at for at in match.span())
        red, green, blue = match[0][1:3], match[0][3:5], match[0][5:7]
        if len({red, green, blue}) > 1:
            yield edited(kind, svg, start, end, f"#{blue}{red}{green}")
            return


def _texts(svg: str) -> Iterator[Mutant]:
    for match in re.finditer(r'<g id="text_\d+">.*?</g>\s*</g>', svg, re.DOTALL):
        if "<defs>" not in match[0]:  # those are for later texts too
            yield _lost("figure: text lost", svg, *match.span(), _comment(match[0]))


def _comment(markup: str) -> str:
    found = re.search(r"<!-- (.*?) -->", markup)
    return found[1] if found else "a text"


def _lost(kind: str, svg: str, start: int, end: int, what: str) -> Mutant:
    line = svg.count("\n", 0, start)
    return Mutant(kind, svg[:start] + svg[end:], line, f"without {what.strip()}")
