"""Diagrams: pictures in the page, readable on every screen, in its colors."""

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, SoupStrainer, Tag
from built import ROOT, Pages, build, served
from dressed import sample_course, write_dressed
from everywhere import looks
from playwright.sync_api import Browser, Page, expect
from visiting import Visitor, follow, revisiting

from torchproof.drawing.album import Album
from torchproof.drawing.making import draw
from torchproof.lesson import curriculum
from torchproof.publishing.markup.links import Home
from torchproof.publishing.notebooks.notebook import lesson_notebook

DIAGRAM = 'class="diagram"'
SMALLEST = 10.95  # pixels of a letter, on any screen
FAINTEST = 4.5  # contrast of letters

# The diagrams of some pages, one below the other on the open one, each in what it stands in.
GATHER = """async (pages) => {
    const found = []
    for (const page of pages) {
        const html = await (await fetch(page)).text()
        const read = new DOMParser().parseFromString(html, "text/html")
        for (const diagram of read.querySelectorAll("article .diagram")) {
            let whole = diagram.cloneNode(true)
            for (let up = diagram; (up = up.parentElement).localName !== "article"; ) {
                const around = up.cloneNode(false)
                around.append(whole)
                whole = around
            }
            whole.dataset.page = page
            found.push(whole)
        }
    }
    document.querySelector("article").replaceChildren(...found)
    return found.length
}"""
# What is wrong with the diagrams of a page: small letters, a picture higher than the
# screen, letters that stick out of it or of their box, and those that are hard to see.
WRONG = """([smallest, faintest]) => {
    for (const fold of document.querySelectorAll("details")) fold.open = true
    const wrong = []
    const light = (color) => {
        const [r, g, b] = color.match(/[\\d.]+/g).map((one) => one / 255)
            .map((one) => one <= 0.03928 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const contrast = (...two) => {
        const [low, high] = two.map(light).sort((a, b) => a - b)
        return (high + 0.05) / (low + 0.05)
    }
    for (const svg of document.querySelectorAll(".diagram svg")) {
        const all = svg.getBoundingClientRect()
        const scale = all.width / svg.viewBox.baseVal.width
        const from = svg.closest("[data-page]").dataset.page
        if (all.height > innerHeight) wrong.push(`${from}: ${all.height} pixels high`)
        const shapes = [...svg.querySelectorAll(".groups > *, .boxes > *, .covers > *")]
        for (const text of svg.querySelectorAll("text")) {
            const style = getComputedStyle(text)
            const place = text.getBoundingClientRect()
            const say = (what) => wrong.push(`${from}: ${text.textContent}: ${what}`)
            const size = parseFloat(style.fontSize) * scale
            if (size < smallest) say(`letters of ${size} pixels`)
            if (place.left < all.left - 1 || place.right > all.right + 1) say("sticks out")
            const [x, y] = [(place.left + place.right) / 2, (place.top + place.bottom) / 2]
            const behind = shapes.filter((one) => {
                const box = one.getBoundingClientRect()
                return box.left < x && x < box.right && box.top < y && y < box.bottom
            })
            const box = behind.at(-1)
            const ground = box ? getComputedStyle(box).fill : "rgb(255, 255, 255)"
            if (box && box.getBoundingClientRect().width < place.width) say("is wider than its box")
            if (box && contrast(style.fill, ground) < faintest) say(`${style.fill} on ${ground}`)
        }
    }
    return wrong
}"""


def test_each_diagram_of_the_course_is_a_picture_with_words(pages: Pages) -> None:
    """So Mermaid is loaded nowhere."""
    assert pages.having('class="mermaid"') == []
    drawn = pages.having(DIAGRAM)
    assert len(drawn) > 20
    for diagram in (one for page in drawn for one in diagrams_of(pages.html[page])):
        (svg,) = diagram.select("svg[role=img]")
        assert len(str(svg["aria-label"])) > 40
        inside = diagram.decode_contents()
        assert not re.search(
            r"<(?!/?(svg|g|rect|circle|path|polygon|text|tspan)\b)", inside
        )
        assert not re.search(r"\s(id|on\w+|href)=", inside)


def diagrams_of(html: str) -> list[Tag]:
    """Return the diagrams of a page; to read all else of it, too, would take seconds."""
    only = SoupStrainer(class_="diagram")
    return list(BeautifulSoup(html, "html.parser", parse_only=only).select(".diagram"))


@pytest.fixture(scope="module")
def gathered(browser: Browser, host: str, pages: Pages) -> Iterator[Visitor]:
    """A reader of a page that has the diagrams of all pages."""
    drawn = pages.having(DIAGRAM)
    assert len({sidebars(pages.html[page]) for page in drawn}) == 1, (
        "on all of them there is as much room"
    )
    with revisiting(browser, host) as visitor:
        visitor.open(drawn[0])
        addresses = [f"{host}/{page}" for page in drawn]
        assert visitor.page.evaluate(GATHER, addresses) >= len(drawn)
        yield visitor


def test_they_can_be_read_on_each_screen_in_each_color(gathered: Visitor) -> None:
    found = [
        f"on a {size}, dark {dark}: {one}"
        for size, dark in looks(gathered)
        for one in gathered.page.evaluate(WRONG, [SMALLEST, FAINTEST])
    ]
    assert not found, "\n".join(found)


