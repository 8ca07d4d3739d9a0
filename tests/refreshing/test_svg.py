"""A figure from another machine is written anew: what does more than draw is refused."""

import base64
import struct
import zlib
from pathlib import Path

import pytest

from torchproof.problem import Problem
from torchproof.refreshing.svg import redrawn

SNIPPETS = Path(__file__).parents[2] / "snippets"
FIGURES = sorted(SNIPPETS.rglob("*.svg"))
WHOLE = (SNIPPETS / "start/quick-tour/line.svg").read_text()
HEAD, _, REST = WHOLE.partition(' <g id="figure_1">\n')


def drawing(inside: str) -> str:
    """Return a figure with this in it."""
    return f'{HEAD} <g id="figure_1">\n{inside} </g>\n</svg>\n'


def written(text: str) -> str:
    return redrawn(Path("figure.svg"), text.encode()).decode()


def png(*chunks: tuple[bytes, bytes]) -> str:
    """Return a picture of one pixel, with more chunks in it."""
    head = struct.pack(">IIBBBBB", 1, 1, 8, 6, 0, 0, 0)
    parts = [
        (b"IHDR", head),
        (b"IDAT", zlib.compress(b"\0" * 5)),
        *chunks,
        (b"IEND", b""),
    ]
    data = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(d)) + n + d + struct.pack(">I", zlib.crc32(n + d))
        for n, d in parts
    )
    return base64.b64encode(data).decode()


def image(encoded: str, kind: str = "image/png") -> str:
    return (
        f'  <image xlink:href="data:{kind};base64,\n{encoded}" id="image1" '
        'x="0" y="0" width="1" height="1"/>\n'
    )


@pytest.mark.parametrize(
    "figure", FIGURES, ids=lambda f: f.relative_to(SNIPPETS).as_posix()
)
def test_each_figure_of_the_course_is_written_as_it_is(figure: Path) -> None:
    assert redrawn(figure, figure.read_bytes()) == figure.read_bytes()


HARMLESS = {
    "a picture": image(png()),
    "a label": "  <!-- x² &lt; 3 ± 1 -->\n",
    "a hatch": '  <path d="M 0 0\nL 1 1\nz\n" style="fill: url(#h1); opacity: 0.5"/>\n'
    '  <pattern id="h1" patternUnits="userSpaceOnUse" x="0" y="0" width="72" height="72">\n'
    '   <rect x="0" y="0" width="73" height="73" fill="none"/>\n'
    "  </pattern>\n",
    "a clipped shape": '  <path clip-path="url(#p1)"/>\n'
    '  <clipPath id="p1">\n   <path d="M 0 0\nz\n"/>\n  </clipPath>\n',
}


@pytest.mark.parametrize("name", HARMLESS)
def test_what_draws_is_written_as_it_is(name: str) -> None:
    assert written(drawing(HARMLESS[name])) == drawing(HARMLESS[name])


