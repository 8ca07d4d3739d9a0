"""What the search keeps of pages, taken out of the HTML of each page once."""

from __future__ import annotations

import json
import zlib
from typing import Any

from material.plugins.search import plugin as material
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from torchproof.staging.store import Store

_TOLD = ("title", "tags", "search")  # what the front matter of a page tells the search


class Indexer:
    """Adds pages to the search of Material, if it is in use, as it would itself.

    A page whose HTML the search has seen before is not taken apart again.
    """

    def __init__(self, config: MkDocsConfig, store: Store) -> None:
        """Take the settings of the site, and what was made before."""
        self.store = store
        self._own: Any = None  # an index that is asked what it makes of one page
        every = (plugin for _, plugin in config.plugins.items())
        search = next((p for p in every if isinstance(p, material.SearchPlugin)), None)
        # Chinese words are told apart by dictionaries, which are no part of a page.
        if search and search.config.enabled and not material.jieba:
            self._index = search.search_index
            self._own = type(self._index)(**self._index.config)
            self._index.add_entry_from_context = self._add

    def look(self, page: Page) -> None:
        """Take a page apart now, if that has not been done before."""
        if self._own:
            self._entries(page)

    def _add(self, page: Page) -> None:
        """Add a page to the index, in place of its own method."""
        self._index.entries += self._entries(page)

    def _entries(self, page: Page) -> list[dict[str, Any]]:
        """Return what an index keeps of a page."""
        told = {name: page.meta.get(name) for name in _TOLD}
        facts = [page.url, str(page.title), told, str(page.toc)]
        key = ["indexed", json.dumps(facts, default=str), page.content or ""]
        found = self.store.made(key, lambda: self._taken_apart(page))
        return list(json.loads(zlib.decompress(found)))

    def _taken_apart(self, page: Page) -> bytes:
        self._own.entries = []
        self._own.add_entry_from_context(page)
        return zlib.compress(json.dumps(self._own.entries, default=str).encode(), 1)
