"""What an output means can be seen without its color, and is said to a screen reader."""

import pytest
from playwright.sync_api import Browser
from visiting import visiting

PAGE = "how-outputs-are-verified/"
KINDS = ["text", "error", "right", "not-yet", "varies"]
LOOKS = """(kinds) => Object.fromEntries(kinds.map((kind) => {
    const band = document.querySelector(`article .output[data-kind=${kind}]`)
    const style = getComputedStyle(band)
    return [kind, {
        edge: style.borderLeftStyle + " " + style.borderLeftWidth,
        sign: getComputedStyle(band, "::before").content,
        color: style.borderLeftColor,
        ground: style.backgroundColor,
    }]
}))"""


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_each_meaning_has_an_edge_and_a_sign_of_its_own(
    browser: Browser, host: str, dark: bool
) -> None:
    with visiting(browser, host, dark=dark) as visitor:
        visitor.open(PAGE)
        looks = visitor.page.evaluate(LOOKS, KINDS)
    for what in ("edge", "sign"):
        assert len({look[what] for look in looks.values()}) == len(KINDS), what
    assert looks["error"]["sign"].endswith('"Error message:"')
    assert looks["right"]["color"] == looks["text"]["color"]
    others = [look["ground"] for kind, look in looks.items() if kind != "right"]
    assert len(set(others)) == len(others)


def test_verdicts_look_the_same_in_a_lab(browser: Browser, host: str) -> None:
    looks = []
    with visiting(browser, host) as visitor:
        for page in (PAGE, "start/lab/"):
            visitor.open(page)
            looks.append(visitor.page.evaluate(LOOKS, ["right", "not-yet"]))
    assert looks[0] == looks[1]
