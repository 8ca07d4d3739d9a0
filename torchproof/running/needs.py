"""What a snippet cannot run without."""

from __future__ import annotations

import importlib.util

from torchproof.devices import ACCELERATORS
from torchproof.snippet import Need, Snippet


def missing(snippet: Snippet, device: str) -> Need | None:
    """Return the first need of the snippet that a run on the device cannot meet here."""
    for need in snippet.directives.needs:
        is_missing = (
            device != need.name
            if need.name in ACCELERATORS
            else importlib.util.find_spec(need.name) is None
        )
        if is_missing:
            return need
    return None
