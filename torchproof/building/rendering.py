"""The HTML that MkDocs makes of pages, made once of each text, and by several processes."""

from __future__ import annotations

import json
import logging
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from importlib.util import find_spec
from inspect import isfunction
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, get_toc

from torchproof.staging.sharing import Helpers
from torchproof.staging.store import Store, digest

# Where so many pages are new, most may be, and other processes help with the others.
_MANY = 2
# Extensions of this package make HTML of the text alone, but for these.
_PACKAGE = "pymdownx."
_READ_FILES = {"pymdownx.b64", "pymdownx.snippets"}
# Functions in settings go by their names where the store knows the version of their package.
_KNOWN = {"markdown", "material", "pymdownx"}
# What tells plugins of a page before it is rendered; those of these packages do no more
# than change it, so that they may be told of it in several processes.
_TELL = ("pre_page", "page_read_source", "page_markdown")
_MAY_BE_TOLD = {"material", "mermaid2", "mkdocs", "mkdocs_jupyter", "torchproof"}
_SPEAK = ("mkdocs", "MARKDOWN")  # loggers of what is wrong with a page


class Renderer:
    """Renders the pages of one build as MkDocs would, if that has not been done before.

    A page that MkDocs has something to say about is rendered again each time, and so are
    all where what an extension makes of a page may depend on more than its text.
    """

    def __init__(
        self,
        config: MkDocsConfig,
        files: Files,
        store: Store,
        then: Callable[[Page], object] = lambda page: None,
    ) -> None:
        """Take the settings and the files of the site, and what was made before.

        `then` is done with each page that was not rendered before, by who renders it.
        """
        self.config = config
        self.files = files
        self.store = store
        self.then = then
        self._pages: Sequence[Page] = ()
        self._new = 0
        self._helpers = Helpers()

    def take(self, pages: Sequence[Page]) -> None:
        """Render these pages, from now on, as MkDocs comes to them."""
        if self.config.hooks:
            return  # code of the course may do anything, and expects to do it once
        every, settings = self.config.markdown_extensions, self.config.mdx_configs
        if not all(_needs_only_the_text(one, settings) for one in every):
            return
        with suppress(_Unknown, TypeError):  # what JSON has no keys for
            self._pages, self._around = pages, self._settings()
            for page in pages:
                page.render = partial(self._render, page)  # type: ignore[method-assign]

    def close(self) -> None:
        """Have no other process render any more."""
        self._helpers.close()

    def _settings(self) -> str:
        """Return the hash of what all pages are rendered from. Raises _Unknown."""
        config = self.config
        own = config.markdown_extensions, config.mdx_configs, config.validation
        places = ((one.src_uri, one.url, one.inclusion.name) for one in self.files)
        return digest([json.dumps(own, default=_as_json), json.dumps([*places])])

    def _render(self, page: Page, *_: object) -> None:
        """Render a page, in place of its own method."""
        key = ["rendered", self._around, page.file.src_uri, page.markdown or ""]
        if found := self.store.get(key):
            self._use(page, json.loads(zlib.decompress(found)))
            return
        with _heard() as told:
            Page.render(page, self.config, self.files)
        self.then(page)
        if told != []:
            return
        facts = json.dumps(_facts(page)).encode()
        self.store.keep(key, zlib.compress(facts, 1))  # each edit of a page is kept
        self._new += 1
        if self._new == _MANY and self._may_be_told_twice():
            rest = self._pages[self._pages.index(page) + 1 :]
            self._helpers.start([partial(self._ahead, one) for one in rest])

    def _may_be_told_twice(self) -> bool:
        """Return whether no plugin minds to see a page in another process, too."""
        events = self.config.plugins.events
        listening = (one for name in _TELL for one in events.get(name, ()))
        return {_package(one) for one in listening} <= _MAY_BE_TOLD

    def _ahead(self, page: Page) -> None:
        """Do with a page what MkDocs does up to its rendering."""
        config, files = self.config, self.files
        page = config.plugins.on_pre_page(page, config=config, files=files)
        page.read_source(config)
        page.markdown = config.plugins.on_page_markdown(
            page.markdown or "", page=page, config=config, files=files
        )
        page.render(config, files)

    def _use(self, page: Page, facts: Mapping[str, Any]) -> None:
        page.content = facts["content"]
        page.toc = get_toc(facts["toc"])
        page._title_from_render = facts["title"]
        page.present_anchor_ids = {*facts["anchors"]}
        page.links_to_anchors = {
            file: links
            for name, links in facts["links"].items()
            if (file := self.files.get_file_from_path(name))
        }


def _facts(page: Page) -> dict[str, Any]:
    """Return what rendering tells of a page."""
    links = page.links_to_anchors or {}
    return {
        "content": page.content,
        "toc": [*map(_token, page.toc)],
        "title": page._title_from_render,
        "anchors": sorted(page.present_anchor_ids or ()),
        "links": {file.src_uri: found for file, found in links.items()},
    }


def _token(entry: AnchorLink) -> dict[str, Any]:
    """Return an entry of a table of contents as Python-Markdown tells it."""
    children = [*map(_token, entry.children)]
    return {
        "name": entry.title,
        "id": entry.id,
        "level": entry.level,
        "children": children,
    }


def _needs_only_the_text(extension: Any, settings: Mapping[str, Any]) -> bool:
    """Return whether what an extension makes of a page depends on its text alone."""
    if not isinstance(extension, str):
        return False  # an object that a plugin made
    if extension.startswith(_PACKAGE):
        module, _, _ = extension.partition(":")  # a class may be named after it
        return module not in _READ_FILES and not _has_own_icons(settings.get(extension))
    own = extension.removeprefix("markdown.extensions.")
    return "." not in own and bool(find_spec(f"markdown.extensions.{own}"))


def _has_own_icons(settings: Any) -> bool:
    """Return whether settings name folders of the course with icons that pages show."""
    return bool(((settings or {}).get("options") or {}).get("custom_icons"))


class _Unknown(Exception):
    """A setting that does not say by its looks what it does."""


def _as_json(value: Any) -> Any:
    """Return a setting that JSON does not know. Raises _Unknown."""
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, partial):
        return [value.func, value.args, value.keywords]
    if isfunction(value) and _package(value) in _KNOWN:
        return f"{value.__module__}.{value.__qualname__}"
    raise _Unknown


def _package(function: Callable[..., Any]) -> str:
    """Return the package that a function comes from."""
    return function.__module__.partition(".")[0]


@contextmanager
def _heard() -> Iterator[list[logging.LogRecord] | None]:
    """Yield what is said meanwhile of a page; None where not all would be said.

    At the level DEBUG, MkDocs does not look at links to anchors.
    """
    told: list[logging.LogRecord] = []
    listener = logging.Handler(logging.INFO)
    listener.emit = told.append  # type: ignore[assignment,method-assign]
    loggers = [*map(logging.getLogger, _SPEAK)]
    for logger in loggers:
        logger.addHandler(listener)
    try:
        levels = {logger.getEffectiveLevel() for logger in loggers}
        yield told if levels <= {logging.INFO, logging.WARNING} else None
    finally:
        for logger in loggers:
            logger.removeHandler(listener)
