"""The Markdown of a page, with every include replaced by the code it stands for."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from markdown.extensions.toc import slugify

from torchproof.labels import Labels
from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.fences import (
    Explanation,
    Include,
    explanation_below,
    without_folds,
)
from torchproof.lesson.page import Lesson, Page
from torchproof.lesson.words.questions import Question, answer_in
from torchproof.publishing.indexes.error_index import link_to_index
from torchproof.publishing.listings import checked
from torchproof.publishing.listings.files import BlockFile, files_of
from torchproof.publishing.listings.listing import (
    Cut,
    Others,
    Piece,
    figure_path,
    pieces_by_figure,
    pieces_by_output,
)
from torchproof.publishing.listings.meaning import meant
from torchproof.publishing.listings.places import bold_names
from torchproof.publishing.markup.elements import link
from torchproof.publishing.markup.links import NOWHERE, Home, relative
from torchproof.publishing.markup.paths import REMEMBER
from torchproof.publishing.markup.verbatim import fenced, verbatim
from torchproof.publishing.pages.frames import add_frames
from torchproof.publishing.pages.terms import with_terms
from torchproof.publishing.pages.tested import marked
from torchproof.publishing.predicting.question import Names, fold, question
from torchproof.publishing.recalling.box import Asked, box
from torchproof.publishing.vouching import gpu, versions
from torchproof.publishing.vouching.evidence import Evidence, evidence
from torchproof.publishing.vouching.versions import otherwise
from torchproof.publishing.ways.reporting import block_report
from torchproof.snippet import Snippet
from torchproof.wording import indented


def expand(course: Curriculum, page: Page, home: Home = NOWHERE) -> str:
    """Return the page's Markdown as plain Markdown, without front matter.

    An include becomes a Python fence with its outputs as comments, figures right
    below their statement. Each file is named once, by a caption. A lesson's bold names
    get anchors, its tested sentences marks, its concepts links, its exercises frames, and its
    mistakes end with a link to the index of messages.
    Raises Problem on an include that cannot be read.
    """
    lines = page.body.split("\n")
    if isinstance(page, Lesson):
        lines = with_terms(course, page, marked(course, page)).split("\n")
        _add_anchors(lines, page)
        add_frames(lines, page)
        _add_link_to_index(lines, course, page)
        _add_link_to_remember(lines, course, page)
    shown = [
        (fence, Shown.of(course, page, fence.include, home))
        for fence in page.fences
        if fence.python and fence.include
    ]
    found = page.questions if isinstance(page, Lesson) else ()
    questions = {one.fence.line: one for one in found}
    names = Names()
    named = {
        fence.line: [names.of(piece) for piece in one.listed.predictions]
        for fence, one in shown
        if fence.predict
    }
    captioned = _captioned(page)
    files = files_of([one.block for _, one in shown])
    for fence, one in reversed(shown):
        first, end = fence.line - page.body_line, fence.last - page.body_line + 1
        if fence.line in questions:
            asked = one.asked(questions[fence.line], files[one.block.name])
            again, labels = f"#{asked.question.anchor}", course.settings.labels
            lines[first : asked.question.end] = [
                *box(asked, again, labels, anchored=True).split("\n"),
                "",
            ]
            continue
        code = one.listed.open()
        if fence.predict:
            explanation = explanation_below(lines, end, fence.indent)
            code = one.listed.predicted(named[fence.line], explanation)
            end = explanation.end if explanation else end
        told = files[one.block.name]
        text = one.with_notes(code, told, captioned=fence.line in captioned)
        lines[first:end] = [*indented(text, fence.indent).split("\n"), ""]
    return "\n".join(lines).strip("\n")


@dataclass(frozen=True)
class Shown:
    """What stands on a page in place of one fence: a listing, and what is said of it."""

    block: Evidence
    listed: Listed
    report: str

    @classmethod
    def of(
        cls, course: Curriculum, page: Page, include: Include, home: Home = NOWHERE
    ) -> Shown:
        """Return what is shown of an include. Raises Problem if it cannot be read."""
        block = evidence(course, page, include)
        place, labels = course.place(include.file), course.settings.labels
        others = otherwise(block.entries)
        listed = Listed(gpu.shown(block), place, include, page, labels, others)
        return cls(block, listed, block_report(home, page.id, block))

    def with_notes(
        self, code: list[str], files: Iterable[BlockFile], *, captioned: bool
    ) -> str:
        """Return blocks of code with the notes on them below."""
        notes = [
            *_paragraphs(filter(None, [gpu.note(self.block)]), ".snippet-gpu"),
            *_paragraphs(versions.notes(self.block), ".snippet-versions"),
            *_paragraphs(self._files(files), ".snippet-files"),
        ]
        place, page = self.listed.place, self.listed.page
        caption = [_caption(place, self._runs(place), page)] if captioned else []
        told = checked.fold(self.block, self.listed.labels, self.report)
        fold = filter(None, [told])
        return "\n\n".join([*code, *notes, *caption, *fold])

    def asked(self, question: Question, files: Iterable[BlockFile]) -> Asked:
        """Return what a question of the page asks: its code, and what that prints."""
        section = self.listed.include.section
        (piece,) = pieces_by_figure(self.block.snippet, section, {})
        answer = answer_in(self.block.snippet, section)
        notes = self.with_notes([], files, captioned=True)
        id = f"{self.listed.page.id}#{question.name}"
        return Asked(id, question, piece.code, answer, notes)

    def _files(self, files: Iterable[BlockFile]) -> list[str]:
        """Return a text on the files that the block saves and reads, if there are any."""
        labels = self.listed.labels
        links: dict[str, list[str]] = {}
        for one in files:
            way = (
                f"[`{one.path.name}`]({self._address(one)}){{ download }} ({one.size})"
            )
            what = labels.saves if one.is_saved else labels.reads
            links.setdefault(what, []).append(way)
        told = [f"{what} {', '.join(ways)}" for what, ways in links.items()]
        return [" · ".join(told)] if told else []

    def _runs(self, place: str) -> str:
        """Return the command that runs the script in the course."""
        snippet = self.block.snippet
        used = snippet.neighbors()
        is_shared = any(path.parent != snippet.path.parent for path in used)
        above = posixpath.dirname(posixpath.dirname(place))
        return f"{f'PYTHONPATH={above} ' if is_shared else ''}python {place}"

    def _address(self, file: BlockFile) -> str:
        """Return the address of a file: it lies beside the snippet, or one folder up."""
        folder = posixpath.dirname(self.listed.place)
        way = os.path.relpath(file.path, self.block.snippet.path.parent)
        place = posixpath.normpath(posixpath.join(folder, Path(way).as_posix()))
        return relative(place, self.listed.page.id)


def _captioned(page: Page) -> Collection[int]:
    """Return the line of the fence, for each file, that names it: the first open one."""
    lines = without_folds(page.body).split("\n")
    found: dict[str, int] = {}
    for fence in sorted(page.fences, key=lambda f: not lines[f.line - page.body_line]):
        if fence.python and fence.include:
            found.setdefault(fence.include.file, fence.line)
    return found.values()


def _paragraphs(texts: Iterable[str], css_class: str) -> list[str]:
    return [f"{text}\n{{ {css_class} }}" for text in texts]


def _add_anchors(lines: list[str], lesson: Lesson) -> None:
    """Write an anchor below each paragraph that begins with a bold name."""
    for name in bold_names(lesson):
        lines[name.last - lesson.body_line] += f"\n{{ #{name.anchor} }}"


def _add_link_to_index(lines: list[str], course: Curriculum, lesson: Lesson) -> None:
    """Write the link above the heading that follows the common mistakes."""
    sections = [heading for heading in lesson.headings if heading.level == 2]
    for mistakes, following in pairwise(sections):
        if mistakes.title == course.settings.labels.mistakes:
            at = following.line - lesson.body_line
            lines[at] = f"{link_to_index(course, lesson)}\n\n{lines[at]}".lstrip()


def _add_link_to_remember(lines: list[str], course: Curriculum, lesson: Lesson) -> None:
    """Give the section of questions its anchor, hide it from the search, and end it.

    The search need not find as many sections of this name as there are lessons.
    """
    labels = course.settings.labels
    sections = [heading for heading in lesson.headings if heading.level == 2]
    for asking, following in pairwise(sections):
        if asking.title == labels.recall:
            anchor = slugify(labels.recall, "-")
            at = asking.line - lesson.body_line
            lines[at] += f' {{ #{anchor} data-search-exclude="" }}'
            if REMEMBER in course.pages:
                page = link(labels.recall, relative(f"{REMEMBER}.md", lesson.id))
                at = following.line - lesson.body_line
                told = f"{labels.asked_again} {page}\n{{ .asked-again }}"
                lines[at] = f"{told}\n\n{lines[at]}"


def python_fence(code: str, info: str = "python") -> str:
    """Return code as a Markdown fence."""
    return fenced(code, info)


@dataclass(frozen=True)
class Listed:
    """A section of a snippet on its way to a page."""

    snippet: Snippet
    place: str
    include: Include
    page: Page
    labels: Labels
    others: Others

    def open(self) -> list[str]:
        """Return code with its outputs, figures between."""
        blocks = []
        for piece in self._pieces(pieces_by_figure):
            blocks += self._fences(piece.listing)
            blocks += self._images(piece)
        return blocks

    @property
    def predictions(self) -> list[Piece]:
        """The pieces whose outputs are folded away, each below its statement."""
        return [one for one in self._pieces(pieces_by_output) if _folds(one)]

    def predicted(self, names: list[str], explanation: Explanation | None) -> list[str]:
        """Return code whose outputs are folded away; the last fold explains them."""
        blocks: list[str] = []
        left = list(names)
        for piece in self._pieces(pieces_by_output):
            blocks += self._fences(piece.code)
            if _folds(piece):
                name = left.pop(0)
                blocks += self._fold(piece, name, None if left else explanation)
        if explanation and not names:  # where no run showed an output
            blocks.append(fold(self.labels.look, explanation.text))
        return blocks

    def _fold(
        self, piece: Piece, name: str, explanation: Explanation | None
    ) -> list[str]:
        ask, title = question(self.snippet, piece, name, self.labels, explanation)
        inside = [*self._fences(piece.printed), *self._images(piece)]
        inside += [explanation.text] if explanation else []
        return [*filter(None, [ask]), fold(title, "\n\n".join(inside))]

    def _pieces(self, cut: Cut) -> list[Piece]:
        section, meanings = self.include.section, meant(self.snippet, self.labels)
        return cut(self.snippet, section, self.others, meanings)

    def _fences(self, code: str) -> list[str]:
        """Return code as a fence, with a class where it needs a GPU; none for no code."""
        info = " { .python .needs-gpu }" if self.snippet.accelerator else "python"
        return [python_fence(code, info)] if code else []

    def _images(self, piece: Piece) -> list[str]:
        folder = posixpath.dirname(self.place)
        return [
            image(relative(f"{folder}/{path.name}", self.page.id), figure.alt)
            + "\n{ .snippet-figure }"
            for figure in piece.figures
            for path in [figure_path(self.snippet, figure)]
        ]


def _folds(piece: Piece) -> bool:
    return bool(piece.printed or piece.figures)


def image(address: str, alt: str) -> str:
    """Return a figure with dark and with light ink; the theme shows one of them."""
    text = verbatim(alt)
    images = [f"![{text}]({address}#only-{theme})" for theme in ("light", "dark")]
    return "".join(images)


def _caption(place: str, command: str, page: Page) -> str:
    parts = "/<wbr>".join(
        map(verbatim, command.split("/"))
    )  # where a phone may break it
    source = link(f"<code>{parts}</code>", relative(place, page.id))
    return f"{source}\n{{ .snippet-source }}"
