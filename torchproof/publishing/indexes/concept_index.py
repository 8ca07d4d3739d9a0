"""The concept index and the map of the lessons."""

from __future__ import annotations

from torchproof.lesson.concepts import Concept
from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson
from torchproof.publishing.markup.elements import lesson_link, link
from torchproof.publishing.markup.paths import CONCEPTS
from torchproof.wording import indented


def concept_index(course: Curriculum) -> str:
    """Return the body of the concept page: the map of lessons, then each concept."""
    taught = [
        concept for concept in course.concepts.values() if course.teacher(concept.id)
    ]
    by_name = sorted(taught, key=lambda concept: concept.name.lower())
    return "\n\n".join(
        [
            "## The map of lessons",
            "An arrow leads from a lesson to one that builds on it.",
            f"```mermaid\n{lesson_map(course)}\n```",
            '??? abstract "The map as a list"',
            indented(_map_as_list(course)),
            "## The concepts",
            *(_entry(course, concept) for concept in by_name),
        ]
    )


def lesson_map(course: Curriculum) -> str:
    """Return the graph of prerequisites as Mermaid text."""
    lines = [
        "flowchart TD",
        "  accTitle: Map of the lessons",
        "  accDescr: Which lesson builds on which, as the list below says too",
    ]
    for lesson in course.lessons.values():
        lines.append(f'  {_node(lesson)}["{lesson.title}"]')
        for needed in course.prerequisites(lesson):
            lines.append(f"  {_node(needed)} --> {_node(lesson)}")
    return "\n".join(lines)


def _node(lesson: Lesson) -> str:
    return lesson.id.replace("/", "_").replace("-", "_")


def _map_as_list(course: Curriculum) -> str:
    blocks = []
    for part in course.parts:
        lessons = [_with_needs(course, lesson) for lesson in course.lessons_of(part)]
        blocks += [f"**{course.part_title(part)}**", "\n".join(lessons)]
    return "\n\n".join(blocks)


def _with_needs(course: Curriculum, lesson: Lesson) -> str:
    needed = [lesson_link(needed, CONCEPTS) for needed in course.prerequisites(lesson)]
    after = f", after {' and '.join(needed)}" if needed else ""
    return f"- {lesson_link(lesson, CONCEPTS)}{after}"


def _entry(course: Curriculum, concept: Concept) -> str:
    teacher = course.teacher(concept.id)
    lesson = f"Taught in {lesson_link(teacher, CONCEPTS)}. " if teacher else ""
    return (
        f"### {concept.name} {{ #{concept.id} }}\n\n{concept.definition}\n\n"
        f"{lesson}{link('API reference', concept.api)}"
    )
