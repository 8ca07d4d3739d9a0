"""What a lesson teaches, in the words of schema.org: https://schema.org/LearningResource."""

from __future__ import annotations

from typing import Any

from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson
from torchproof.publishing.markup.links import Home

_CONTEXT = "https://schema.org"

Facts = dict[str, Any]


def course_facts(course: Curriculum, home: Home) -> Facts:
    """Return what the page of the whole course says: its parts, and their lessons."""
    parts = [
        _said({"@type": "Syllabus", "name": course.part_title(part), "position": at})
        | {"hasPart": [_named(one, home) for one in course.lessons_of(part)]}
        for at, part in enumerate(course.parts, 1)
    ]
    own = {"@context": _CONTEXT, **_course(course, home)}
    return _said({**own, "license": course.settings.license, "syllabusSections": parts})


def lesson_facts(course: Curriculum, lesson: Lesson, home: Home) -> Facts:
    """Return what the page of a lesson says; addresses where the site is known."""
    front = lesson.front_matter
    lessons = course.lessons_of(lesson.part)
    concepts = (course.concepts[one] for one in front.concepts)
    part = {
        "@type": "Syllabus",
        "name": course.part_title(lesson.part),
        "position": course.parts.index(lesson.part) + 1,
        "isPartOf": _course(course, home),
    }
    return _said(
        {
            "@context": _CONTEXT,
            **_named(lesson, home),
            "description": front.for_builder.get("description", ""),
            "learningResourceType": "project" if lesson.is_project else "lesson",
            "teaches": [_said(_term(one.name, one.definition)) for one in concepts],
            "timeRequired": f"PT{course.reading_minutes(lesson)}M",
            "educationalLevel": front.difficulty.capitalize(),
            "competencyRequired": [
                _named(one, home) for one in course.prerequisites(lesson)
            ],
            "license": course.settings.license,
            "isAccessibleForFree": True,
            "position": lessons.index(lesson) + 1,
            "isPartOf": part,
        }
    )


def _course(course: Curriculum, home: Home) -> Facts:
    about = course.about
    facts = {"@type": "Course", "name": about.name, "description": about.description}
    provider = {"@type": "Organization", "name": about.name, "url": home.site_url}
    return _said({**facts, "url": home.site_url, "provider": _said(provider)})


def _named(lesson: Lesson, home: Home) -> Facts:
    facts = {"@type": "LearningResource", "name": lesson.title}
    return _said({**facts, "url": home.page(lesson.id)})


def _term(name: str, definition: str) -> Facts:
    plain = definition.replace("`", "")
    return {"@type": "DefinedTerm", "name": name, "description": plain}


def _said(facts: Facts) -> Facts:
    """Return what is known of some facts."""
    return {key: value for key, value in facts.items() if value not in ("", [], {})}
