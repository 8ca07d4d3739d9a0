"""The images of a page: each says how large it is, so that nothing moves as it loads."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable
from pathlib import Path

from torchproof.lesson import fences
from torchproof.publishing.markup.links import page_url, resolved

Size = tuple[int, int]

_IMAGE = re.compile(
    r'(?P<image>!\[[^\]]*\]\((?P<target>[^)\s]+)(?:\s+"[^"]*")?\))(?:\{:?(?P<own>[^}\n]*)\})?'
)
_TAG = re.compile(r"<img\b(?P<own>[^>]*?)/?>")
_SOURCE = re.compile(r"""\bsrc=["']?(?P<target>[^"'\s>]+)""")
_SVG = re.compile(rb"<svg\b[^>]*>")
_SIDE = rb'\s%s="([\d.]+)(px|pt|)"'
_VIEW = re.compile(rb'\sviewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"')
_PIXELS = {b"": 1, b"px": 1, b"pt": 4 / 3}
_PNG = b"\x89PNG\r\n\x1a\n"


def with_sizes(markdown: str, page: str, size_of: Callable[[str], Size | None]) -> str:
    """Return the Markdown of a page whose images say how large they are.

    `size_of` is asked for a file by its path below the pages. A browser loads an image
    when its reader comes near.
    """

    def told(size: Size, own: str) -> str:
        width, height = size
        facts = {
            "width": width,
            "height": height,
            "loading": "lazy",
            "decoding": "async",
        }
        new = {name: value for name, value in facts.items() if f"{name}=" not in own}
        return " ".join([own.strip(), *(f'{k}="{v}"' for k, v in new.items())]).strip()

    def image(match: re.Match[str]) -> str:
        place = resolved(match["target"], page)
        size = size_of(place[0]) if place else None
        if size is None:
            return match[0]
        return f"{match['image']}{{ {told(size, match['own'] or '')} }}"

    def tag(match: re.Match[str]) -> str:
        source = _SOURCE.search(match["own"])
        address = source["target"].partition("#")[0] if source else ""
        size = size_of(posixpath.normpath(posixpath.join(page_url(page), address)))
        return f"<img {told(size, match['own'])}>" if size else match[0]

    for pattern, written in ((_IMAGE, image), (_TAG, tag)):
        for match in reversed([*pattern.finditer(fences.blanked(markdown))]):
            start, end = match.span()
            new = written(match)
            markdown = markdown[:start] + new + markdown[end:]
    return markdown


def size_in(path: Path) -> Size | None:
    """Return width and height of an SVG or PNG file in pixels, None for other files."""
    if path.suffix not in {".svg", ".png"} or not path.is_file():
        return None
    data = path.read_bytes()
    if data.startswith(_PNG):
        return int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
    head = _SVG.search(data)
    sides = _sides(head[0]) if head else None
    return (round(sides[0]), round(sides[1])) if sides else None


def _sides(head: bytes) -> tuple[float, float] | None:
    """Return what the first tag of an SVG says of its size."""
    given = [re.search(_SIDE % name, head) for name in (b"width", b"height")]
    width, height = (float(one[1]) * _PIXELS[one[2]] if one else 0.0 for one in given)
    if width and height:
        return width, height
    view = _VIEW.search(head)
    return (float(view[1]), float(view[2])) if view else None
