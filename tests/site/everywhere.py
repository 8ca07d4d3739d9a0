"""A page in each width and each color, opened once."""

from collections.abc import Iterator

from visiting import WIDTHS, Visitor, violations


def looks(visitor: Visitor) -> Iterator[tuple[str, bool]]:
    """Show the open page in each width, light and dark; yield how wide, and whether dark."""
    for size in WIDTHS:
        visitor.resize(size)
        for dark in (False, True):
            visitor.recolor(dark=dark)
            yield size, dark


def violated(visitor: Visitor, context: object = None) -> list[str]:
    """Return what axe finds wrong on the open page, or in a part of it, however it looks."""
    return [
        f"{size}, {'dark' if dark else 'light'}: {one}"
        for size, dark in looks(visitor)
        for one in violations(visitor.page, context)
    ]
