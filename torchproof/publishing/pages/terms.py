"""The first use of a concept in the prose of a lesson, as a link that tells what it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from torchproof.lesson.concepts import Concept
from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson
from torchproof.lesson.words.claims import blocks_in
from torchproof.publishing.markup.elements import link
from torchproof.publishing.markup.links import relative
from torchproof.publishing.markup.paths import CONCEPTS

# No prose: code, links and images, formulas, HTML, attributes; and bold words, which name
# what a paragraph is about.
_NO_PROSE = re.compile(
    r"(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`)"
    r"|!?\[[^\[\]]*\](?:\([^()\s]*(?:\s\"[^\"]*\")?\)|\[[^\]]*\])(?:\{[^}]*\})?"
    r"|\$[^$]+\$|\\\(.+?\\\)|<[^<>]+>|\{[^{}]*\}|\*\*.+?\*\*|https?://\S+"
)
# A row of a table, and an answer to choose from.
_NO_TEXT = re.compile(r"\||\[[ xX]\] ")
_OTHERWISE = "<span>"  # before a word that means something else


@dataclass(frozen=True)
class _Term:
    """A use of a concept: where its words start and end in the page."""

    concept: Concept
    start: int
    end: int


def with_terms(course: Curriculum, lesson: Lesson, text: str) -> str:
    """Return the body of a lesson, in which the first use of each concept is a link.

    Concepts that the lesson itself teaches are left out. Every line keeps its number.
    """
    for term in reversed([*_terms(course, lesson, text)]):
        words = text[term.start : term.end]
        address = _address(course, lesson, term.concept)
        mark = f"{link(words, address, term.concept.definition)}{{ .term }}"
        text = text[: term.start] + mark + text[term.end :]
    return text


def _terms(course: Curriculum, lesson: Lesson, text: str) -> Iterator[_Term]:
    """Yield the first uses in the order of the page."""
    known = {
        concept.name: concept
        for concept in course.concepts.values()
        if course.teacher(concept.id) not in (None, lesson)
    }
    found: set[str] = set()
    for block in blocks_in(text):
        if block.is_title or _NO_TEXT.match(block.text):
            continue
        prose = _NO_PROSE.sub(lambda match: "\0" * len(match[0]), block.text)
        for match in _pattern(tuple(known)).finditer(prose):
            concept = _named(known, match["name"])
            start, end = block.places[match.start()], block.places[match.end() - 1]
            if not concept or text[:start].endswith(_OTHERWISE):
                continue
            if concept.id not in found:
                found.add(concept.id)
                yield _Term(concept, start, end + 1)


@cache
def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds one of some names, or of their plurals, the longest first.

    Names with the same first letter stand together: few are tried at most places.
    """
    ends: dict[str, list[str]] = {}
    for name in sorted(names, key=len, reverse=True):
        ends.setdefault(re.escape(_small(name[:1])), []).append(re.escape(name[1:]))
    every = "|".join(f"{first}(?:{'|'.join(own)})" for first, own in ends.items())
    return re.compile(
        rf"(?<![\w.-])(?P<name>{every or '(?!)'})(?:e?s)?(?![\w-]|\.\w)", re.I
    )


def _small(letter: str) -> str:
    """Return a letter as a small one, where that is one letter: of `İ` there would be two."""
    return small if len(small := letter.lower()) == 1 else letter


def _named(known: Mapping[str, Concept], words: str) -> Concept | None:
    """Return the concept of that name: a name with capitals is written with them."""
    return known.get(words) or known.get(words[:1].lower() + words[1:])


def _address(course: Curriculum, lesson: Lesson, concept: Concept) -> str:
    if CONCEPTS in course.pages:
        return f"{relative(f'{CONCEPTS}.md', lesson.id)}#{concept.id}"
    teacher = course.teacher(concept.id)
    assert teacher is not None  # no other concept is a term
    return relative(f"{teacher.id}.md", lesson.id)
