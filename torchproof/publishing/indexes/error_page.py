"""The page of error messages: those of the lessons by what went wrong, and decoded ones."""

from __future__ import annotations

from collections.abc import Iterator

from markdown.extensions.toc import slugify, unique

from torchproof.lesson import decoded
from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.decoded import Decoded, Kind, Wording
from torchproof.lesson.page import Page
from torchproof.publishing.indexes.error_index import (
    Entry,
    as_code,
    block,
    entries,
    error_index,
    heading,
    types_of,
    where,
)
from torchproof.publishing.markup.elements import boxed, link
from torchproof.snippet.messages import messages_in
from torchproof.wording import listed

NOT_RUN = "Not printed by a run here"


def error_page(course: Curriculum, page: Page, body: str) -> str:
    """Return the page whose body is expanded: its kinds with their messages.

    A page that declares no kinds ends with one list of all messages.
    """
    kinds = decoded.kinds(page.path, body)
    if not kinds:
        return f"{body}\n\n{error_index(course)}"
    written = decoded.kinds(page.path, page.body, page.body_line)
    shown = [_printed(course, page, one.decoded) for one in written]
    sections = _Sections(entries(course)).sections(kinds, shown)
    return "\n\n".join([decoded.introduction(body), *sections])


class _Sections:
    """The sections of the page; each message of the lessons goes to one of them."""

    def __init__(self, found: list[Entry]) -> None:
        self.left = found
        self.taken: set[str] = set()

    def sections(self, kinds: list[Kind], shown: list[list[bool]]) -> Iterator[str]:
        """Yield the list of the kinds, and all of them in one box."""
        explained = {id(one): self._take_all(one) for k in kinds for one in k.decoded}
        links, boxes = [], []
        for kind, printed in zip(kinds, shown, strict=True):
            mine = [one for one in self.left if kind.has(_told(one))]
            self.left = [one for one in self.left if one not in mine]
            anchor = unique(slugify(kind.title, "-"), self.taken)
            count = len(kind.decoded) + len(mine)
            links.append(f"- {link(kind.title, f'#{anchor}')}&nbsp;·&nbsp;{count}")
            parts = [f"## {kind.title} {{ #{anchor} }}", kind.introduction]
            for one, runs in zip(kind.decoded, printed, strict=True):
                parts.append(self._decoded(one, explained[id(one)], runs))
            parts += [block(one, self.taken, "###") for one in mine]
            boxes.append(boxed("message-kind", list(filter(None, parts))))
        yield boxed("message-kinds", ["\n".join(links)])
        yield boxed("messages", boxes)

    def _take_all(self, one: Decoded) -> list[Entry]:
        """Return the messages of lessons that are this one; they get no other entry."""
        same = [entry for entry in self.left if one.fits(entry.message.text)]
        self.left = [entry for entry in self.left if entry not in same]
        return same

    def _decoded(self, one: Decoded, same: list[Entry], runs: bool) -> str:
        first, *others = one.wordings
        parts = [heading(first.says, self.taken, "###")]
        parts.append(f"{types_of(one.types)}\n{{ .message-type }}")
        parts += [_also(wording) for wording in others]
        if not runs and not same:
            files = listed(as_code(file) for file in first.files)
            words = f"{NOT_RUN}. Its words stand in {files}."
            parts.append(f"{words}\n{{ .message-not-run }}")
        parts.append(one.body)
        places = [place for entry in same for place in entry.places]
        return boxed("message", [*parts, *([where(places)] if places else [])])


def _told(entry: Entry) -> str:
    return f"{entry.message.types[0]}: {entry.message.text}"


def _also(wording: Wording) -> str:
    who = f"{wording.who}: " if wording.who else ""
    return f"{who}{as_code(wording.says)}\n{{ .message-also }}"


def _printed(course: Curriculum, page: Page, listed: tuple[Decoded, ...]) -> list[bool]:
    """Return for each decoded message whether a snippet below it prints it."""
    return [
        any(
            one.fits(message.text)
            for use in page.includes
            if use.line in one.lines
            for message in messages_in(course.resolve(page, use), use.section)
        )
        for one in listed
    ]
