"""A snippet with a reader's code in some of its sections."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from torchproof.snippet import Snippet, rewrite
from torchproof.snippet.document import parse_text


@dataclass(frozen=True)
class Edited:
    """The text of a snippet with other code in it, and the lines of each edited section."""

    path: Path
    text: str
    places: Mapping[str, range]

    def snippet(self) -> Snippet:
        """Return it as a snippet that says nowhere what it prints. Raises Problem."""
        return _bare(parse_text(self.path, self.text))


def source(snippet: Snippet, section: str) -> str:
    """Return the code of a section. Raises KeyError on one that is not there."""
    return _bare(snippet).section_text(section)


def edited(snippet: Snippet, edits: Mapping[str, str]) -> Edited:
    """Return a snippet with other code in some sections. Raises KeyError on others."""
    bare = _bare(snippet)
    sections = sorted((bare.sections[name] for name in edits), key=lambda s: s.first)
    lines: list[str] = []
    places: dict[str, range] = {}
    at = 0
    for section in sections:
        old = bare.lines[section.first - 1 : section.last]
        lines += bare.lines[at : section.first - 1]
        new = textwrap.indent(edits[section.name].rstrip(), _margin(old)).split("\n")
        places[section.name] = range(len(lines) + 1, len(lines) + len(new) + 1)
        lines += new
        at = section.last
    return Edited(snippet.path, "\n".join([*lines, *bare.lines[at:]]), places)


def _bare(snippet: Snippet) -> Snippet:
    """Return a snippet without what its statements print."""
    none = {i: () for i, s in enumerate(snippet.statements) if s.outputs}
    return parse_text(snippet.path, rewrite(snippet, none))


def _margin(lines: list[str]) -> str:
    """Return the white space that all lines begin with."""
    indents = [len(line) - len(line.lstrip(" ")) for line in lines if line.strip()]
    return " " * min(indents)
