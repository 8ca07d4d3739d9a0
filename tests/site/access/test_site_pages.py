"""Each page, in light and dark, on a desktop and on a phone."""

import pytest
from built import SUBPATH, Pages
from playwright.sync_api import Browser
from visiting import WIDER, WIDTHS, Visitor, violations, visiting

LOOKS = {
    f"{size}-{'dark' if dark else 'light'}": (size, dark)
    for size in WIDTHS
    for dark in (False, True)
}
# On a screen of 1280, what is enlarged to 200 % and to 400 % has so much room.
ENLARGED = [(640, 450), (320, 450)]
# Boxes that cut their text off; what is cut on purpose ends with "…".
CUT = """() => [...document.querySelectorAll("article *")].filter((one) => {
    const style = getComputedStyle(one)
    return style.overflowX === "hidden" && style.textOverflow !== "ellipsis" &&
        one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1 && one.checkVisibility()
}).map((one) => one.outerHTML.slice(0, 120))"""
UNFOLD = """() => {
    document.querySelectorAll("details").forEach((d) => (d.open = true))
    return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
}"""
# The colored words of code are half of a page's elements, and have nothing but a color: for
# all rules but those of colors, code without them stands in its place.
PLAIN = """() => {
    window.colorful = [...document.querySelectorAll("pre code")].map((whole) => {
        const plain = whole.cloneNode(true)
        for (const one of plain.querySelectorAll("span[class]"))
            if (one.attributes.length === 1) one.replaceWith(...one.childNodes)
        whole.replaceWith(plain)
        return [whole, plain]
    })
}"""
COLORFUL = "() => colorful.forEach(([whole, plain]) => plain.replaceWith(whole))"
# These depend on the colors, and are the slowest rules by far: of the elements that stand
# in like ones, on this page or on those before, the first in sight is measured, and the
# others leave the page.
OF_COLORS = ["color-contrast", "link-in-text-block"]
NEW_PLACES = """(before) => {
    const seen = new Set(before), places = new Map(), again = []
    for (const one of document.body.querySelectorAll("*")) {
        const name = one.localName + one.className + (one.dataset?.kind ?? "")
        const place = (places.get(one.parentElement) ?? "") + " " + name
        places.set(one, place)
        if (seen.has(place) || !one.checkVisibility()) again.push(one)
        else seen.add(place)
    }
    for (const one of again.reverse())
        if (!one.childElementCount && one.localName !== "input") one.remove()
    return [...seen].slice(before.length)
}"""


@pytest.mark.parametrize("first", LOOKS, ids=LOOKS)
def test_pages_are_accessible_at_all_sizes_and_ask_nobody(
    browser: Browser, host: str, pages: Pages, first: str
) -> None:
    """Each page is opened in one of the looks, and then changes width and colors.

    Pages that hold no other elements than these are opened where `EVERYTHING` is asked.
    """
    problems = []
    size, dark = LOOKS[first]
    (other_size,) = WIDTHS.keys() - {size}
    kinds = pages.kinds()
    every = pages.looked_at()
    measured: list[str] = []
    with visiting(browser, host + SUBPATH[:-1], size=size, dark=dark) as visitor:
        for page in every[list(LOOKS).index(first) :: len(LOOKS)]:
            visitor.open(page)
            noticed = too_wide(visitor)
            noticed += cut_off(visitor) if page in kinds else []
            visitor.resize(other_size)
            noticed += too_wide(visitor)
            visitor.recolor(dark=not dark)
            noticed += too_wide(visitor)
            visitor.resize(size)
            noticed += too_wide(visitor)
            noticed += inaccessible(visitor, sizes_too=page in kinds)
            if page in kinds:
                visitor.page.evaluate(COLORFUL)
                measured += visitor.page.evaluate(NEW_PLACES, measured)
                noticed += too_faint(visitor)
                visitor.recolor(dark=dark)
                noticed += too_faint(visitor)
            problems += [f"{page or 'home'}: {w}" for w in visitor.noticed + noticed]
            visitor.noticed.clear()
    assert not problems, "\n".join(problems)


def too_wide(visitor: Visitor) -> list[str]:
    """Return by how much the page scrolls sideways."""
    pixels, at = visitor.page.evaluate(WIDER), visitor.page.viewport_size
    return [f"scrolls sideways by {pixels} px at {at}"] if pixels > 0 else []


def cut_off(visitor: Visitor) -> list[str]:
    """Return what is lost, and whether it scrolls sideways, as a reader enlarges the page."""
    found = []
    for width, height in ENLARGED:
        visitor.page.set_viewport_size({"width": width, "height": height})
        cut = visitor.page.evaluate(CUT)
        found += [f"cut off at {width} px: {one}" for one in cut] + too_wide(visitor)
    return found


def inaccessible(visitor: Visitor, *, sizes_too: bool) -> list[str]:
    """Return what axe finds apart from colors, folds opened."""
    visitor.page.evaluate(UNFOLD)
    visitor.page.evaluate(PLAIN)
    rules = {rule: {"enabled": False} for rule in OF_COLORS}
    rules["target-size"] = {"enabled": sizes_too}
    return violations(visitor.page, options={"rules": rules})


def too_faint(visitor: Visitor) -> list[str]:
    """Return what is too like in color to what is around it."""
    return violations(visitor.page, options={"runOnly": OF_COLORS})


def test_every_kind_of_page_is_there(pages: Pages) -> None:
    assert pages.lessons
    assert pages.labs
    assert {"", "concepts/", "how-outputs-are-verified/", "404.html"} <= set(
        pages.kinds()
    )
