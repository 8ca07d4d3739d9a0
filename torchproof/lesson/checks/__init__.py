"""Every mistake in the course that can be found without running a snippet."""

from __future__ import annotations

from torchproof.lesson.checks import (
    claims,
    comments,
    concepts,
    exercises,
    literals,
    messages,
    numbers,
    order,
    pages,
    questions,
    snippets,
)
from torchproof.lesson.curriculum import Curriculum
from torchproof.problem import Problem

# Each takes the course and yields its problems. A new check is one more line here.
CHECKS = (
    concepts.unknown,
    concepts.taught_twice,
    concepts.taught_nowhere,
    order.unknown_prerequisites,
    order.cycles,
    order.read_before_prerequisites,
    order.not_in_nav,
    order.labs_not_in_nav,
    order.wrong_nav_entries,
    pages.fences,
    pages.includes,
    pages.stray_includes,
    pages.blocks,
    pages.images,
    pages.diagrams,
    pages.explanations,
    questions.misplaced,
    questions.unanswerable,
    questions.given_away,
    exercises.parts,
    literals.never_printed,
    comments.typed_outputs,
    messages.unreadable_kinds,
    claims.unfounded,
    numbers.stray_marks,
    numbers.marked,
    numbers.unmarked,
    numbers.pictured,
    snippets.unreadable,
    snippets.twice,
    snippets.hiding,
    snippets.shadowing,
    snippets.unused,
)


def check(course: Curriculum) -> list[Problem]:
    """Return all problems at once, ordered by file and line."""
    found = [problem for check in CHECKS for problem in check(course)]
    return sorted((*course.problems, *found), key=_place)


def _place(problem: Problem) -> tuple[str, int, str]:
    return problem.path.as_posix(), problem.line or 0, problem.what
