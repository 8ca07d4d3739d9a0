"""Markdown that reads well outside of MkDocs: in a notebook, on any viewer."""

from __future__ import annotations

import re

from torchproof.publishing.markup.links import LinkTo

_CODE_OR_MATH = re.compile(
    r"(?ms)^[ >]*(?P<fence>`{3,}|~{3,}).*?^[ >]*(?P=fence)[ ]*$"
    r"|(?<!`)(?P<tick>`+)(?!`).+?(?<!`)(?P=tick)(?!`)"
    r"|\$\$.+?\$\$|\$[^\s$](?:[^$\n]*[^\s$])?\$"
)
_KEPT = re.compile("\0(\\d+)\0")
_LINK = re.compile(
    r'(?P<image>!?)\[(?P<label>[^\]]*)\]\((?P<target>[^)\s]+)(?:\s+"[^"]*")?\)'
)
_ATTRIBUTES = re.compile(r"[ ]?\{:?[ ]*(?:[.#][\w-]|[\w-]+=|download)[^{}\n]*\}")
_BOX = re.compile(r"(?m)^[ ]*</?(?:div|figure|section)\b[^>\n]*>[ ]*$\n?")
_ICON = re.compile(r":(?:material|octicons|fontawesome|simple)-[\w-]+:[ ]?")


def portable(markdown: str, link_to: LinkTo) -> str:
    """Return Markdown without attribute lists, icons and boxes, its links redirected.

    A link that leads nowhere leaves its label, an image its alt text. Code and math
    stay as they are.
    """
    kept: list[str] = []

    def keep(match: re.Match[str]) -> str:
        kept.append(match[0])
        return f"\0{len(kept) - 1}\0"

    text = _CODE_OR_MATH.sub(keep, markdown)
    for pattern in (_ATTRIBUTES, _BOX, _ICON):
        text = pattern.sub("", text)
    text = _LINK.sub(lambda match: _redirected(match, link_to), text)
    text = re.sub(r"\n{3,}", "\n\n", text).strip("\n")
    return _KEPT.sub(lambda match: kept[int(match[1])], text)


def _redirected(match: re.Match[str], link_to: LinkTo) -> str:
    address = link_to(match["target"])
    if not address:
        return match["label"]
    return f"{match['image']}[{match['label']}]({address})"
