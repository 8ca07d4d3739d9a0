"""The card of a page: what stands on it fits, and it is drawn once."""

import re
import struct
import sys
from pathlib import Path

import pytest

from torchproof.cards.drawing import TEMPLATE, Card, Drawer
from torchproof.cards.layout import FONTS, laid_out, width
from torchproof.staging.store import Store

ROOT = Path(__file__).parents[2]
OURS = ROOT / "docs/overrides/card.svg.html"
LONG = "Everything that a network may be told, and what becomes of it later on " * 4
WORD = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen"


def size_of(png: bytes) -> tuple[int, int]:
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    across, down = struct.unpack(">II", png[16:24])
    return across, down


@pytest.mark.parametrize(
    "title", ["x", "Gradients", LONG * 2, WORD, f"A {WORD} and more"]
)
def test_a_title_of_any_length_stays_on_its_card(title):
    size, lines = laid_out(title)
    assert all(width(line.text, size) <= 1040 for line in lines)
    assert all(160 + size / 2 < line.y < 490 for line in lines)


def test_a_short_title_is_large_and_a_long_one_wraps():
    assert [line.text for line in laid_out("Gradients")[1]] == ["Gradients"]
    assert laid_out("Gradients")[0] > laid_out(LONG[:140])[0]
    wrapped = [line.text for line in laid_out("GPT: a language model from scratch")[1]]
    assert len(wrapped) > 1
    assert " ".join(wrapped) == "GPT: a language model from scratch"


def test_what_has_no_room_ends_with_an_ellipsis():
    assert laid_out(LONG * 2)[1][-1].text.endswith("…")
    assert laid_out(WORD)[1][0].text.endswith("…")


@pytest.mark.parametrize("template", [TEMPLATE, OURS])
def test_a_card_is_a_small_picture_of_the_size_that_sites_ask_for(template, tmp_path):
    png = Drawer(Store(tmp_path), template).png(Card("Gradients", "Autograd", "Site"))
    assert size_of(png) == (1200, 630)
    assert len(png) < 40_000


def test_what_stands_on_a_card_shows(tmp_path):
    """Another title, another part and another site each make another picture."""
    drawer = Drawer(Store(tmp_path), OURS)
    cards = [
        Card("One", "Part", "Site"),
        Card("Two", "Part", "Site"),
        Card("One", "Other", "Site"),
        Card("One", "Part", "Another"),
        Card("One", "", "Site"),
        Card("<b>&amp;", "Part", "Site"),
    ]
    assert len({drawer.png(card) for card in cards}) == len(cards)


def test_a_card_is_drawn_once(tmp_path, monkeypatch):
    card = Card("Gradients", "Autograd", "Site")
    drawn = Drawer(Store(tmp_path)).png(card)
    monkeypatch.setattr(Drawer, "_drawn", lambda *_: pytest.fail("drawn again"))
    assert Drawer(Store(tmp_path)).png(card) == drawn


def test_a_title_in_another_script_makes_a_card_too(tmp_path):
    png = Drawer(Store(tmp_path)).png(Card("テンソル", "基礎", "講座"))
    assert size_of(png) == (1200, 630)


def test_the_fonts_of_cards_are_those_of_the_site(tmp_path):
    sys.path.insert(0, str(ROOT / "docs/assets"))
    import renew

    assert {f"{name}.ttf" for name in renew.CARD_FONTS} == {
        path.name for path in FONTS.glob("*.ttf")
    }
    for name in renew.CARD_FONTS:
        renew.write_card_font(renew.VENDOR / f"fonts/{name}.woff2", tmp_path / name)
        assert (tmp_path / name).read_bytes() == (FONTS / f"{name}.ttf").read_bytes()
    assert all((FONTS / f"{one}-LICENSE").is_file() for one in _families())


def _families() -> set[str]:
    return {re.split("-latin", path.name)[0] for path in FONTS.glob("*.ttf")}
