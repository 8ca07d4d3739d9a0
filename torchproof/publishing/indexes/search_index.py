"""What a search of the course finds first: sections that teach, then the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol

from torchproof.labels import Labels

# What separates the words of code and prose: `torch.manual_seed(0)` has three. Material
# takes it apart at each bar, so none may stand in a group.
SEPARATOR = (
    r"[\s,:;!?=+%<>\[\](){}\"'`/\\#@~^$\-\x7c\u00b7\u00d7\u2010-\u2027]+"
    r"|\.(?!\d)|&[lgamp]+t?;"
)
# How much a section of a lesson counts: mistakes are taught, exercises ask for answers,
# and what follows them sums up.
MISTAKES, EXERCISES, ENDING = 0.8, 0.25, 0.4


class Heading(Protocol):
    """A heading in a builder's table of contents."""

    title: str
    id: str

    @property
    def children(self) -> Sequence[Heading]:
        """The headings below it."""


def weights(toc: Iterable[Heading], labels: Labels) -> Iterator[tuple[str, float]]:
    """Yield the anchors of a lesson's sections, with how much each counts."""
    after = 1.0
    for section in (one for title in toc for one in title.children):
        weight = after
        if section.title == labels.mistakes:
            weight = MISTAKES
        elif section.title in {labels.exercises, labels.stages}:
            weight, after = EXERCISES, ENDING
        for anchor in _anchors(section):
            yield anchor, weight


def weighted(index: dict[str, Any], known: Mapping[str, float]) -> dict[str, Any]:
    """Return an index in which places of the course count as much as is known of them."""
    docs = [
        {**doc, "boost": doc.get("boost", 1) * known[doc["location"]]}
        if known.get(doc["location"], 1) != 1
        else doc
        for doc in index["docs"]
    ]
    return {**index, "docs": docs}


def _anchors(heading: Heading) -> Iterator[str]:
    yield heading.id
    for one in heading.children:
        yield from _anchors(one)
