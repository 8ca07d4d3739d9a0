"""When two SVG pictures count as the same; tried on the figures of the course."""

import base64
import re
import zlib
from pathlib import Path

import pytest

from torchproof.matching import first_picture_difference

ROOT = Path(__file__).parents[2]
FIGURES = sorted((ROOT / "snippets").rglob("*.svg"))
NAMES = [figure.relative_to(ROOT / "snippets").as_posix() for figure in FIGURES]
WITH_MARKERS = ROOT / "snippets/neural-networks/evaluation/curves_picture.svg"


def moved(number: str, by: float) -> str:
    return f"{float(number) + by:.6f}"


def without(pattern: str, svg: str, count: int = 1) -> str:
    """Return the SVG without what matches, which must be there."""
    changed, found = re.subn(pattern, "", svg, count=count, flags=re.DOTALL)
    assert found == count
    return changed


def picture(content: str) -> str:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" '
        f'xmlns:xlink="http://www.w3.org/1999/xlink">{content}</svg>'
    )


def png(pixels: bytes, level: int) -> str:
    """Return a PNG of one row of gray pixels as an address."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        checksum = zlib.crc32(kind + data).to_bytes(4, "big")
        return len(data).to_bytes(4, "big") + kind + data + checksum

    header = len(pixels).to_bytes(4, "big") + bytes([0, 0, 0, 1, 8, 0, 0, 0, 0])
    data = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" + pixels, level))
    encoded = base64.b64encode(b"\x89PNG\r\n\x1a\n" + data + chunk(b"IEND", b""))
    return f"data:image/png;base64,{encoded.decode()}"


@pytest.mark.parametrize("figure", FIGURES, ids=NAMES)
class TestEachFigure:
    def test_a_missing_letter_or_marker_is_noticed(self, figure):
        svg = figure.read_text()
        for use in {0, svg.count("<use ") // 2, svg.count("<use ") - 1}:
            start = [m.start() for m in re.finditer("<use ", svg)][use]
            less = svg[:start] + re.sub(r"<use [^>]*/>", "", svg[start:], count=1)
            assert first_picture_difference(svg, less)
            assert first_picture_difference(less, svg)

    def test_a_missing_line_or_area_is_noticed(self, figure):
        svg = figure.read_text()
        drawn = svg.index('<g id="axes_1">')
        less = svg[:drawn] + re.sub(r"<path [^>]*/>", "", svg[drawn:], count=1)
        assert first_picture_difference(svg, less)

    def test_another_color_is_noticed(self, figure):
        svg = figure.read_text()
        assert first_picture_difference(svg, svg.replace("currentColor", "#000", 1))

    def test_a_coordinate_that_moves_is_noticed(self, figure):
        svg = figure.read_text()
        last = list(re.finditer(r"(?<=\nL )[-0-9.]+", svg))[-1]
        there = svg[: last.start()], svg[last.end() :]
        assert first_picture_difference(svg, moved(last[0], 0.2).join(there))
        assert not first_picture_difference(svg, moved(last[0], 0.01).join(there))
        assert not first_picture_difference(svg, moved(last[0], 0.2).join(there), 0.3)

    def test_a_hash_of_another_salt_is_no_difference(self, figure):
        svg = figure.read_text()
        hashed = re.compile(r"\b([mph]|image)([0-9a-f]{9})([0-9a-f])\b")
        other = hashed.sub(lambda m: m[1] + m[3] + m[2], svg)
        assert first_picture_difference(svg, other) == ""


def test_the_same_text_is_never_parsed():
    assert first_picture_difference("<svg", "<svg") == ""


def test_what_is_no_svg_is_another_picture():
    assert "no SVG" in first_picture_difference(picture(""), "<svg")


def test_a_line_that_has_closed_itself_may_be_closed():
    ring, closed = (f"<path d='M 1 2 L 3 4 L {end}'/>" for end in ("1 2", "1 2 z"))
    assert first_picture_difference(picture(ring), picture(closed)) == ""
    opened = "<path d='M 1 2 L 3 4 L 5 6'/>"
    closed = opened.replace("6", "6 z")
    assert first_picture_difference(picture(opened), picture(closed))


def test_metadata_does_not_count():
    one, other = (picture(f"<metadata>{text}</metadata>") for text in ("a", "b<c/>"))
    assert first_picture_difference(one, other) == ""


@pytest.mark.parametrize(
    ("expected", "actual", "why"),
    [
        ("<g id='line2d_1'/>", "<g id='line2d_1'/>" * 2, "line2d 1 times, now 2 times"),
        (
            "<path d='M 1 2'/>",
            "<path d='M 1 3'/>",
            "`d` is off by 1.00 points, and 0.05",
        ),
        (
            "<path d='M 1 2'/>",
            "<path d='M 1 2 L 3 4'/>",
            "a `d` of 2 numbers, now of 4",
        ),
        (
            "<path d='M 1 2'/>",
            "<path d='L 1 2'/>",
            "a `d` of 2 numbers, now of 2 or with",
        ),
        ("<g fill='#fff'/>", "<g fill='#ffe'/>", "`fill` was `#fff` and is `#ffe`"),
        ("<g/>", "<use/>", "a g, now a use"),
        ("<g x='1'/>", "<g/>", "`x` stands in one of the two only"),
        ("<!-- 0.67 -->", "<!-- 0.66 -->", "`0.67`, now `0.66`"),
        (
            "<g transform='scale(1)'/>",
            "<g transform='scale(1.01)'/>",
            "`transform` was",
        ),
        ("<g transform='translate(1)'/>", "<g transform='translate(2)'/>", "is off by"),
        ("<g href='#A-31'/>", "<g href='#A-32'/>", "`href` was `#A-31` and is `#A-32`"),
        ("<g style='x: 1'/>", "<g style='x: 1.01'/>", "`style` was `x: 1` and is"),
    ],
)
def test_a_difference_says_what_it_is(expected, actual, why):
    assert why in first_picture_difference(picture(expected), picture(actual))


def test_a_difference_says_where_it_is():
    axes = "<g id='axes_1'><g id='line2d_3'><path d='M {}'/></g></g>"
    found = first_picture_difference(*(picture(axes.format(n)) for n in (1, 2)))
    assert found.startswith("axes_1/line2d_3: ")


def test_a_hashed_name_stands_for_one_other_only():
    one = "<g href='#m0123456789'/><g href='#m0123456789'/>"
    other = "<g href='#m0123456789'/><g href='#maaaaaaaaaa'/>"
    assert first_picture_difference(picture(one), picture(other))
    assert first_picture_difference(picture(other), picture(one))


def test_of_an_image_the_pixels_count():
    def image(pixels: bytes, level: int) -> str:
        return picture(f"<image xlink:href='{png(pixels, level)}'/>")

    assert first_picture_difference(image(b"abc", 1), image(b"abc", 0)) == ""
    found = first_picture_difference(image(b"abc", 1), image(b"abd", 1))
    assert found.endswith("an image of other pixels")
