"""Text that reaches a page as it is, whatever it holds: nothing in it is markup."""

from __future__ import annotations

import html
import re


def verbatim(text: str) -> str:
    """Return Markdown, good also as HTML, that shows a text letter by letter.

    All but the letters and digits of ASCII become character references, so that
    neither Markdown, nor an extension of it, nor a browser finds a mark to read.
    White space counts as one space.
    """
    return re.sub(r"[^A-Za-z0-9 ]", _reference, " ".join(text.split()))


def fenced(text: str, info: str) -> str:
    """Return a text as a fenced code block that no line of it can close."""
    longest = max(map(len, re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{info}\n{text}\n{fence}"


def inline_html(markdown: str) -> str:
    """Return a line of Markdown that has code in it, and nothing else, as HTML."""
    text = html.escape(markdown, quote=False)
    return re.sub(r"`+ ?(.+?) ?`+", r"<code>\1</code>", text)


def _reference(match: re.Match[str]) -> str:
    return f"&#{ord(match[0])};"
