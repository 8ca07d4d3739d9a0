"""What old addresses lead to: pages that stand where others stood, and a script.

The script takes readers of a link to a section on to where the section went. It also
serves the pages that stay, for what left them. Without scripts a page that is gone leads
to the page that took its place.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence, Set
from html import escape
from pathlib import Path

from torchproof.lesson.moved import Address, Move
from torchproof.problem import Problem
from torchproof.publishing.listings.places import anchors_in
from torchproof.publishing.markup.links import Home, page_relative, page_url
from torchproof.wording import meant

_PAGE = """\
<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
script-src 'self'; base-uri 'none'; form-action 'none'">
  <title>Moved: {title}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="canonical" href="{canonical}">
  <script src="{script}"></script>
  <noscript><meta http-equiv="refresh" content="0; url={target}"></noscript>
</head>
<body>
  <p>This page has moved: <a href="{target}">{title}</a></p>
</body>
</html>
"""


def wrong_moves(
    path: Path, moves: Sequence[Move], pages: Mapping[str, str]
) -> Iterator[Problem]:
    """Yield what is wrong with the moves of a course; `pages` has its Markdown by id."""
    anchors = {page: anchors_in(text) for page, text in pages.items()}
    gone = {move.old.page for move in moves if not move.old.anchor}
    for move in moves:
        old = _wrong_old(move.old, anchors, gone)
        new = _wrong_new(move.new, anchors)
        for what, mend in (*old, *new):
            yield Problem(path, move.line, what, mend)


def _wrong_old(
    old: Address, anchors: Mapping[str, Set[str]], gone: set[str]
) -> Iterator[tuple[str, str]]:
    here = anchors.get(old.page)
    if here is None and old.page not in gone:
        mend = f"Add a line that says where the page itself went: `{old.page}: …`."
        yield f"there is no page `{old.page}` any more", mend
    elif here is not None and not old.anchor:
        mend = f"Remove this line, or name what left the page: `{old.page}#anchor`."
        yield f"the page `{old}` is still there", mend
    elif here is not None and old.anchor in here:
        yield f"the page `{old.page}` still has `#{old.anchor}`", "Remove this line."


def _wrong_new(
    new: Address, anchors: Mapping[str, Set[str]]
) -> Iterator[tuple[str, str]]:
    if new.page not in anchors:
        mend = meant(new.page, [*anchors], "Write the id of a page: `part/lesson`.")
        yield f"there is no page `{new.page}`", mend
    elif new.anchor and new.anchor not in anchors[new.page]:
        known = sorted(anchors[new.page])
        mend = meant(new.anchor, known, "Write the anchor of one of its headings.")
        yield f"the page `{new.page}` has no `#{new.anchor}`", mend


def moved_pages(
    moves: Sequence[Move], titles: Mapping[str, str], home: Home, script: str
) -> dict[str, bytes]:
    """Return a file for each page that is gone, by its path below the pages' folder.

    `titles` are those of pages by id, and `script` is the script's own path.
    """
    return {
        f"{page_url(old)}index.html": _PAGE.format(
            title=escape(titles.get(move.new.page, move.new.page)),
            target=escape(_seen_from(move.new, old)),
            canonical=escape(home.page(move.new.page) or _seen_from(move.new, old)),
            script=page_relative(script, old),
        ).encode()
        for move in moves
        for old in [move.old.page]
        if not move.old.anchor
    }


def moved_script(moves: Sequence[Move], script: bytes) -> bytes:
    """Return the script with the addresses in it, as they stand below the site's root."""
    table = {_below_root(move.old): _below_root(move.new) for move in moves}
    return script.replace(b"({})", f"({json.dumps(table, indent=2)})".encode())


def _below_root(address: Address) -> str:
    return page_url(address.page) + (f"#{address.anchor}" if address.anchor else "")


def _seen_from(address: Address, page: str) -> str:
    anchor = f"#{address.anchor}" if address.anchor else ""
    return page_relative(page_url(address.page), page) + anchor
