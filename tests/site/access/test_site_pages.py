"""Each page, in light and dark, on a desktop and on a phone."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from built import SUBPATH, Pages
from playwright.sync_api import Browser
from visiting import WIDER, WIDTHS, Visitor, visiting

LOOKS = {
    f"{size}-{'dark' if dark else 'light'}": (size, dark)
    for size in WIDTHS
    for dark in (False, True)
}
# Contrast alone depends on the colors, and is the same on all widths. It is the slowest
# rule by far: of the elements that stand in like ones, the first is measured, and the
# others leave the page. Sizes of targets come next: one page of each kind is measured.
CONTRAST, TARGETS = "color-contrast", "target-size"
ONE_OF_EACH = """() => {
    const seen = new Set()
    const again = []
    for (const one of document.body.querySelectorAll("*")) {
        const chain = []
        for (let at = one; at; at = at.parentElement) chain.push(at.localName + at.className)
        const place = chain.join(" ")
        if (seen.has(place)) again.push(one)
        seen.add(place)
    }
    for (const one of again.reverse())
        if (!one.childElementCount && one.localName !== "input") one.remove()
}"""


@pytest.mark.parametrize("first", LOOKS, ids=LOOKS)
def test_pages_are_accessible_and_ask_nobody(
    browser: Browser, host: str, pages: Pages, first: str
) -> None:
    """Each page is opened in one of the looks, and then changes width and colors.

    Pages that hold no other elements than these are opened where `EVERYTHING` is asked.
    """
    problems = []
    size, dark = LOOKS[first]
    kinds = pages.kinds()
    every = pages.looked_at()
    with visiting(browser, host + SUBPATH[:-1], size=size, dark=dark) as visitor:
        for page in every[list(LOOKS).index(first) :: len(LOOKS)]:
            visitor.open(page)
            rules = {CONTRAST: {"enabled": False}, TARGETS: {"enabled": page in kinds}}
            noticed = violations(visitor, {"rules": rules}) + too_wide(visitor)
            visitor.recolor(dark=not dark)
            noticed += too_wide(visitor)
            if page in kinds:
                noticed += too_faint(visitor)
                visitor.recolor(dark=dark)
                noticed += too_faint(visitor)
            visitor.resize(size)
            problems += [f"{page or 'home'}: {w}" for w in visitor.noticed + noticed]
            visitor.noticed.clear()
    assert not problems, "\n".join(problems)


def too_wide(visitor: Visitor) -> list[str]:
    """Return at which widths the page scrolls sideways."""
    found = []
    for size in WIDTHS:
        visitor.resize(size)
        pixels = visitor.page.evaluate(WIDER)
        found += [f"scrolls sideways by {pixels} px on a {size}"] if pixels > 0 else []
    return found


def too_faint(visitor: Visitor) -> list[str]:
    """Return what has too little contrast."""
    visitor.page.evaluate(ONE_OF_EACH)
    return violations(visitor, {"runOnly": [CONTRAST]})


def violations(visitor: Visitor, options: dict[str, object]) -> list[str]:
    """Return what axe finds, folds opened."""
    visitor.page.evaluate(
        """() => {
            document.querySelectorAll("details").forEach((d) => (d.open = true))
            return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
        }"""
    )
    options = {"resultTypes": ["violations"], **options}
    found = Axe().run(visitor.page, options=options).response["violations"]
    return [
        f"{rule['id']}: {rule['help']}: {node['html'][:160]}"
        for rule in found
        for node in rule["nodes"]
    ]


def test_every_kind_of_page_is_there(pages: Pages) -> None:
    assert pages.lessons
    assert pages.labs
    assert {"", "concepts/", "how-outputs-are-verified/", "404.html"} <= set(
        pages.kinds()
    )
