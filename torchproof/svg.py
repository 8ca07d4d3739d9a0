"""Reading a drawing that anybody may have written: elements, attributes and text alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol
from xml.parsers import expat

from torchproof.problem import Problem

MOST_DEPTH = 32
MOST_ELEMENTS = 50_000


class Reader(Protocol):
    """What is told of each part of a drawing, in order. It refuses what it does not know."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take the start of an element."""

    def end(self, name: str) -> None:
        """Take the end of an element."""

    def text(self, text: str) -> None:
        """Take text."""

    def comment(self, text: str) -> None:
        """Take a comment."""


def read(path: Path, drawing: str, reader: Reader) -> None:
    """Tell a reader of a drawing, by a parser that builds and looks up nothing.

    Raises Problem on what is no XML, holds more than a drawing can, or tells a parser
    what to do.
    """
    depth = elements = 0

    def start(name: str, listed: list[str]) -> None:
        nonlocal depth, elements
        depth, elements = depth + 1, elements + 1
        if depth > MOST_DEPTH or elements > MOST_ELEMENTS:
            raise refused(path, "holds more than a drawing can")
        reader.start(name, dict(zip(listed[::2], listed[1::2], strict=True)))

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        reader.end(name)

    def instruction(*_: Any) -> None:
        raise refused(path, "holds an instruction")

    def declaration(*_: Any) -> None:
        raise refused(path, "holds a declaration")

    parser = expat.ParserCreate("utf-8")
    parser.ordered_attributes = True
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = reader.text
    parser.CommentHandler = reader.comment
    parser.ProcessingInstructionHandler = instruction
    parser.StartDoctypeDeclHandler = declaration
    parser.EntityDeclHandler = declaration
    parser.StartCdataSectionHandler = declaration
    try:
        parser.Parse(drawing.encode(), True)
    except expat.ExpatError as error:
        raise refused(path, f"is no XML ({error})") from None


def refused(path: Path, what: str) -> Problem:
    """Return the problem of a drawing that does something it may not."""
    return Problem(path, None, f"a figure that {what}")
