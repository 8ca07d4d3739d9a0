"""The concept index."""

from __future__ import annotations

from torchproof.lesson.concepts import Concept
from torchproof.lesson.curriculum import Curriculum
from torchproof.publishing.markup.elements import boxed, lesson_link, link
from torchproof.publishing.markup.paths import CONCEPTS


def concept_index(course: Curriculum) -> str:
    """Return the body of the concept page: each concept, by its name."""
    taught = [
        concept for concept in course.concepts.values() if course.teacher(concept.id)
    ]
    by_name = sorted(taught, key=lambda concept: concept.name.lower())
    entries = [_entry(course, concept) for concept in by_name]
    return "\n\n".join(["## The concepts", boxed("concepts", entries)])


def _entry(course: Curriculum, concept: Concept) -> str:
    teacher = course.teacher(concept.id)
    lesson = f"Taught in {lesson_link(teacher, CONCEPTS)}. " if teacher else ""
    return (
        f"### {concept.name} {{ #{concept.id} }}\n\n{concept.definition}\n\n"
        f"{lesson}{link('API reference', concept.api)}"
    )
