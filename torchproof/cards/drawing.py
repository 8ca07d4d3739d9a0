"""A card as a picture: its template, filled in and drawn."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import resvg_py
from jinja2 import Environment

from torchproof.cards.layout import FONTS, has_letters, laid_out
from torchproof.staging.store import Store, digest

TEMPLATE = Path(__file__).with_name("card.svg.html")


@dataclass(frozen=True)
class Card:
    """What stands on a card: the title of a page, its part, and the name of the site."""

    title: str
    part: str
    site: str


class Drawer:
    """Draws cards of one template, each content once."""

    def __init__(self, store: Store, template: Path = TEMPLATE) -> None:
        """Take where cards are kept, and an SVG with marks of Jinja."""
        self.store = store
        self.text = template.read_text("utf-8")
        self._template = Environment(autoescape=True).from_string(self.text)
        self._fonts = sorted(map(str, FONTS.glob("*.ttf")))
        drawn_by = [str(resvg_py.__version__), self.text]
        self._key = digest([*drawn_by, *(Path(f).read_bytes() for f in self._fonts)])

    def png(self, card: Card) -> bytes:
        """Return a card as PNG of 1200 by 630 pixels."""
        parts = ["card", self._key, card.title, card.part, card.site]
        return self.store.made(parts, lambda: self._drawn(card))

    def _drawn(self, card: Card) -> bytes:
        size, lines = laid_out(card.title)
        svg = self._template.render(
            part=card.part, site=card.site, size=size, lines=lines
        )
        # Letters that our fonts lack are taken from those of the machine.
        own = all(map(has_letters, (card.title, card.part, card.site)))
        return bytes(
            resvg_py.svg_to_bytes(
                svg_string=svg, font_files=self._fonts, skip_system_fonts=own
            )
        )
