"""Each lesson has sentences that tests stand for, and runs vouch for them."""

import re
from pathlib import Path

import pytest

from torchproof.lesson import curriculum
from torchproof.publishing.vouching import tested as vouching

COURSE = curriculum.load(Path(__file__).parents[2])
# A refresh brings the record of a new torch; the sentences are tried with it by hand.
RELEASES = [record.release for record in COURSE.claims_shelf.of("cpu")]


def pinned_release() -> str:
    lock = (COURSE.root / "requirements/test.txt").read_text("utf-8")
    return re.search(r"^torch==([\d.]+)", lock, re.MULTILINE)[1]


each_lesson = pytest.mark.parametrize(
    "lesson", COURSE.lessons.values(), ids=lambda one: one.id
)


@each_lesson
def test_a_lesson_has_sentences_that_are_tested(lesson):
    assert lesson.id in COURSE.claims


def test_the_torch_of_the_tests_tried_them():
    assert pinned_release() in RELEASES


@each_lesson
def test_they_passed_with_every_torch_of_the_records(lesson):
    file = COURSE.claims[lesson.id]
    held = {one.claim.name: one.releases for one in vouching.tested(COURSE, lesson)}
    for claim in file.every:
        if held.get(claim.name) != RELEASES:
            pytest.fail(
                f"{file.path.relative_to(COURSE.root)}:{claim.line}: recorded with torch "
                f"{held.get(claim.name, [])}, not with {RELEASES}.\n"
                "  Fix: `python -m torchproof record tests/claims`, with each of them; "
                "`python -m torchproof stale` names them.",
                pytrace=False,
            )
