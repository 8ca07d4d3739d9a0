"""What the page Verification says of sentences that tests stand for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson
from torchproof.publishing.markup.elements import link
from torchproof.publishing.markup.links import relative
from torchproof.publishing.markup.paths import VERIFICATION, claims_page
from torchproof.publishing.vouching.tested import tested
from torchproof.records.software import software
from torchproof.wording import counted

_NO_RUN = " No run vouches for one."


def sentences(course: Curriculum) -> Iterator[str]:
    """Yield how many sentences are tested, and with which releases; nothing for none."""
    lessons = course.lessons.values()
    written = sum(len(file.every) for file in course.claims.values())
    found = [one for lesson in lessons for one in tested(course, lesson)]
    if not written:
        return
    told = f"Tests stand for {counted(f'{written:,}', 'claim')} of the text."
    counts = Counter(release for one in found for release in one.releases)
    passed = [
        f"{'all' if number == written else f'{number:,}'} passed with "
        + software(*(release for release in counts if counts[release] == number))
        for number in sorted(set(counts.values()), reverse=True)
    ]
    told += f" **{'; '.join(passed).capitalize()}.**" if passed else _NO_RUN
    yield f"{told} On the pages, a small ✓ behind a sentence leads to its test."


def tested_sentences(course: Curriculum, lesson: Lesson) -> str:
    """Return how many sentences of a lesson are tested, as a link to their tests."""
    number = len(tested(course, lesson))
    address = relative(f"{claims_page(lesson.id)}.md", VERIFICATION)
    return link(str(number), address) if number else "0"
