"""Diagrams drawn in a real Chromium, with the Mermaid of this course."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from torchproof.drawing.album import Album
from torchproof.drawing.pen import Draw, UnreadableError, pen
from torchproof.drawing.picture import picture_in
from torchproof.lesson import curriculum
from torchproof.lesson.words.diagrams import Diagram
from torchproof.problem import Problem

ROOT = Path(__file__).parents[2]
ALBUM = Album(curriculum.load(ROOT))
DIAGRAMS = [
    (f"{page.id}:{fence.line}", diagram) for page, fence, diagram in ALBUM.diagrams()
]
CLOSE = 1.5  # pixels; another release of Chromium lays letters out a little otherwise

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


@pytest.fixture(scope="module")
def draw() -> Iterator[Draw]:
    """Draw in a thread of its own: other tests have another browser in this one."""
    with ThreadPoolExecutor(1) as thread:
        opened = pen(ALBUM)
        try:
            drawn = thread.submit(opened.__enter__).result()
        except Problem as lacking:
            if os.environ.get("CI"):
                raise
            pytest.skip(str(lacking))
        yield lambda source: thread.submit(drawn, source).result()
        thread.submit(opened.__exit__, None, None, None).result()


def drawn(draw: Draw, source: str) -> str:
    """Return a picture that a page would show."""
    return picture_in(Path("new.svg"), draw(source).encode()).text


def words_of(picture: str) -> list[str]:
    found = re.findall(r"<text[^>]*>(.*?)</text>", picture)
    return [re.sub("<[^>]*>", "", one) for one in found]


def boxes_of(picture: str, look: str = "") -> int:
    boxes = picture.partition('<g class="boxes"')[2].partition("</g>")[0]
    given = re.findall(r'<\w+(?: class="([^"]*)")?', boxes)
    return sum(one == look for one in given)


@pytest.mark.parametrize(
    "diagram", [d for _, d in DIAGRAMS], ids=[n for n, _ in DIAGRAMS]
)
def test_drawing_again_gives_the_picture_that_was_kept(draw: Draw, diagram: Diagram):
    kept = ALBUM.picture(diagram)
    assert kept, "not drawn yet: run `make diagrams`"
    again = drawn(draw, diagram.drawn)
    assert _NUMBER.sub("0", again) == _NUMBER.sub("0", kept.text)
    numbers = zip(_NUMBER.findall(again), _NUMBER.findall(kept.text), strict=True)
    assert all(abs(float(new) - float(old)) <= CLOSE for new, old in numbers)


def test_a_flowchart(draw):
    picture = drawn(
        draw,
        """flowchart TD
        subgraph all [a group]
            a["a step"] -->|yes| b(["a value"]) -.-> c{"a question?"}
        end
        c ==> d[("stored")] --- e(("+"))
        e --o f["two<br>lines <b>bold</b>"]:::key
        f --x g{{"another form"}}""",
    )
    wanted = (
        "a group|a step|a value|a question?|stored|yes|+|two|lines bold|another form"
    )
    assert sorted(words_of(picture)) == sorted(wanted.split("|"))
    looks = ["", "value", "question", "store", "key"]
    assert [boxes_of(picture, look) for look in looks] == [2, 2, 1, 1, 1]
    assert picture.count('class="dashed"') == picture.count('class="thick"') == 1
    assert '<g class="groups"' in picture
    assert '<tspan class="b">bold</tspan>' in picture


def test_a_sequence(draw):
    picture = drawn(
        draw,
        """sequenceDiagram
        actor R as reader
        R->>+server: asks
        Note over server: thinks
        server-->>-R: answers""",
    )
    assert sorted(words_of(picture)) == [
        "answers",
        "asks",
        "reader",
        "server",
        "thinks",
    ]
    assert picture.count('class="life"') == 2
    assert boxes_of(picture, "note") == boxes_of(picture, "active") == 1


def test_states(draw):
    picture = drawn(
        draw,
        """stateDiagram-v2
        [*] --> waits
        waits --> runs : a line
        runs --> [*]""",
    )
    assert sorted(words_of(picture)) == ["a line", "runs", "waits"]
    looks = ["", "value", "dot"]
    assert [boxes_of(picture, look) for look in looks] == [2, 1, 2]


def test_classes(draw):
    picture = drawn(
        draw,
        """classDiagram
        class Module { +forward(x) }
        Module <|-- Linear
        Module *-- Parameter : holds""",
    )
    words = words_of(picture)
    assert {"Module", "Linear", "Parameter", "holds", "+forward(x)"} <= {*words}
    assert 'class="open"' in picture


@pytest.mark.parametrize("sign", ["<script>", "&amp;", "a & b", "x < y", "”", "→"])
def test_a_text_stays_text(draw, sign):
    source = f'flowchart TD\n a["`{sign}`"] --> b'
    assert "script" not in draw(source).replace("&#60;script&#62;", "")
    picture_in(Path("new.svg"), draw(source).encode())


def test_nothing_is_wider_than_its_box(draw):
    """Letters are measured in the font of the site, not in another that is at hand."""
    picture = drawn(draw, 'flowchart TD\n a["mmmmmmmmmmmmmmmmmmmm"]')
    width = float(re.findall(r'<rect[^>]* width="([\d.]+)"', picture)[0])
    plex = 20 * 14 * 0.886  # an m of Plex Sans, of 14 pixels
    assert plex < width < plex + 60


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("flowchart TD\n a[b", r"(?s)Parse error on line.*Expecting"),
        ("timeline\n 2026 : now", "no diagram of the kind timeline is drawn here"),
        ("nothing", "No diagram type detected"),
    ],
)
def test_what_cannot_be_drawn_says_why(draw, source, told):
    with pytest.raises(UnreadableError, match=told):
        draw(source)


def test_without_playwright_it_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "playwright.sync_api", None)
    assert "Playwright, which is not installed" in refused()


def test_without_chromium_it_is_named(monkeypatch):
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", "/none")
    assert "Chromium, which is not installed" in refused()


def refused() -> str:
    """Return why there is nothing to draw with, asked in a thread without a browser."""
    with (
        ThreadPoolExecutor(1) as thread,
        pytest.raises(Problem, match="docs/diagrams: diagrams are drawn with") as told,
    ):
        thread.submit(pen(ALBUM).__enter__).result()
    return str(told.value)
