"""Two SVG pictures → the first difference between them, element by element.

Both must have the same elements, in the same order, with the same attributes: the same
lines, markers, ticks, letters and colors. Only coordinates may differ, and by a few
hundredths of a point, as rounding moves them. Names that matplotlib makes of a hash
count by what they refer to, and metadata does not count.
"""

from __future__ import annotations

import base64
import binascii
import math
import re
import zlib
from collections import Counter
from collections.abc import Iterator
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

# By so many points may a coordinate differ where no tolerance says more.
POINTS = 0.05
_CLOSED = 0.001

_NUMBER = re.compile(r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?")
_COORDINATES = {"d", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "points"}
_COORDINATES |= {"width", "height", "viewBox"}
_TRANSLATE = re.compile(r"translate\([^)]*\)")
# What matplotlib calls a marker, a clip path, a hatch, an image, a collection's path.
_HASHED = re.compile(r"\b(?:[mph]|image|C[0-9a-f]+_[0-9a-f]+_)[0-9a-f]{10}\b")
_IMAGE = "data:image/png;base64,"


def first_picture_difference(expected: str, actual: str, points: float = 0.0) -> str:
    """Return in words where two SVG texts first differ, "" if they are one picture.

    `points` is the tolerance of coordinates, where it is more than `POINTS`.
    """
    if expected == actual:
        return ""
    try:
        left, right = _parsed(expected), _parsed(actual)
    except ElementTree.ParseError as error:
        return f"one of them is no SVG: {error}"
    comparison = _Comparison(max(points, POINTS))
    for place, one, other in _pairs(left, right):
        if why := comparison.why_not_same(one, other):
            return f"{place}: {why}"
    return ""


class _Comparison:
    """Two pictures, and which of their hashed names stand for each other so far."""

    def __init__(self, points: float) -> None:
        self._points = points
        self._there: dict[str, str] = {}
        self._back: dict[str, str] = {}

    def why_not_same(self, one: Element, other: Element) -> str:
        """Return in words how two elements differ, "" if they do not."""
        if one.tag != other.tag:
            return f"a {_kind(one)}, now a {_kind(other)}"
        if len(one) != len(other):
            return _other_parts(one, other)
        if one.attrib.keys() != other.attrib.keys():
            name = min(one.attrib.keys() ^ other.attrib.keys())
            return f"`{_bare(name)}` stands in one of the two only"
        if _text(one) != _text(other):
            return f"`{_text(one)}`, now `{_text(other)}`"
        whys = (
            self._why(name, value, other.attrib[name]) for name, value in one.items()
        )
        return next(filter(None, whys), "")

    def _why(self, name: str, one: str, other: str) -> str:
        bare = _bare(name)
        if one.startswith(_IMAGE) and other.startswith(_IMAGE):
            same = one == other or _pixels(one) == _pixels(other)
            return "" if same else "an image of other pixels"
        if bare in _COORDINATES:
            return self._why_other_numbers(bare, one, other)
        if self._are_hashed_alike(one, other):
            return ""
        if bare == "transform" and _without_moves(one) == _without_moves(other):
            return self._why_other_numbers(bare, one, other)
        return f"`{bare}` was `{_cut(one)}` and is `{_cut(other)}`"

    def _why_other_numbers(self, name: str, one: str, other: str) -> str:
        if one == other:
            return ""
        if name == "d" and one.count("z") != other.count("z"):
            one, other = _without_closing(one), _without_closing(other)
        if _NUMBER.sub("#", one).split() != _NUMBER.sub("#", other).split():
            before, now = (len(_NUMBER.findall(text)) for text in (one, other))
            return (
                f"a `{name}` of {before} numbers, now of {now} or with other commands"
            )
        pairs = zip(_NUMBER.findall(one), _NUMBER.findall(other), strict=True)
        apart = max(abs(float(before) - float(now)) for before, now in pairs)
        if apart <= self._points:
            return ""
        return f"`{name}` is off by {apart:.2f} points, and {self._points:g} may be"

    def _are_hashed_alike(self, one: str, other: str) -> bool:
        """Return whether only hashed names differ, and the same ones as so far."""
        if _HASHED.sub("", one) != _HASHED.sub("", other):
            return False
        pairs = zip(_HASHED.findall(one), _HASHED.findall(other), strict=True)
        return all(
            self._there.setdefault(before, now) == now
            and self._back.setdefault(now, before) == before
            for before, now in pairs
        )


def _parsed(text: str) -> Element:
    """Return the root of an SVG. Its comments stay: matplotlib says its texts there."""
    builder = ElementTree.TreeBuilder(insert_comments=True)
    return ElementTree.fromstring(text, ElementTree.XMLParser(target=builder))


def _pairs(left: Element, right: Element) -> Iterator[tuple[str, Element, Element]]:
    """Yield the elements at each place of two trees, and how the place is called."""
    waiting = [("", left, right)]
    while waiting:
        outer, one, other = waiting.pop()
        if _kind(one) == _kind(other) == "metadata":
            continue
        own = "" if _kind(one) == "svg" else one.get("id", "")
        place = f"{outer}/{own}".strip("/") if not _HASHED.search(own) else outer
        yield place or "the picture", one, other
        waiting += [(place, *pair) for pair in zip(one, other, strict=False)][::-1]


def _other_parts(one: Element, other: Element) -> str:
    """Return in words which parts two elements have in other numbers."""
    before, now = (Counter(map(_part, element)) for element in (one, other))
    changed = sorted(kind for kind in before | now if before[kind] != now[kind])
    told = (f"{kind} {before[kind]} times, now {now[kind]} times" for kind in changed)
    return " and ".join(told) or "its parts in another order"


def _part(element: Element) -> str:
    """Return what matplotlib calls a part: "line2d" for the id `line2d_7`."""
    name, _, number = element.get("id", "").rpartition("_")
    return name if number.isdigit() else _kind(element)


def _kind(element: Element) -> str:
    return _bare(element.tag) if isinstance(element.tag, str) else "comment"


def _without_closing(path: str) -> str:
    """Return path data without a `z` that has nothing left to close.

    Whether a contour ends exactly where it began, hangs on its last bit.
    """
    ends = [float(number) for number in _NUMBER.findall(path)]
    is_closed = path.rstrip().endswith("z") and path.count("M") == 1 and len(ends) > 2
    if not is_closed or math.dist(ends[:2], ends[-2:]) > _CLOSED:
        return path
    return path.rstrip().removesuffix("z")


def _without_moves(transform: str) -> str:
    return _TRANSLATE.sub("", transform)


def _bare(name: str) -> str:
    """Return a name without its namespace."""
    return name.rpartition("}")[2]


def _text(element: Element) -> str:
    return (element.text or "").strip()


def _cut(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"


def _pixels(address: str) -> bytes:
    """Return the header and the unpacked pixels of a PNG, or the address as it is.

    Source: the PNG specification, third edition, section 5: after 8 bytes come chunks
    of length, type, data and checksum.
    """
    try:
        data = base64.b64decode(address.removeprefix(_IMAGE))
        header, packed, at = b"", b"", 8
        while at < len(data):
            length = int.from_bytes(data[at : at + 4], "big")
            kind, content = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
            header += content * (kind in {b"IHDR", b"PLTE", b"tRNS"})
            packed += content * (kind == b"IDAT")
            at += length + 12
        return header + zlib.decompress(packed)
    except (binascii.Error, zlib.error):
        return address.encode()
