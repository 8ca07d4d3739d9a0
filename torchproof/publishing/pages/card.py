"""The card that opens a lesson."""

from __future__ import annotations

from collections.abc import Sequence

from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson
from torchproof.publishing.markup.elements import boxed, lesson_link, link
from torchproof.publishing.markup.links import Home, relative
from torchproof.publishing.markup.paths import CONCEPTS, VERIFICATION, verification_row
from torchproof.publishing.pages.local import run_locally
from torchproof.publishing.pages.reporting import UNSOUGHT
from torchproof.publishing.pages.taking import notebook_links
from torchproof.publishing.pages.tested import count
from torchproof.publishing.vouching.evidence import blocks_of
from torchproof.publishing.vouching.stamp import checked_on, unchecked
from torchproof.wording import counted


def card(course: Curriculum, lesson: Lesson, home: Home) -> str:
    """Return the lesson's card as Markdown."""
    front = lesson.front_matter
    labels = course.settings.labels
    blocks = [
        *([f"{front.why}\n{{ .lesson-why }}"] if front.why else []),
        *_listed(labels.objectives, front.objectives),
        *_labelled(labels.builds_on, _prerequisites(course, lesson)),
        *_labelled(labels.teaches, _concepts(course, lesson)),
        f"{_facts(course, lesson)}\n{{ .lesson-facts }}",
        *_stamp(course, lesson),
        f"{' · '.join(notebook_links(lesson, home))}\n{{ .lesson-take {UNSOUGHT} }}",
        *run_locally(course, lesson, home),
    ]
    return boxed("lesson-card", blocks)


def _labelled(label: str, links: list[str]) -> list[str]:
    return [f"**{label}** {' · '.join(links)}"] if links else []


def _listed(label: str, texts: Sequence[str]) -> list[str]:
    return [f"**{label}**", "\n".join(f"- {one}" for one in texts)] if texts else []


def _prerequisites(course: Curriculum, lesson: Lesson) -> list[str]:
    return [
        lesson_link(needed, lesson.id, _taught_by(course, needed))
        for needed in course.prerequisites(lesson)
    ]


def _taught_by(course: Curriculum, lesson: Lesson) -> str:
    names = [course.concepts[id].name for id in lesson.front_matter.concepts]
    return f"You will need: {', '.join(names)}" if names else ""


def _concepts(course: Curriculum, lesson: Lesson) -> list[str]:
    concepts = [course.concepts[id] for id in lesson.front_matter.concepts]
    if CONCEPTS not in course.pages:
        return [concept.name for concept in concepts]
    index = relative(f"{CONCEPTS}.md", lesson.id)
    return [link(c.name, f"{index}#{c.id}", c.definition) for c in concepts]


def _stamp(course: Curriculum, lesson: Lesson) -> list[str]:
    """Return on what the lesson was checked; what was not stands in a line of its own."""
    blocks = blocks_of(course, [lesson])
    told = [*checked_on(course.shelf, blocks), *filter(None, [count(course, lesson)])]
    if VERIFICATION in course.pages:
        address = relative(f"{VERIFICATION}.md", lesson.id)
        told.append(link("Details", f"{address}#{verification_row(lesson.id)}"))
    missing = unchecked(blocks)
    marked = f"{course.settings.labels.marked}\n{{ .lesson-stamp-means }}"
    return [
        f"{' · '.join(told)}\n{{ .lesson-stamp }}",
        *([f"{missing}\n{{ .lesson-stamp .unchecked }}", marked] if missing else []),
    ]


def _facts(course: Curriculum, lesson: Lesson) -> str:
    facts = list(filter(None, [lesson.front_matter.difficulty.capitalize()]))
    if lesson.is_project:
        facts += ["Project", counted(len(lesson.exercises), "stage")]
    else:
        facts += [
            f"{course.reading_minutes(lesson)} min read",
            counted(lesson.examples, "example"),
            counted(len(lesson.exercises), "exercise"),
        ]
    return " · ".join(facts)
