"""The map of a site for search engines: https://www.sitemaps.org."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from urllib.parse import urljoin


@dataclass(frozen=True)
class Place:
    """The address of a page, and the day when its sources changed, "" is unknown."""

    address: str
    day: str = ""


def sitemap_xml(places: Iterable[Place]) -> str:
    """Return the map. A page whose day is unknown tells none."""
    rows = []
    for one in places:
        day = f"<lastmod>{one.day}</lastmod>" if one.day else ""
        rows.append(f"<url><loc>{escape(one.address)}</loc>{day}</url>\n")
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        f"{''.join(rows)}</urlset>\n"
    )


def robots_txt(site_url: str) -> str:
    """Return what the robots of search engines read: all is open, and where the map is."""
    return f"User-agent: *\nAllow: /\n\nSitemap: {urljoin(site_url, 'sitemap.xml')}\n"
