"""The checks of a lesson: its pasted page, its notebook, the verdicts of its exercises."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Exercise, Lesson
from torchproof.problem import Problem, Problems, raise_any
from torchproof.proving.notebooks import (
    are_shown,
    cells_above,
    cells_below,
    imports_of,
)
from torchproof.proving.pages import python_blocks
from torchproof.proving.sessions import (
    fault_in,
    fault_in_cells,
    files_of,
    tolerances_of,
)
from torchproof.publishing.pages.expansion import expand
from torchproof.running.runner import Runner


def page(course: Curriculum, lesson: Lesson, runner: Runner) -> None:
    """Run the page's blocks as a reader who copies it from top to bottom. Raises Problem.

    Blocks that need a GPU are left out: the page says below each that it needs one.
    """
    code = python_blocks(expand(course, lesson))
    tolerances, files = tolerances_of(course, lesson.id), files_of(course, lesson.id)
    _refuse(lesson, fault_in(code, runner, tolerances, files), "its page")


def notebook(course: Curriculum, lesson: Lesson, runner: Runner) -> None:
    """Run the cells of the lesson's notebook in one session. Raises Problem.

    What stands above its exercises is the code of its page, whose own check runs that: the
    exercises alone run here, with what was imported above and without their solutions.
    All runs where the two differ, or the exercises use more of what stands above.
    """
    above, below = cells_above(course, lesson), cells_below(course, lesson)
    tolerances, files = tolerances_of(course, lesson.id), files_of(course, lesson.id)
    if are_shown(above, python_blocks(expand(course, lesson))):
        alone = [imports_of(above), *below]
        if not fault_in_cells(alone, runner, tolerances, files):
            return
    fault = fault_in_cells([*above, *below], runner, tolerances, files)
    _refuse(lesson, fault, "its notebook")


def verdicts(course: Curriculum, lesson: Lesson, runner: Runner) -> None:
    """Require that each solution is right and each starter is not yet. Raises Problems.

    What they print stands in the snippets, whose own runs compare it.
    """
    raise_any(
        [
            Problem(lesson.path, exercise.line, what, fix)
            for exercise in lesson.exercises
            for what, fix in _wrong(course, lesson, exercise)
        ]
    )


CHECKS: Mapping[str, Callable[[Curriculum, Lesson, Runner], None]] = {
    "page": page,
    "notebook": notebook,
    "verdicts": verdicts,
}


def prove(course: Curriculum, name: str, check: str, runner: Runner) -> None:
    """Make one of `CHECKS` on a lesson. Raises Problem, or Problems.

    Before the lesson can be read without a mistake, and what is not another page of the
    course, the mistakes are raised.
    """
    if not is_readable(course, name):
        raise Problems(_of_no_other(course, name))
    CHECKS[check](course, course.lessons[name], runner)


def is_readable(course: Curriculum, name: str) -> bool:
    """Return whether a lesson can be read, whatever is wrong with other pages."""
    return name in course.lessons and not _of_no_other(course, name)


def _of_no_other(course: Curriculum, name: str) -> list[Problem]:
    """Return the mistakes met in reading the course, but for those of other pages."""
    others = {page.path for page in course.all_pages if page.id != name}
    return [problem for problem in course.problems if problem.path not in others]


def _refuse(lesson: Lesson, fault: str, what: str) -> None:
    if fault:
        told = f"{what}, run from top to bottom, does not work:\n{fault}"
        fix = "Show the lines that it needs above it, or make the block whole."
        raise Problem(lesson.path, None, told, fix)


def _wrong(
    course: Curriculum, lesson: Lesson, exercise: Exercise
) -> Iterator[tuple[str, str]]:
    name, right = exercise.title, course.settings.labels.right
    if right not in _printed(course, lesson, exercise, "solution"):
        what = f"the solution of “{name}” does not print `{right}`"
        yield what, "Print what the check says of it, and let that be right."
    if any(one.startswith(right) for one in _printed(course, lesson, exercise, "try")):
        what = f"the starter of “{name}” is right already"
        yield what, "Leave something to do, and let the check say what is missing."


def _printed(
    course: Curriculum, lesson: Lesson, exercise: Exercise, role: str
) -> list[str]:
    """Return the texts that a part of an exercise prints; what is missing prints none."""
    include = exercise.role(role)
    if include is None:
        return []
    snippet = course.resolve(lesson, include)
    shown = snippet.statements_in(snippet.sections[include.section])
    return [one.text for s in shown for one in s.outputs if one.kind == "text"]
