"""What a page can do without: the indents and blank lines that templates leave."""

from __future__ import annotations

import re

# In some elements, and in no other, a reader sees how many blanks there are.
_KEPT = r"<(pre|code|textarea|script|style)\b.*?</\1(?=>)"
_SPARE = re.compile(rf"(?s){_KEPT}|>[ \t]*\n\s*(?=<)")


def without_spare(html: str) -> str:
    """Return a page with one line break in place of more blanks between two tags."""
    return _SPARE.sub(lambda found: found[0] if found[1] else ">\n", html)
