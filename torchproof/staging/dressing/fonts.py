"""Fonts with the characters that pages show, and no others."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO

_LICENSE = [0, 13, 14]  # the names in a font that say whose it is


def subset(font: bytes, characters: Iterable[str]) -> bytes:
    """Return a font, as WOFF2, with these characters as far as it has them.

    Its name is left out, as its owner may keep that for the whole font; so are hints,
    which no screen of today needs.
    """
    # It takes a third of a second to load; most builds find their fonts cut already.
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont

    options = Options()
    options.flavor = "woff2"
    options.hinting = False
    options.name_IDs = _LICENSE
    options.notdef_outline = True
    options.layout_features = [
        "kern",
        "liga",
        "mark",
        "mkmk",
        "ccmp",
        "locl",
        "calt",
        "tnum",
    ]
    cut = Subsetter(options)
    cut.populate(unicodes=sorted(map(ord, characters)))
    file = BytesIO()
    with TTFont(BytesIO(font), recalcTimestamp=False) as whole:
        cut.subset(whole)
        whole.flavor = "woff2"
        whole.save(file)
    return file.getvalue()
