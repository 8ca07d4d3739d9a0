"""The code of a page, as a reader copies it."""

from __future__ import annotations

import io

from torchproof.publishing.listings.meaning import unmarked


def python_blocks(markdown: str) -> list[str]:
    """Return the Python blocks of a page, each with the output lines that it shows.

    Those that need a GPU have a class, `{ .python .needs-gpu }`, and do not count.
    """
    from pytest_codeblocks import extract_from_buffer  # type: ignore[import-untyped]

    fences = extract_from_buffer(io.StringIO(markdown))
    codes = [fence.code.strip("\n") for fence in fences if fence.syntax == "python"]
    return list(map(unmarked, codes))
