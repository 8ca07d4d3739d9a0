"""The Markdown of a page, with every include replaced by the code it stands for."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from itertools import pairwise

from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.fences import Fence, Include
from torchproof.lesson.page import Lesson, Page
from torchproof.publishing import gpu
from torchproof.publishing.error_index import link_to_index
from torchproof.publishing.links import relative
from torchproof.publishing.listing import (
    Piece,
    figure_path,
    pieces_by_figure,
    pieces_by_output,
    printed_lines,
)
from torchproof.publishing.places import bold_names
from torchproof.publishing.verbatim import fenced, verbatim
from torchproof.snippet import Output, Snippet

PREDICT = "Predict the output, then look"


def expand(course: Curriculum, page: Page) -> str:
    """Return the page's Markdown as plain Markdown, without front matter.

    An include becomes a Python fence with its outputs as comments, figures right
    below their statement, and a caption that says which file it is. A lesson's bold
    names get anchors, and its mistakes end with a link to the index of messages.
    Raises Problem on an include that cannot be read.
    """
    lines = page.body.split("\n")
    if isinstance(page, Lesson):
        _add_anchors(lines, page)
        _add_link_to_index(lines, course, page)
    for fence in reversed(page.fences):
        if fence.python and fence.include:
            shown = expand_fence(course, page, fence, fence.include)
            first, last = fence.line - page.body_line, fence.last - page.body_line
            lines[first : last + 1] = [*_indented(shown, fence.indent).split("\n"), ""]
    return "\n".join(lines).strip("\n")


def expand_fence(course: Curriculum, page: Page, fence: Fence, include: Include) -> str:
    """Return what stands on the page in place of one fence."""
    snippet = course.resolve(page, include)
    blocks = _predicted if fence.predict else _shown
    code = blocks(gpu.shown(course, snippet), include, page)
    note = gpu.note(course, snippet, include.section)
    told = [f"{note}\n{{ .snippet-gpu }}"] if note else []
    return "\n\n".join([*code, *told, _caption(include.file, page)])


def _add_anchors(lines: list[str], lesson: Lesson) -> None:
    """Write an anchor below each paragraph that begins with a bold name."""
    for name in bold_names(lesson):
        lines[name.last - lesson.body_line] += f"\n{{ #{name.anchor} }}"


def _add_link_to_index(lines: list[str], course: Curriculum, lesson: Lesson) -> None:
    """Write the link above the heading that follows the common mistakes."""
    sections = [heading for heading in lesson.headings if heading.level == 2]
    for mistakes, following in pairwise(sections):
        if mistakes.title == "Common mistakes":
            at = following.line - lesson.body_line
            lines[at] = f"{link_to_index(course, lesson)}\n\n{lines[at]}".lstrip()


def python_fence(code: str, info: str = "python") -> str:
    """Return code as a Markdown fence."""
    return fenced(code, info)


def _fence(code: str, snippet: Snippet) -> str:
    """Return code of a snippet as a fence, with a class where it needs a GPU."""
    return python_fence(
        code, " { .python .needs-gpu }" if snippet.accelerator else "python"
    )


def _shown(snippet: Snippet, include: Include, page: Page) -> list[str]:
    """Return code with its outputs, figures between."""
    blocks = []
    for piece in pieces_by_figure(snippet, include.section):
        blocks += [_fence(piece.listing, snippet)] if piece.listing else []
        blocks += _images(snippet, piece, include, page)
    return blocks


def _predicted(snippet: Snippet, include: Include, page: Page) -> list[str]:
    """Return code whose outputs are folded away, each below its statement."""
    blocks = []
    for piece in pieces_by_output(snippet, include.section):
        blocks += [_fence(piece.code, snippet)] if piece.code else []
        texts = _printed(piece.texts)
        folded = [_fence(texts, snippet)] if texts else []
        folded += _images(snippet, piece, include, page)
        if folded:
            blocks.append(_fold("\n\n".join(folded)))
    return blocks


def _printed(outputs: Iterable[Output]) -> str:
    return "\n".join(printed_lines(output) for output in outputs)


def _fold(content: str) -> str:
    """Return content in a fold that opens without JavaScript (pymdownx.details)."""
    return f'??? predict "{PREDICT}"\n\n{textwrap.indent(content, "    ")}'


def _images(snippet: Snippet, piece: Piece, include: Include, page: Page) -> list[str]:
    folder = f"snippets/{include.file.rpartition('/')[0]}"
    return [
        image(relative(f"{folder}/{path.name}", page.id), figure.text)
        + "\n{ .snippet-figure }"
        for figure in piece.figures
        for path in [figure_path(snippet, figure)]
    ]


def image(address: str, alt: str) -> str:
    """Return a figure with dark and with light ink; the theme shows one of them."""
    text = verbatim(alt)
    images = [f"![{text}]({address}#only-{theme})" for theme in ("light", "dark")]
    return "".join(images)


def _caption(file: str, page: Page) -> str:
    address = relative(f"snippets/{file}", page.id)
    return f"[`python snippets/{file}`]({address})\n{{ .snippet-source }}"


def _indented(text: str, indent: str) -> str:
    return textwrap.indent(text, indent) if indent else text
