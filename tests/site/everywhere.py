"""A page in each width and each color, opened once."""

from collections.abc import Iterator

from visiting import WIDTHS, Visitor, violations


def looks(visitor: Visitor) -> Iterator[str]:
    """Show the open page in each width, light and dark; yield how it looks now."""
    for size in WIDTHS:
        visitor.resize(size)
        for dark in (False, True):
            visitor.recolor(dark=dark)
            yield f"{size}, {'dark' if dark else 'light'}"


def violated(visitor: Visitor, context: object = None) -> list[str]:
    """Return what axe finds wrong on the open page, or in a part of it, however it looks."""
    return [
        f"{look}: {one}"
        for look in looks(visitor)
        for one in violations(visitor.page, context)
    ]
