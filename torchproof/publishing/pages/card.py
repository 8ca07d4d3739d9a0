"""The card that opens a lesson."""

from __future__ import annotations

import re
from collections.abc import Sequence

from torchproof.labels import said, said_of
from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson
from torchproof.publishing.markup.elements import UNSOUGHT, boxed, lesson_link, link
from torchproof.publishing.markup.links import Home, relative
from torchproof.publishing.markup.paths import CONCEPTS, VERIFICATION, verification_row
from torchproof.publishing.pages.tested import count
from torchproof.publishing.vouching.evidence import blocks_of
from torchproof.publishing.vouching.stamp import checked_on, unchecked
from torchproof.publishing.ways.local import run_locally
from torchproof.publishing.ways.taking import notebook_links

_DAY, _UNBROKEN = re.compile(r"\d{4}-\d\d-\d\d"), r"<time>\g<0></time>"


def card(course: Curriculum, lesson: Lesson, home: Home) -> str:
    """Return the lesson's card as Markdown."""
    front = lesson.front_matter
    labels = course.settings.labels
    blocks = [
        *([f"{front.why}\n{{ .lesson-why }}"] if front.why else []),
        *_listed(labels.objectives, front.objectives),
        *_needs(course, lesson),
        *_labelled(labels.teaches, _concepts(course, lesson)),
        f"{_facts(course, lesson)}\n{{ .lesson-facts }}",
        *_stamp(course, lesson),
        f"{' · '.join(notebook_links(labels, lesson, home))}\n{{ .lesson-take {UNSOUGHT} }}",
        *run_locally(course, lesson, home),
    ]
    return boxed("lesson-card", blocks)


def _labelled(label: str, links: list[str]) -> list[str]:
    return [f"**{label}** {' · '.join(links)}"] if links else []


def _needs(course: Curriculum, lesson: Lesson) -> list[str]:
    """Return what the lesson builds on, marked for the script that knows the reader."""
    told = _labelled(course.settings.labels.builds_on, _prerequisites(course, lesson))
    return [f"{one}\n{{ .lesson-needs }}" for one in told]


def _listed(label: str, texts: Sequence[str]) -> list[str]:
    return [f"**{label}**", "\n".join(f"- {one}" for one in texts)] if texts else []


def _prerequisites(course: Curriculum, lesson: Lesson) -> list[str]:
    return [
        lesson_link(needed, lesson.id, _taught_by(course, needed))
        for needed in course.prerequisites(lesson)
    ]


def _taught_by(course: Curriculum, lesson: Lesson) -> str:
    names = [course.concepts[id].name for id in lesson.front_matter.concepts]
    needed = course.settings.labels.needed
    return said(needed, concepts=", ".join(names)) if names else ""


def _concepts(course: Curriculum, lesson: Lesson) -> list[str]:
    concepts = [course.concepts[id] for id in lesson.front_matter.concepts]
    if CONCEPTS not in course.pages:
        return [concept.name for concept in concepts]
    index = relative(f"{CONCEPTS}.md", lesson.id)
    return [link(c.name, f"{index}#{c.id}", c.definition) for c in concepts]


def _stamp(course: Curriculum, lesson: Lesson) -> list[str]:
    """Return on what the lesson was checked; what was not stands in a line of its own."""
    blocks = blocks_of(course, [lesson])
    told = [*checked_on(course, blocks), *filter(None, [count(course, lesson)])]
    if VERIFICATION in course.pages:
        address = relative(f"{VERIFICATION}.md", lesson.id)
        told.append(
            link(
                course.settings.labels.details,
                f"{address}#{verification_row(lesson.id)}",
            )
        )
    missing = unchecked(course.settings.labels, blocks)
    marked = f"{course.settings.labels.marked}\n{{ .lesson-stamp-means }}"
    return [
        f"{_DAY.sub(_UNBROKEN, ' · '.join(told))}\n{{ .lesson-stamp }}",
        *([f"{missing}\n{{ .lesson-stamp .unchecked }}", marked] if missing else []),
    ]


def _facts(course: Curriculum, lesson: Lesson) -> str:
    labels, difficulty = course.settings.labels, lesson.front_matter.difficulty
    facts = [str(getattr(labels, difficulty))] if difficulty else []
    if lesson.is_project:
        facts += [labels.project, said_of(labels.count_stages, len(lesson.exercises))]
    else:
        facts += [
            said_of(labels.minutes, course.reading_minutes(lesson)),
            said_of(labels.count_examples, lesson.examples),
            said_of(labels.count_exercises, len(lesson.exercises)),
        ]
    return " · ".join(facts)
