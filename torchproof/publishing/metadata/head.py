"""What stands in the head of a page for others than its reader."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from html import escape
from typing import Any


@dataclass(frozen=True)
class Head:
    """What is told of a page: `address` and `card` are whole addresses, "" is unknown.

    Search engines are not to list what is not `listed`.
    """

    title: str
    description: str
    site: str
    address: str = ""
    card: str = ""
    markdown: str = ""
    feed: str = ""
    listed: bool = True
    facts: Mapping[str, Any] = field(default_factory=dict)

    def tags(self) -> Iterator[str]:
        """Yield the elements of HTML."""
        if self.markdown:
            yield _alternate("text/markdown", "Markdown", self.markdown)
        if self.feed:
            yield _alternate("application/atom+xml", "What changed", self.feed)
        if not self.listed:
            yield '<meta name="robots" content="noindex">'
        for name, content in self._meta():
            kind = "property" if name.startswith("og:") else "name"
            yield f'<meta {kind}="{name}" content="{escape(content)}">'
        if self.facts:
            yield f'<script type="application/ld+json">{_as_data(self.facts)}</script>'

    def _meta(self) -> Iterable[tuple[str, str]]:
        size = [("og:image:width", "1200"), ("og:image:height", "630")]
        picture = [
            ("og:image", self.card),
            ("og:image:type", "image/png"),
            *size,
            ("og:image:alt", f"{self.title}: {self.site}"),
            ("twitter:card", "summary_large_image"),
        ]
        every = [
            ("og:type", "article" if self.facts else "website"),
            ("og:site_name", self.site),
            ("og:title", self.title),
            ("og:description", self.description),
            ("og:url", self.address),
            *(picture if self.card else [("twitter:card", "summary")]),
        ]
        return [(name, content) for name, content in every if content]


def with_tags(html: str, tags: Iterable[str]) -> str:
    """Return a page with elements at the end of its head."""
    before, end, after = html.partition("</head>")
    return f"{before}{''.join(tags)}{end}{after}" if end else html


def _alternate(kind: str, title: str, address: str) -> str:
    # The blank hides the link from Material, which takes every `[rel=alternate]` for
    # the site in another language, and asks for its map of pages.
    facts = f'type="{kind}" title="{title}" href="{escape(address)}"'
    return f'<link rel="alternate " {facts}>'


def _as_data(facts: Mapping[str, Any]) -> str:
    """Return facts as JSON that no HTML parser can end early."""
    text = json.dumps(facts, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
