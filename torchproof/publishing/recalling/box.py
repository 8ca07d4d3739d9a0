"""A question in a frame: code, answers to choose from, and a fold that explains each."""

from __future__ import annotations

from dataclasses import dataclass

from torchproof.labels import Labels
from torchproof.lesson.words.questions import Question
from torchproof.publishing.markup.elements import link
from torchproof.publishing.markup.verbatim import fenced, verbatim
from torchproof.publishing.predicting.choices import Choices, code_html, mixed
from torchproof.publishing.predicting.question import choices_html
from torchproof.wording import indented

BLOCK = " { .python .recall-code }"
"""How the fence of a question begins: who pastes a page into a session leaves it out."""


@dataclass(frozen=True)
class Asked:
    """A question of a lesson, with the code that it shows, and what that prints.

    `id` is its name in the whole course, by which a browser keeps it; `notes` is Markdown
    that says who ran it.
    """

    id: str
    question: Question
    code: str
    answer: str
    notes: str


def box(asked: Asked, again: str, labels: Labels, *, anchored: bool) -> str:
    """Return a question as Markdown; `again` is the address of what to read again.

    A script lets the reader choose (recall.js); without it there are a list and a fold.
    """
    names = f'data-recall="{asked.id}" data-again="{verbatim(labels.comes_back)}"'
    if anchored:
        names = f'id="{asked.question.name}" {names}'
    inside = [
        "\n".join(_reasons(asked, labels)),
        f"{labels.read_again} {link(asked.question.again, again)}\n{{ .recall__again }}",
        *filter(None, [asked.notes]),
    ]
    return "\n\n".join(
        [
            f'<div class="question" {names} data-search-exclude="" markdown>',
            fenced(asked.code, BLOCK),
            choices_html(_choices(asked), asked.question.ask, "", labels),
            f'??? recall "{labels.answer}"',
            *map(indented, inside),
            "</div>",
        ]
    )


def _choices(asked: Asked) -> Choices:
    answers = [(code_html(one.text), False) for one in asked.question.wrong]
    return Choices("", mixed([*answers, (code_html(asked.answer), True)]))


def _reasons(asked: Asked, labels: Labels) -> list[str]:
    """Return what explains each answer as the items of a list, in the order of the choices."""
    told = {code_html(asked.answer): (asked.answer, asked.question.right[0])}
    told |= {code_html(one.text): (one.text, one.why) for one in asked.question.wrong}
    items = []
    for html, right in _choices(asked).answers:
        text, why = told[html]
        verdict = labels.right if right else labels.wrong
        code = f"<code>{verbatim(text)}</code>"
        items.append(f'- {code} {verdict} <span class="recall__why">{why}</span>')
    return items
