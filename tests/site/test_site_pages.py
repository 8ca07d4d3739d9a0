"""Each page, in light and dark, on a desktop and on a phone."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from built import SUBPATH, Pages
from playwright.sync_api import Browser
from visiting import WIDER, Visitor, visiting

LOOKS = [(size, dark) for size in ("desktop", "phone") for dark in (False, True)]

# Contrast alone depends on the colors, and is the same on all widths. It is the slowest
# rule by far: of the elements that stand in like ones, the first is measured, and the
# others leave the page.
CONTRAST = "color-contrast"
ALL_BUT_CONTRAST = {"rules": {CONTRAST: {"enabled": False}}}
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
    for (const one of again.reverse()) if (!one.childElementCount) one.remove()
}"""


@pytest.mark.parametrize(
    ("size", "dark"), LOOKS, ids=[f"{s}-{'dark' if d else 'light'}" for s, d in LOOKS]
)
def test_pages_are_accessible_and_ask_nobody(
    browser: Browser, host: str, pages: Pages, size: str, dark: bool
) -> None:
    """One page of each kind in each look; every other page in one of the four looks."""
    kinds = pages.kinds()
    others = [page for page in pages.all if page not in kinds]
    problems = []
    with visiting(browser, host + SUBPATH[:-1], size=size, dark=dark) as visitor:
        for page in kinds + others[LOOKS.index((size, dark)) :: len(LOOKS)]:
            visitor.open(page)
            noticed = visitor.noticed + too_wide(visitor)
            if page in others or not dark:
                noticed += violations(visitor, ALL_BUT_CONTRAST)
            if page in kinds and size == "desktop":
                visitor.page.evaluate(ONE_OF_EACH)
                noticed += violations(visitor, {"runOnly": [CONTRAST]})
            visitor.noticed.clear()
            problems += [f"{page or 'home'}: {what}" for what in noticed]
    assert not problems, "\n".join(problems)


def too_wide(visitor: Visitor) -> list[str]:
    """Return a note if the page scrolls sideways."""
    pixels = visitor.page.evaluate(WIDER)
    return [f"scrolls sideways by {pixels} px"] if pixels > 0 else []


def violations(visitor: Visitor, options: dict[str, object]) -> list[str]:
    """Return what axe finds, folds opened."""
    visitor.page.evaluate(
        "document.querySelectorAll('details').forEach(d => d.open = true)"
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
