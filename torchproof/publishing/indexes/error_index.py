"""The index of all messages that the lessons run into, explain and mend."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from markdown.extensions.toc import unique

from torchproof.devices import CPU
from torchproof.lesson import decoded
from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.fences import Include
from torchproof.lesson.page import Lesson
from torchproof.publishing.listings.places import Place, place_at, places
from torchproof.publishing.markup.elements import boxed, link
from torchproof.publishing.markup.links import relative
from torchproof.publishing.markup.verbatim import verbatim
from torchproof.publishing.vouching.versions import otherwise
from torchproof.snippet import rewrite, with_text
from torchproof.snippet.document import parse_text
from torchproof.snippet.messages import Message, messages_in

PAGE = decoded.PAGE
_WORDS_OF_ANCHOR = 8
_WORDS_TO_KNOW_BY = 4
_ANY_WARNING = ("Warning",)


@dataclass
class Entry:
    """One message, and the places of the lessons where it is explained.

    `who` names the releases that say it where the lessons show what others say.
    """

    message: Message
    places: list[tuple[Lesson, Place]]
    who: str = ""

    @property
    def words(self) -> list[str]:
        """The words of the message, in lower case. Numbers are no words."""
        return _words(self.message.text)

    def is_like(self, other: Entry) -> bool:
        """Tell whether two messages say the same.

        The names in it may change places, or one may stop where the other goes on.
        """
        if _type_of_both(self, other) is None:
            return False
        short, long = sorted((self.words, other.words), key=len)
        if len(short) < _WORDS_TO_KNOW_BY:
            return short == long
        return long[: len(short)] == short or sorted(long) == sorted(short)

    def join(self, other: Entry) -> None:
        """Take in the places of an entry that says the same, and the longer text."""
        texts = self.message.text, other.message.text
        longer = texts[len(other.words) > len(self.words)]
        self.message = Message(_type_of_both(self, other) or (), longer)
        self.places += [place for place in other.places if place not in self.places]


@lru_cache(4096)  # each is held against all others
def _words(text: str) -> list[str]:
    return re.findall(r"[a-z]+", text.lower())


def entries(course: Curriculum) -> list[Entry]:
    """Return the messages of all lessons, each once, in alphabetical order.

    Common mistakes come first among the places of a message: they say what helps.
    """
    found: list[Entry] = []
    for entry in _entries(course):
        known = next((one for one in found if one.is_like(entry)), None)
        if known:
            known.join(entry)
        else:
            found.append(entry)
    for entry in _entries_elsewhere(course):
        if not any(one.is_like(entry) for one in found):
            found.append(entry)
    for entry in found:
        entry.places.sort(key=lambda place: not is_mistake(*place))
    return sorted(found, key=lambda entry: _first_to_last(entry.message.text))


def error_index(course: Curriculum) -> str:
    """Return the body of the page: each message as a heading, and what leads on."""
    taken: set[str] = set()
    blocks = [block(entry, taken) for entry in entries(course)]
    return boxed("messages", blocks)


def link_to_index(course: Curriculum, lesson: Lesson) -> str:
    """Return the sentence that leads from a lesson's mistakes to the index, if there is one."""
    if PAGE not in course.pages:
        return ""
    index = link("All messages of the course", relative(f"{PAGE}.md", lesson.id))
    return f"Looking for another error message? {index} stand on one page."


def _entries(course: Curriculum) -> Iterator[Entry]:
    for lesson in course.lessons.values():
        yield from entries_of(course, lesson)


def _entries_elsewhere(course: Curriculum) -> Iterator[Entry]:
    for lesson in course.lessons.values():
        yield from entries_elsewhere(course, lesson)


def entries_of(course: Curriculum, lesson: Lesson) -> Iterator[Entry]:
    """Yield the messages of a lesson. Raises Problem."""
    for place, include in taught_in(lesson):
        snippet = course.resolve(lesson, include)
        for message in messages_in(snippet, include.section):
            yield Entry(message, [(lesson, place)])


def entries_elsewhere(course: Curriculum, lesson: Lesson) -> Iterator[Entry]:
    """Yield the messages that other releases print in place of those of a lesson."""
    for place, include in taught_in(lesson):
        snippet = course.resolve(lesson, include)
        for index, others in otherwise(course.shelf.entries(snippet)).items():
            for other in others:
                text = with_text(snippet.statements[index], CPU, other.text)
                there = parse_text(snippet.path, rewrite(snippet, {index: text}))
                for message in messages_in(there, include.section):
                    yield Entry(message, [(lesson, place)], other.told)


def taught_in(lesson: Lesson) -> Iterator[tuple[Place, Include]]:
    """Yield each block of a lesson that teaches, and the place that a link leads to."""
    found = places(lesson)
    for fence in lesson.taught:
        if fence.include:
            yield place_at(fence.line, found), fence.include


def is_mistake(lesson: Lesson, place: Place) -> bool:
    """Return whether a place lies below the lesson's common mistakes."""
    sections = [one for one in lesson.headings if one.level == 2]
    above = [one.title for one in sections if one.line <= place.line]
    return above[-1:] == [lesson.labels.mistakes]


def _type_of_both(one: Entry, other: Entry) -> tuple[str, ...] | None:
    """Return the types that two messages share, None if they do not.

    Where one `except` names several, a message is of one of them.
    """
    both = [one.message.types, other.message.types]
    if _ANY_WARNING in both and all(kind[0].endswith("Warning") for kind in both):
        both.remove(_ANY_WARNING)
    return tuple(kind for kind in both[0] if kind in both[-1]) or None


def _first_to_last(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", " ", text.lower()).strip()


def block(entry: Entry, taken: set[str], level: str = "##") -> str:
    """Return a message as a heading with its types, and the places it leads to."""
    types = types_of(entry.message.types) + (f", {entry.who}" if entry.who else "")
    title = heading(entry.message.text, taken, level)
    parts = [title, f"{types}\n{{ .message-type }}", where(entry.places)]
    return boxed("message", parts)


def heading(text: str, taken: set[str], level: str) -> str:
    """Return a message as a heading with an anchor that no other one has."""
    words = re.findall(r"[a-z]+", text.lower())
    anchor = unique("-".join(words[:_WORDS_OF_ANCHOR]), taken)
    return f"{level} {as_code(text)} {{ #{anchor} }}"


def types_of(types: Iterable[str]) -> str:
    """Return the names of types as a page shows them."""
    return " or ".join(map(as_code, types))


def where(places: Iterable[tuple[Lesson, Place]]) -> str:
    """Return a list of links to places in lessons."""
    return "\n".join(f"- {_where(*place)}" for place in places)


def _where(lesson: Lesson, place: Place) -> str:
    address = f"{relative(f'{lesson.id}.md', PAGE)}#{place.anchor}"
    return f"{link(place.name, address)} · {lesson.title}"


def as_code(text: str) -> str:
    """Return a printed text as inline code. Markdown reads nothing in it."""
    return f"<code>{verbatim(text)}</code>"
