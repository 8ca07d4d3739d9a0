"""The marks behind tested sentences, and the page of their tests that they lead to."""

from __future__ import annotations

import re

from torchproof.labels import Labels, said, said_of
from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson
from torchproof.lesson.words.claims import blocks_in, end_of
from torchproof.publishing.markup.elements import link
from torchproof.publishing.markup.links import relative
from torchproof.publishing.markup.paths import claims_page
from torchproof.publishing.markup.verbatim import fenced
from torchproof.publishing.vouching.stamp import days
from torchproof.publishing.vouching.tested import Tested, tested
from torchproof.records.software import named, software
from torchproof.wording import counted, listed

# The text of a link without its target: on this page it would lead elsewhere.
_LINK = re.compile(r"\[([^\[\]]+)\](?:\([^()\s]*\)|\[[^\]]*\])")


def marked(course: Curriculum, lesson: Lesson) -> str:
    """Return the body of a lesson with a mark behind each tested sentence.

    Every line keeps its number. A title bears no mark.
    """
    text, blocks = lesson.body, blocks_in(lesson.body)
    places: dict[int, Tested] = {}
    for one in tested(course, lesson):
        if end := end_of(one.claim.quote, blocks):
            places.setdefault(end, one)
    for end in sorted(places, reverse=True):
        text = f"{text[:end]}{_mark(course.settings.labels, lesson, places[end])}{text[end:]}"
    return text


def tested_page(course: Curriculum, lesson: Lesson) -> str:
    """Return the page that shows the tests of a lesson's sentences."""
    file = course.claims[lesson.id]
    every = tested(course, lesson)
    back = link(lesson.title, relative(f"{lesson.id}.md", claims_page(lesson.id)))
    place = file.path.relative_to(course.root).as_posix()
    parts = [
        f"# Tested sentences: {lesson.title}",
        f"{_told(every)} A test tries what a sentence of {back} says, and fails if it "
        "is not so.",
        fenced(f"pytest {place}", "bash"),
    ]
    for one in every:
        parts += [
            f"> {_plain(one.claim.quote)}\n{{ #{_anchor(one)} }}",
            fenced(one.claim.code, "python"),
        ]
    if file.setup:
        parts += ["## What the tests share", fenced(file.setup, "python")]
    return "\n\n".join(parts) + "\n"


def count(course: Curriculum, lesson: Lesson) -> str:
    """Return how many sentences of a lesson are tested, as a link; "" for none."""
    if number := len(tested(course, lesson)):
        address = relative(f"{claims_page(lesson.id)}.md", lesson.id)
        return link(said_of(course.settings.labels.tested, number), address)
    return ""


def _told(every: list[Tested]) -> str:
    releases = list(dict.fromkeys(r for one in every for r in one.releases))
    when = days(entry for one in every for entry in one.entries)
    few = [one for one in every if len(one.releases) < len(releases)]
    told = f"Run with {software(*releases)} ({when})."
    if few:
        told += f" {counted(len(few), 'sentence')} did not hold with all of them."
    return told


def _mark(labels: Labels, lesson: Lesson, one: Tested) -> str:
    address = relative(f"{claims_page(lesson.id)}.md", lesson.id)
    releases = listed(named(one.releases), labels.series)
    title = said(labels.tested_with, software=releases)
    label = f'aria-label="{said(labels.see_test, tested=title)}"'
    return f'[]({address}#{_anchor(one)} "{title}"){{ .tested {label} }}'


def _anchor(one: Tested) -> str:
    return one.claim.name.removeprefix("test_").replace("_", "-")


def _plain(quote: str) -> str:
    """Return sentences without links and what would begin a block of Markdown."""
    text = _LINK.sub(r"\1", quote)
    return text.strip("| ").replace(" | ", " — ") if text.startswith("|") else text
