"""What a built site tells those who are not its readers: search engines, other sites."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property, partial
from pathlib import Path
from shutil import copytree
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from torchproof.publishing.markup.paths import CLAIMS, FEED, card_file
from torchproof.publishing.metadata.dates import days_of
from torchproof.publishing.metadata.head import Head, with_tags
from torchproof.publishing.metadata.sitemap import Place, robots_txt, sitemap_xml
from torchproof.staging.project import FACTS
from torchproof.staging.sharing import Helpers
from torchproof.staging.stager import Staged
from torchproof.staging.store import Store

if TYPE_CHECKING:
    from torchproof.cards.drawing import Card, Drawer


class Announcer:
    """Adds to a site, as MkDocs builds it, what is told of its pages."""

    def __init__(self, config: MkDocsConfig, staged: Staged, store: Store) -> None:
        """Take the site's settings, what was staged for it, and what was made before."""
        self.config = config
        self.beside = staged.beside
        self.store = store
        self._helpers = Helpers()

    def draw_ahead(self, pages: Iterable[Page]) -> None:
        """Have other processes draw the cards of pages, from the last one on."""
        cards = [self._card_of(page) for page in pages if _is_found(page)]
        self._helpers.start([partial(self._drawer.png, card) for card in cards])

    def page(self, html: str, page: Page) -> str:
        """Return a page with what its head tells; its card is drawn where one is shown."""
        address = page.canonical_url or ""
        has_text = (self.beside / page.url / "index.md").is_file()
        head = Head(
            title=str(page.title),
            description=page.meta.get("description")
            or self.config.site_description
            or "",
            site=self.config.site_name,
            address=address,
            card=self._card(page) if _is_found(page) else "",
            markdown="index.md" if has_text else "",
            feed=self._feed,
            listed=not _is_proof(page),
            facts=page.meta.get(FACTS, {}),
        )
        return with_tags(html, head.tags())

    def sitemap(self, pages: Iterable[Page]) -> str:
        """Return the map of the pages that are to be found."""
        days = days_of(Path(self.config.config_file_path).parent)
        return sitemap_xml(
            Place(page.canonical_url or "", days.get(page.file.src_uri, ""))
            for page in pages
            if _is_found(page)
        )

    def finish(self) -> None:
        """Add what belongs to no page."""
        self.close()
        folder = Path(self.config.site_dir)
        if self.beside.is_dir():
            copytree(self.beside, folder, dirs_exist_ok=True)
        address = self.config.site_url or ""
        if address and urlsplit(address).path in {"", "/"}:  # read at a root alone
            (folder / "robots.txt").write_text(robots_txt(address), encoding="utf-8")

    def close(self) -> None:
        """Have no other process draw any more."""
        self._helpers.close()

    @property
    def _feed(self) -> str:
        """The address of the feed, "" where there is none."""
        has_feed = (self.beside / FEED).is_file()
        return urljoin(self.config.site_url or "", FEED) if has_feed else ""

    def _card(self, page: Page) -> str:
        """Draw the card of a page, and return its address."""
        place = card_file(page.url)
        file = Path(self.config.site_dir, place)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(self._drawer.png(self._card_of(page)))
        return urljoin(self.config.site_url or "", place)

    def _card_of(self, page: Page) -> Card:
        from torchproof.cards.drawing import Card

        part = str(page.parent.title) if page.parent else ""
        return Card(str(page.title), part, self.config.site_name)

    @cached_property
    def _drawer(self) -> Drawer:
        # Only a site whose address is known has cards, so only then their tools load.
        from torchproof.cards.drawing import TEMPLATE, Drawer

        own = Path(self.config.theme.custom_dir or "", TEMPLATE.name)
        is_own = bool(self.config.theme.custom_dir) and own.is_file()
        return Drawer(self.store, own if is_own else TEMPLATE)


def _is_found(page: Page) -> bool:
    """Tell whether others find a page: it has an address, and shows not only tests."""
    return bool(page.canonical_url) and not _is_proof(page)


def _is_proof(page: Page) -> bool:
    """Tell whether a page only shows the tests of a lesson: it is found from there."""
    return page.url.startswith(f"{CLAIMS}/")
