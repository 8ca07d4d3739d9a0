"""Checks: a sentence that a test stands for is one of the lesson, and the test tries it."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence

from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.words.claims import Claim, Claims, blocks_in, stands_in
from torchproof.problem import Problem


def unfounded(course: Curriculum) -> Iterator[Problem]:
    """Yield the claims that are of no lesson, stand not in it, or cannot fail."""
    for file in course.claims.values():
        lesson = course.lessons.get(file.lesson)
        if lesson is None:
            what = "these claims are of no lesson of the course"
            mend = f"Call the file after one: {course.claims_folder.name}/part/test_lesson.py."
            yield Problem(file.path, None, what, mend)
            continue
        texts = [block.text for block in blocks_in(lesson.body)]
        page = lesson.path.relative_to(course.root).as_posix()
        try:
            every = file.every
        except Problem as problem:
            yield problem
            continue
        for claim in every:
            yield from _wrong(file, claim, texts, page)


def _wrong(
    file: Claims, claim: Claim, texts: Sequence[str], page: str
) -> Iterator[Problem]:
    if not any(stands_in(claim.quote, text) for text in texts):
        what = (
            f"{page} does not have the sentence of this test\n"
            f"  Expected, as whole sentences of one paragraph: {claim.quote}\n"
            f"  The nearest paragraph: {_nearest(claim.quote, texts)}"
        )
        mend = "Quote the sentence as it is now, and see that the test still tries what it says."
        yield Problem(file.path, claim.line, what, mend)
    if not claim.tries:
        what = "nothing in this test can fail"
        mend = "Assert what would be otherwise if the sentence were false."
        yield Problem(file.path, claim.line, what, mend)


def _nearest(quote: str, texts: Sequence[str]) -> str:
    """Return the paragraph that is most like the quote."""
    words = set(quote.split())
    likely = sorted(texts, key=lambda text: -len(words & set(text.split())))[:5]
    return max(
        likely,
        key=lambda text: difflib.SequenceMatcher(None, quote, text).ratio(),
        default="(none)",
    )
