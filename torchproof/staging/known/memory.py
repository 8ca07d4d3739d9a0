"""What was made of which inputs, kept in a process for the next time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")


class Memory:
    """Named things, each with the inputs that it was last made from."""

    def __init__(self) -> None:
        """Know nothing."""
        self._made: dict[str, tuple[object, Any]] = {}

    def made(self, name: str, inputs: tuple[object, ...], make: Callable[[], T]) -> T:
        """Return a thing as it was, if its inputs equal the last ones; else make it."""
        known = self._made.get(name)
        if known is None or known[0] != inputs:
            known = self._made[name] = inputs, make()
        made: T = known[1]
        return made
