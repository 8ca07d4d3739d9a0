"""Where readers report what is wrong: `[tell us](contact:)` on a page leads there."""

from __future__ import annotations

import re

from torchproof.publishing.markup.elements import link
from torchproof.publishing.markup.links import Home

# What stands on the page where no address is known.
UNKNOWN = (
    "this copy of the site does not know where its project lives; "
    "whoever gave you its address does"
)

_ASKED = re.compile(r"\[([^\]\n]+)\]\(contact:\)")


def with_contact(markdown: str, home: Home) -> str:
    """Return a page whose marks lead to a new issue, or say that the address is unknown."""

    def answer(asked: re.Match[str]) -> str:
        words = asked[1]
        return link(words, home.issues) if home.issues else f"{words} ({UNKNOWN})"

    return _ASKED.sub(answer, markdown)
