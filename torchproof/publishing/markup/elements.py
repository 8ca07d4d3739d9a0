"""What pages are put together from: links and boxes, as Markdown."""

from __future__ import annotations

from torchproof.lesson.page import Lesson
from torchproof.publishing.markup.links import relative


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
