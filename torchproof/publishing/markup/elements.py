"""What pages are put together from: links and boxes, as Markdown."""

from __future__ import annotations

from torchproof.lesson.page import Lesson
from torchproof.publishing.markup.links import page_relative, relative

UNSOUGHT = 'data-search-exclude=""'
"""Marks what the search need not find, as it stands on every lesson or elsewhere too."""


def boxed(css_class: str, blocks: list[str]) -> str:
    """Return blocks of Markdown in a box that CSS can find."""
    return "\n\n".join([f'<div class="{css_class}" markdown>', *blocks, "</div>"])


def link(label: str, address: str, tooltip: str = "") -> str:
    """Return a Markdown link."""
    title = tooltip.replace('"', "'").replace("`", "")
    return f'[{label}]({address} "{title}")' if title else f"[{label}]({address})"


def lesson_link(lesson: Lesson, page: str, tooltip: str = "") -> str:
    """Return a link from a page to a lesson."""
    return link(lesson.title, relative(f"{lesson.id}.md", page), tooltip)


def script(file: str, page: str) -> str:
    """Return what loads a script on a page that needs it, after those of all pages."""
    return f'<script src="{page_relative(file, page)}" defer></script>'
