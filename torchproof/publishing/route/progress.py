"""The page that shows readers how far they are; a script fills it in."""

from __future__ import annotations

import json
from html import escape

from torchproof.labels import Labels, said
from torchproof.lesson.curriculum import Curriculum
from torchproof.publishing.markup.elements import boxed, link, script
from torchproof.publishing.markup.links import relative
from torchproof.publishing.markup.paths import PROGRESS, PROGRESS_SCRIPT
from torchproof.publishing.route.extent import part_facts

_SAID = (
    "done_in_all",
    "save_progress",
    "load_progress",
    "progress_file",
    "forget_progress",
    "undo",
    "progress_saved",
    "progress_loaded",
    "progress_forgotten",
    "progress_restored",
    "keeps_nothing",
)


def progress(course: Curriculum) -> str:
    """Return the body of the page: the parts, and where the script puts its buttons."""
    if not course.lessons:
        return ""
    parts = [
        f"1. {link(course.part_title(part), _first(course, part))} {part_facts(course, part)}"
        for part in course.parts
    ]
    return "\n\n".join(
        [
            f'<div class="progress" data-words="{_words(course.settings.labels)}"></div>',
            f'{_beginning(course)}{{ data-continue="" }}',
            boxed("progress-parts", ["\n".join(parts)]),
            script(PROGRESS_SCRIPT, PROGRESS),
        ]
    )


def _words(labels: Labels) -> str:
    """Return what the script says on this page, as an attribute holds it."""
    words = {name: getattr(labels, name) for name in _SAID}
    return escape(json.dumps(words, ensure_ascii=False))


def _beginning(course: Curriculum) -> str:
    """Return the link that the script turns to where a reader left off."""
    first = next(iter(course.lessons.values()))
    told = said(course.settings.labels.begin, lesson=first.title)
    return link(told, relative(f"{first.id}.md", PROGRESS))


def _first(course: Curriculum, part: str) -> str:
    return relative(f"{course.lessons_of(part)[0].id}.md", PROGRESS)
