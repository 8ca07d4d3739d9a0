"""The page that asks again, and the page of all questions, which it takes them from."""

from __future__ import annotations

from dataclasses import replace

from torchproof.labels import said_of
from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson
from torchproof.publishing.markup.elements import link
from torchproof.publishing.markup.links import relative
from torchproof.publishing.markup.paths import QUESTIONS, REMEMBER
from torchproof.publishing.markup.verbatim import verbatim
from torchproof.publishing.pages.expansion import Shown
from torchproof.publishing.recalling.box import box

# What the script says.
_WORDS = (
    "due", "nothing_due", "never_asked", "comes_back", "to_go", "from_lesson",
    "next_question", "take_part", "not_kept", "not_loaded",
)  # fmt: skip


def remember(course: Curriculum, body: str) -> str:
    """Return the page that asks: below what its author begins with, the parts to ask about.

    A script asks there (remember.js); without it the list leads to all questions.
    """
    begins, heading, goes_on = body.partition("\n## ")
    return f"{begins.strip()}\n\n{_parts(course)}\n{heading}{goes_on}"


def _parts(course: Curriculum) -> str:
    rows, labels = [], course.settings.labels
    for part, lessons in _asking(course).items():
        count = sum(len(one.questions) for one in lessons)
        address = f"{relative(f'{QUESTIONS}.md', REMEMBER)}#{part}"
        rows.append(
            f"- {link(course.part_title(part), address)}: {said_of(labels.count_questions, count)}"
        )
    words = " ".join(
        f'data-{name.replace("_", "-")}="{verbatim(getattr(labels, name))}"'
        for name in _WORDS
    )
    head = f'<div class="asks-again" {words} markdown>'
    return "\n\n".join([head, "\n".join(rows), "</div>"])


def questions_page(course: Curriculum) -> str:
    """Return the page of all questions, by part and lesson."""
    parts = [f"# {course.settings.labels.recall}"]
    for part, lessons in _asking(course).items():
        parts.append(f"## {course.part_title(part)} {{ #{part} }}")
        for lesson in lessons:
            parts += [_heading(lesson), *_boxes(course, lesson)]
    return "\n\n".join(parts) + "\n"


def has_questions(course: Curriculum) -> bool:
    """Return whether there is a page that asks, and a lesson with questions."""
    return REMEMBER in course.pages and bool(_asking(course))


def _asking(course: Curriculum) -> dict[str, list[Lesson]]:
    """Return the lessons with questions, by part."""
    found: dict[str, list[Lesson]] = {}
    for lesson in course.lessons.values():
        if lesson.questions:
            found.setdefault(lesson.part, []).append(lesson)
    return found


def _heading(lesson: Lesson) -> str:
    address = relative(f"{lesson.id}.md", QUESTIONS)
    anchor = lesson.id.replace("/", "-")
    return f"### {link(verbatim(lesson.title), address)} {{ #{anchor} }}"


def _boxes(course: Curriculum, lesson: Lesson) -> list[str]:
    labels, address = course.settings.labels, relative(f"{lesson.id}.md", QUESTIONS)
    here = replace(lesson, id=QUESTIONS)  # its links start from this page
    boxes = []
    for question in lesson.questions:
        assert question.fence.include  # the checks require it
        asked = Shown.of(course, here, question.fence.include).asked(question, ())
        own = replace(asked, id=f"{lesson.id}#{question.name}")
        boxes.append(box(own, f"{address}#{question.anchor}", labels, anchored=False))
    return boxes
