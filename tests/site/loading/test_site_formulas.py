"""Formulas stand in the page: drawn in fonts of their own, and said to who listens."""

import html
from pathlib import Path

from built import ROOT, Pages
from fontTools.ttLib import TTFont
from playwright.sync_api import Browser
from visiting import follow, visiting

DRAWN = "() => [...document.fonts].filter((f) => f.family.startsWith('KaTeX') && f.status === 'loaded').length"


def test_no_formula_is_left_as_source_and_no_page_has_a_script_for_them(
    site: Path, pages: Pages
) -> None:
    assert pages.having('class="arithmatex"') == []
    assert [*site.rglob("katex*.js")] == []
    assert len(pages.having('class="katex"')) > 20


def test_they_are_drawn_and_said_without_scripts(
    browser: Browser, host: str, pages: Pages
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{host}/{pages.having('katex-display')[0]}")
    formula = page.locator(".katex-display").first
    formula.scroll_into_view_if_needed()
    assert formula.locator(".katex-html").is_visible()
    assert "math" in formula.aria_snapshot()
    context.close()


def test_they_have_their_fonts_also_after_instant_navigation(
    browser: Browser, host: str, pages: Pages
) -> None:
    with visiting(browser, host) as visitor:
        visitor.open("")
        visitor.page.wait_for_load_state("networkidle")  # the list of pages is there
        follow(visitor, pages.having("katex-display")[0])
        visitor.page.locator(".katex-display").first.scroll_into_view_if_needed()
        visitor.page.wait_for_function(DRAWN)
        assert visitor.noticed == []


def test_fonts_have_every_sign_of_the_pages_that_they_ever_had(
    site: Path, pages: Pages
) -> None:
    shown = set(html.unescape("".join(pages.html.values())))
    for font in (ROOT / "docs/assets/vendor/fonts").glob("*.woff2"):
        whole, cut = (
            {*map(chr, TTFont(path).getBestCmap())}
            for path in (font, site / "assets/torchproof/fonts" / font.name)
        )
        assert shown & whole <= cut, font.name
