"""A picture that anybody may have written: what does more than draw is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from torchproof.drawing.picture import picture_in
from torchproof.problem import Problem

ROOT = Path(__file__).parents[2]
PICTURES = sorted((ROOT / "docs/diagrams").rglob("*.svg"))
HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20" viewBox="0 0 30 20" '
    'font-family="sans-serif" font-size="14" text-anchor="middle">\n'
)


def layer(inside: str, name: str = "boxes") -> str:
    return f'{HEAD}<g class="{name}" fill="#ffffff">\n{inside}\n</g>\n</svg>\n'


def written(text: str) -> str:
    return picture_in(Path("diagram.svg"), text.encode()).text


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.stem)
def test_each_picture_of_the_course_is_written_as_it_is(path):
    data = path.read_bytes()
    assert picture_in(path, data).text.encode() == data


def test_shapes_and_words_are_kept():
    shape = '<rect class="value key" x="1" y="-2.5" width="3" height="4" rx="1"></rect>'
    words = '<text class="name start" x="1" y="2">a &lt; b<tspan class="b"> c</tspan></text>'
    for inside in (shape, words):
        assert inside in written(layer(inside))


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        '<rect onload="alert(1)"/>',
        '<rect style="fill: url(//evil.example)"/>',
        '<rect fill="url(#x)"/>',
        '<rect id="x"/>',
        '<rect x="1;2"/>',
        '<rect class="md-header"/>',
        '<path d="M0 0" transform="rotate(1)"/>',
        '<path d="M0 0&#34; onload=&#34;alert(1)"/>',
        '<image href="//evil.example/x.png"/>',
        '<use href="#x"/>',
        '<a href="//evil.example"><rect/></a>',
        "<foreignObject><p>x</p></foreignObject>",
        "<style>*{fill:red}</style>",
        "<animate attributeName='x'/>",
        "<g></g>",
        "<text><text>x</text></text>",
        "<text><rect/></text>",
        "words in a layer",
        "<!-- a comment -->",
        "<?xml-stylesheet href='x'?>",
        "<![CDATA[x]]>",
        "<text>&evil;</text>",
        "<html:script xmlns:html='http://www.w3.org/1999/xhtml'/>",
    ],
)
def test_anything_else_is_refused(inside):
    with pytest.raises(Problem, match=r"diagram\.svg: a figure that "):
        written(layer(inside))


@pytest.mark.parametrize(
    "text",
    [
        "",
        layer("").replace("<svg ", '<svg onload="alert(1)" '),
        "<!DOCTYPE svg>\n" + layer(""),
        layer("").replace("</svg>", ""),
        layer("") + "<script/>",
        layer("", name="md-main"),
        layer("<g>" * 40 + "</g>" * 40),
    ],
)
def test_a_file_of_another_form_is_refused(text):
    with pytest.raises(Problem):
        written(text)


def test_a_page_says_what_it_shows_and_stays_readable():
    html = picture_in(Path("x.svg"), layer("").encode()).html('A "way" & more')
    assert html.startswith('<svg role="img" aria-label="A &quot;way&quot; &amp; more" ')
    assert 'style="min-width:24px"' in html  # 30 px, letters from 14 px down to 11
