"""Every mistake in the course that can be found without running a snippet."""

from __future__ import annotations

from collections.abc import Iterator

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
from torchproof.lesson.library import Library
from torchproof.lesson.page import Lesson, Page
from torchproof.lesson.words.printed import file_of
from torchproof.problem import Problem
from torchproof.snippet import Snippet

# Each yields its problems. A new check is one more line in one of these: what it takes
# is the course, and of that all it likes, ...
OF_COURSE = (
    concepts.unknown,
    concepts.taught_twice,
    concepts.taught_nowhere,
    order.unknown_prerequisites,
    order.cycles,
    order.read_before_prerequisites,
    order.patterns_without_pages,
    order.not_in_nav,
    order.labs_not_in_nav,
    order.wrong_nav_entries,
    messages.unreadable_kinds,
    claims.unfounded,
    snippets.unused,
)
# ... the course, and of that the snippets alone, ...
OF_SNIPPETS = (
    snippets.unreadable,
    snippets.twice,
    snippets.hiding,
    snippets.shadowing,
)
# ... a snippet with its files, ...
OF_SNIPPET = (
    comments.typed_outputs,
    numbers.pictured,
)
# ... the course and a page, with the settings and the snippets that the page names, ...
OF_PAGE = (
    pages.fences,
    pages.includes,
    pages.stray_includes,
    pages.images,
    numbers.stray_marks,
    numbers.marked,
)
# ... or the same and a lesson.
OF_LESSON = (
    pages.blocks,
    pages.diagrams,
    pages.explanations,
    questions.misplaced,
    questions.unanswerable,
    questions.given_away,
    exercises.parts,
    literals.never_printed,
    numbers.unmarked,
)


class Checker:
    """Checks a course again and again, but nothing without mistakes that is as it was."""

    def __init__(self) -> None:
        """Know of no page, and of no snippet."""
        self._sound: dict[str, tuple[object, ...]] = {}
        self._sound_snippets: dict[str, Snippet] = {}
        self._library: Library | None = None

    def check(self, course: Curriculum) -> list[Problem]:
        """Return all problems at once, ordered by file and line.

        Snippets are read in the order of the lessons: others may be reading from the end.
        """
        found = [
            one for page in course.all_pages for one in self._of_page(course, page)
        ]
        found += [problem for check in OF_COURSE for problem in check(course)]
        if course.library is not self._library:
            every = [problem for check in OF_SNIPPETS for problem in check(course)]
            every += self._of_each_snippet(course.library)
            self._library = None if every else course.library
            found += every
        return sorted((*course.problems, *found), key=place)

    def _of_each_snippet(self, library: Library) -> list[Problem]:
        every = []
        for file in library.files:
            snippet = _snippet(library, file)
            if snippet and self._sound_snippets.get(file) is not snippet:
                found = [one for check in OF_SNIPPET for one in check(snippet)]
                every += found
                self._sound_snippets |= {} if found else {file: snippet}
        return every

    def _of_page(self, course: Curriculum, page: Page) -> list[Problem]:
        state = page, course.settings, *_named(course, page)
        if self._sound.get(page.id) == state:
            return []
        found = [problem for check in OF_PAGE for problem in check(course, page)]
        if isinstance(page, Lesson):
            found += [p for check in OF_LESSON for p in check(course, page)]
        self._sound[page.id] = () if found else state
        return found


def check(course: Curriculum) -> list[Problem]:
    """Return all problems at once, ordered by file and line."""
    return Checker().check(course)


def _named(course: Curriculum, page: Page) -> Iterator[Snippet | None]:
    """Yield the snippets that a page names, None for each that cannot be read."""
    quoted = (file for one in page.quoted if (file := file_of(page, one)))
    for file in dict.fromkeys((*(use.file for use in page.includes), *quoted)):
        yield _snippet(course.library, file)


def _snippet(library: Library, file: str) -> Snippet | None:
    """Return a snippet, None if it cannot be read: that is a problem of its own."""
    try:
        return library.snippet(file)
    except (Problem, KeyError):
        return None


def place(problem: Problem) -> tuple[str, int, str]:
    """Return by what problems are ordered: their file and line."""
    return problem.path.as_posix(), problem.line or 0, problem.what
