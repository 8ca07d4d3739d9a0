"""A lesson as plain Markdown: for other tools, and for who reads without a browser."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from torchproof.devices import DEVICES
from torchproof.labels import said, said_of
from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.fences import Fence
from torchproof.lesson.page import Lesson
from torchproof.publishing.listings.blocks import Block, Callout, Code, Text, blocks
from torchproof.publishing.listings.listing import Piece, figure_path, pieces_by_output
from torchproof.publishing.markup.contact import with_contact
from torchproof.publishing.markup.elements import link
from torchproof.publishing.markup.links import Home, LinkTo, relative, text_links
from torchproof.publishing.markup.verbatim import fenced
from torchproof.publishing.notebooks.cells import without_choices
from torchproof.publishing.notebooks.portable import portable
from torchproof.publishing.vouching import gpu, versions
from torchproof.publishing.vouching.evidence import evidence
from torchproof.publishing.vouching.stamp import stamp
from torchproof.publishing.vouching.versions import otherwise
from torchproof.snippet import Output, Snippet


def lesson_text(course: Curriculum, lesson: Lesson, home: Home) -> str:
    """Return a lesson as one Markdown text, outputs below the code that printed them.

    So it asks nothing: the questions stay on the page.
    """
    writer = _Writer(course, lesson, text_links(lesson.id, home))
    body = with_contact(lesson.without_questions, home)
    parts = [
        f"# {lesson.title}",
        *_head(course, lesson, home),
        *writer.written(blocks(body, lesson.body_line)),
        *_sources(course, lesson),
    ]
    return "\n\n".join(filter(None, parts)) + "\n"


def _head(course: Curriculum, lesson: Lesson, home: Home) -> Iterator[str]:
    """Yield what a lesson is for, what it needs, and on what it was checked."""
    front, labels = lesson.front_matter, course.settings.labels
    link_to = text_links(lesson.id, home)
    if front.why:
        yield f"> {portable(front.why, link_to)}"
    level = str(getattr(labels, front.difficulty)) if front.difficulty else ""
    minutes = said_of(labels.minutes, course.reading_minutes(lesson))
    facts = [course.part_title(lesson.part), level, minutes]
    yield " · ".join(filter(None, facts))
    if front.objectives:
        aims = "\n".join(f"- {portable(aim, link_to)}" for aim in front.objectives)
        yield f"{labels.objectives}:\n\n{aims}"
    if needed := course.prerequisites(lesson):
        ways = [
            link(one.title, link_to(relative(f"{one.id}.md", lesson.id)))
            for one in needed
        ]
        yield f"{labels.builds_on}: {' · '.join(ways)}"
    if names := [course.concepts[id].name for id in front.concepts]:
        yield f"{labels.teaches}: {' · '.join(names)}"
    yield f"{stamp(course, lesson)}."


def _sources(course: Curriculum, lesson: Lesson) -> list[str]:
    rows = [
        f"- {link(source.title, source.url)} ({source.license})"
        for source in lesson.front_matter.sources
    ]
    return [f"## {course.settings.labels.sources}", "\n".join(rows)] if rows else []


@dataclass(frozen=True)
class _Writer:
    """What turns the blocks of a lesson into paragraphs, and where its links lead."""

    course: Curriculum
    lesson: Lesson
    link_to: LinkTo

    def written(self, found: Iterable[Block]) -> Iterator[str]:
        """Yield the paragraphs of some blocks."""
        for block in found:
            if isinstance(block, Text):
                yield portable(block.text, self.link_to)
            elif isinstance(block, Code):
                yield from self._code(block.fence)
            elif block.kind == "predict":
                yield from self.written(without_choices(block).children)
            else:
                yield from self._callout(block)

    def _callout(self, callout: Callout) -> Iterator[str]:
        """Yield a box or a fold: a title, and below it what it holds, set off as a quote.

        Code stands outside of a quote, so that it can be copied.
        """
        inside = list(self.written(callout.children))
        title = portable(callout.title, self.link_to)
        if callout.has_code or callout.kind == "tab":
            yield from filter(None, [f"**{title}**" if title else "", *inside])
        else:
            text = "\n\n".join(filter(None, [f"**{title}**" if title else "", *inside]))
            yield "\n".join(f"> {line}".rstrip() for line in text.split("\n"))

    def _code(self, fence: Fence) -> Iterator[str]:
        assert fence.include is not None  # `blocks` makes Code of no other fence
        block = evidence(self.course, self.lesson, fence.include)
        snippet = gpu.shown(block)
        yield gpu.note(block)
        others = otherwise(block.entries)
        for piece in pieces_by_output(snippet, block.section, others):
            yield from self._piece(snippet, piece)
        yield from versions.notes(block)

    def _piece(self, snippet: Snippet, piece: Piece) -> Iterator[str]:
        """Yield code, and below it what it printed and drew."""
        if piece.code:
            yield fenced(piece.code, "python")
        for output in piece.outputs:
            if output.kind == "figure":
                yield self._figure(snippet, output)
            else:
                yield self._said(snippet, output)
                yield fenced(output.text, "text")
        for other in piece.others:
            yield (
                f"Prints {other.told}:"
                if other.text
                else f"Prints nothing {other.told}."
            )
            yield fenced(other.text, "text") if other.text else ""

    def _figure(self, snippet: Snippet, figure: Output) -> str:
        path = figure_path(snippet, figure).relative_to(self.course.root)
        address = self.link_to(relative(path.as_posix(), self.lesson.id))
        alt = figure.alt.replace("[", "(").replace("]", ")")
        return f"![{alt}]({address})"

    def _said(self, snippet: Snippet, output: Output) -> str:
        """Return a line on whose output this is, and whether it is the same elsewhere."""
        labels = self.course.settings.labels
        if not snippet.is_at_home(output):
            return said(labels.prints_on, device=DEVICES[output.device].title)
        return labels.prints_such if output.loose else labels.prints