def sidebars(html: str) -> str:
    """Return the sidebars of a page, hidden or not."""
    return " ".join(re.findall(r'<div class="md-sidebar[^>]*>', html))


def test_they_keep_to_colors_that_are_forced(gathered: Visitor) -> None:
    page = gathered.page
    gathered.recolor(dark=False)
    page.emulate_media(forced_colors="active")
    ink, paper = (
        page.evaluate(
            "(color) => { document.body.style.color = color;"
            "return getComputedStyle(document.body).color }",
            color,
        )
        for color in ("CanvasText", "Canvas")
    )
    page.evaluate("document.body.removeAttribute('style')")
    texts, frames = of(page, "text", "fill"), of(page, ".boxes > *", "stroke")
    assert {texts, frames} == {ink}
    boxes, covers = of(page, ".boxes > *", "fill"), of(page, ".covers > *", "fill")
    assert {boxes, covers} == {paper}
    page.emulate_media(forced_colors="none")


def test_they_are_printed_in_light(gathered: Visitor) -> None:
    gathered.recolor(dark=True)
    ink = of(gathered.page, "text", "fill")
    gathered.page.emulate_media(media="print")
    assert of(gathered.page, "text", "fill") != ink
    gathered.page.emulate_media(media="screen")


def of(page: Page, selector: str, name: str) -> str:
    """Return a property of the first such element of the diagrams."""
    element = page.locator(f".diagram {selector}").first
    return str(element.evaluate("(one, name) => getComputedStyle(one)[name]", name))


DRAWN = 'flowchart TD\n    accTitle: A sum\n    accDescr: 1 and 1.\n    a(["1"]) --> b["+ 1"]'
WRITTEN = DRAWN.replace("+ 1", "+ 2")
OTHER = "timeline\n    accTitle: Time\n    accDescr: A year.\n    2026 : now"


@pytest.fixture(scope="module")
def course(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course with a diagram that was drawn, and two on another page that were not."""
    folder = tmp_path_factory.mktemp("drawn") / "course"
    adding, counting = (
        sample_course.FILES[f"docs/first/{name}.md"] for name in ("adding", "counting")
    )
    fences = [f"```mermaid\n{one}\n```\n\n" for one in (DRAWN, WRITTEN, OTHER)]
    changes = {
        "docs/first/adding.md": adding.replace("## Common", f"{fences[0]}## Common"),
        "docs/first/counting.md": counting,
    }
    write_dressed(folder, changes)
    with ThreadPoolExecutor(1) as thread:  # this one has a browser open
        told = thread.submit(lambda: [*draw(Album(curriculum.load(folder)))]).result()
    assert len(told) == 1
    page = folder / "docs/first/counting.md"
    text = "".join(fences[1:])
    page.write_text(counting.replace("## Common", f"{text}## Common"), "utf-8")
    return folder


@pytest.fixture(scope="module")
def address(course: Path) -> Iterator[str]:
    build(course / "site", course)
    with served(course / "site") as address:
        yield address


def test_one_that_was_drawn_loads_nothing(browser: Browser, address: str) -> None:
    with revisiting(browser, address) as visitor:
        asked: list[str] = []
        visitor.page.on("request", lambda request: asked.append(request.url))
        visitor.open("first/adding/")
        expect(visitor.page.locator(".diagram text")).to_have_text(["1", "+ 1"])
        assert not any("mermaid" in url or "pen.js" in url for url in asked)
        assert visitor.noticed == []


def test_one_that_was_not_is_drawn_as_it_will_be(
    browser: Browser, address: str, course: Path
) -> None:
    album = Album(curriculum.load(course))
    pictures = (album.picture(diagram) for _, _, diagram in album.diagrams())
    (kept,) = filter(None, pictures)
    with revisiting(browser, address) as visitor:
        visitor.open("first/counting/")
        shown = visitor.page.locator("div.mermaid")
        expect(shown).to_have_count(2)
        live = visitor.page.evaluate(
            "async (text) => (await mermaid.render('again', text)).svg", DRAWN
        )
        shapes = live[live.index("<svg") : live.index("</div>")]
        assert numbers(shapes) == pytest.approx(numbers(kept.text), abs=1.5)
        assert ".diagram" in live.partition("</style>")[0]
        visitor.open("first/adding/")
        follow(visitor, "first/counting/")
        expect(shown).to_have_count(2)
        assert visitor.noticed == []


def numbers(svg: str) -> list[float]:
    return [float(one) for one in re.findall(r"-?\d+(?:\.\d+)?", svg)]


def test_the_notebook_brings_it_along(course: Path) -> None:
    loaded = curriculum.load(course)
    text = lesson_notebook(loaded, loaded.lessons["first/adding"], Home())
    assert '"image/svg+xml"' in text
    assert "A sum&#46; 1 and 1&#46;](attachment:diagram-1.svg)" in text


def test_the_published_pages_name_no_source_of_a_picture(site: Path) -> None:
    assert not (site / "diagrams").exists()
    assert (ROOT / "docs/diagrams").is_dir()