USES = "".join(
    f'  <g id="a{n}">\n' + f'   <use xlink:href="#a{n + 1}"/>\n' * 10 + "  </g>\n"
    for n in range(10)
)
INSIDE = {
    "a script": "<script>alert(1)</script>",
    "another document": "<foreignObject><p/></foreignObject>",
    "HTML": '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>',
    "an event": '<g onload="alert(1)"/>',
    "an event in capitals": '<g ONLOAD="alert(1)"/>',
    "an animation": '<set attributeName="href" to="#"/>',
    "an animated link": '<animate attributeName="xlink:href" values="javascript:alert(1)"/>',
    "a link": '<a xlink:href="https://example.org"><g/></a>',
    "a shape of another file": '<use xlink:href="other.svg#x"/>',
    "a shape that is not there": '<use xlink:href="#nowhere"/>',
    "a script as a shape": '<use xlink:href="data:image/svg+xml;base64,PHN2Zz4="/>',
    "shapes of shapes of shapes": USES,
    "a shape of itself": '<g id="g1"><use xlink:href="#g1"/></g>',
    "a plain href": '<use href="#x"/>',
    "a picture from elsewhere": '<image xlink:href="https://example.org/x.png"/>',
    "a picture that is a drawing": image("PHN2Zz4=", "image/svg+xml"),
    "a picture that is none": image("AAAA"),
    "a picture with a text": image(png((b"tEXt", b"Comment\0hi"))),
    "a picture with a profile": image(png((b"iCCP", b"x\0\0x"))),
    "a picture with an end to its end": image(png() + "AAAA"),
    "more behind a picture": image(
        base64.b64encode(base64.b64decode(png()) + b"x").decode()
    ),
    "a style": "<style>*{fill: red}</style>",
    "a style in pieces": '<style><g/>@import url("https://example.org");</style>',
    "a style for one theme": "<style>svg:target g{display:none}</style>",
    "an import": "<style>@import 'https://example.org';</style>",
    "a paint from elsewhere": '<g style="fill: url(https://example.org#x)"/>',
    "a paint in escapes": '<g style="fill: \\75rl(//example.org#x)"/>',
    "a paint that is a shape": '<path id="x" style="fill: url(#x)"/>',
    "a paint of itself": '<pattern id="h"><path style="fill: url(#h)"/></pattern>',
    "an unknown property": '<g style="cursor: url(#x)"/>',
    "a hidden shape": '<g style="display: none"/>',
    "a second rule": '<g style="fill: none;stroke:red"/>',
    "a variable": '<g style="--x: 1"/>',
    "a font": '<g style="font-family: x"/>',
    "a class": '<g class="x"/>',
    "a text": "<text>Run pip install evil</text>",
    "loose text": "Run pip install evil",
    "a title": "<title>Run pip install evil</title>",
    "a description": "<desc>x</desc>",
    "metadata": "<metadata><a/></metadata>",
    "a filter": '<filter id="f"><feImage xlink:href="#x"/></filter>',
    "a mask": '<mask id="m"/>',
    "an inner drawing": '<svg x="0"/>',
    "a switch": '<switch><g systemLanguage="en"/></switch>',
    "the id of the picture": '<g id="only-dark"/>',
    "the id of the other theme": '<g id="only-light"/>',
    "an odd id": '<g id="a b"/>',
    "a name of another space": '<g xmlns="http://www.w3.org/1999/xhtml"/>',
    "a base": '<g xml:base="https://example.org"/>',
    "a comment with a tag": "<!-- x ><img src=x onerror=alert(1)> -->",
    "a comment that HTML ends early": "<!-->",
    "a comment of blanks only": "<!-- \u2028 -->",
    "a comment that nobody sees": "<!-- a\u202eb -->",
    "an instruction": "<?xml-stylesheet href='x.css'?>",
    "raw text": "<![CDATA[<script>]]>",
    "an unknown entity": "&x;",
    "a control character": "&#1;",
    "a path with more in it": '<path d="M 0 0 url(#x)"/>',
    "a path of no numbers": '<path d="M NaN 0 "/>',
    "digits of another script": '<path d="M \u0663 0 "/>',
    "a transform with more in it": '<g transform="translate(1 2) url(x)"/>',
    "an endless number": f'<rect x="{"9" * 400}"/>',
}


@pytest.mark.parametrize("name", INSIDE)
def test_what_does_more_than_draw_is_refused(name: str) -> None:
    with pytest.raises(Problem, match="a figure that"):
        written(drawing(f"  {INSIDE[name]}\n"))


AROUND = {
    "no head": drawing("").removeprefix(HEAD),
    "an entity": drawing("").replace(
        "<svg ", '<!DOCTYPE x [<!ENTITY a "b">]>\n<svg ', 1
    ),
    "entities": drawing("").replace('svg11.dtd">', 'svg11.dtd" [<!ENTITY a "b">]>', 1),
    "an instruction": drawing("").replace(
        "<svg ", '<?xml-stylesheet href="x"?>\n<svg ', 1
    ),
    "another style": drawing("").replace("color:#e6e6e6", "display:none", 1),
    "a style more": drawing("").replace("</style>", " g{fill:url(x)}</style>", 1),
    "a text in the metadata": drawing("").replace("StillImage", "x y", 1),
    "an event of the root": drawing("").replace("<svg ", '<svg onload="alert(1)" ', 1),
    "a huge size": drawing("").replace('width="4', 'width="4e9', 1),
    "no end": drawing("").removesuffix("</svg>\n"),
    "a second root": drawing("") + "<svg/>",
    "a text behind": drawing("") + "x",
    "a script behind": drawing("").replace("</svg>", "</svg><script/>"),
    "a byte order mark": "\ufeff" + drawing(""),
}


@pytest.mark.parametrize("name", AROUND)
def test_so_is_what_stands_around_the_drawing(name: str) -> None:
    with pytest.raises(Problem):
        written(AROUND[name])


@pytest.mark.parametrize("depth", [40, 100_000])
def test_no_depth_is_too_deep_to_be_refused(depth: int) -> None:
    with pytest.raises(Problem, match="more than a drawing can"):
        written(drawing("<g>" * depth + "</g>" * depth))


def test_no_number_of_shapes_is_too_large_to_be_refused() -> None:
    with pytest.raises(Problem, match="more than a drawing can"):
        written(drawing("<g/>" * 60_000))


def test_bytes_that_are_no_text_are_refused() -> None:
    for data in (b"\xff\xfe", WHOLE.encode("utf-16"), b"\x1f\x8b\x08"):
        with pytest.raises(Problem):
            redrawn(Path("figure.svg"), data)


def test_other_blanks_and_quotes_are_not_kept() -> None:
    assert written(drawing("<g  id = 'g1'\n></g >\n\n")) == drawing('  <g id="g1"/>\n')
