"""A lesson for beginners can be read in one sitting."""

from pathlib import Path

import pytest

from torchproof.lesson import curriculum, fences
from torchproof.publishing.pages.expansion import expand

COURSE = curriculum.load(Path(__file__).parents[2])
MINUTES = 18
BLOCKS = 45
LESSONS = [
    one
    for one in COURSE.lessons.values()
    if one.front_matter.difficulty == "beginner" and not one.is_project
]


def blocks_of(page: str) -> int:
    """Return how many blocks of code or output stand on an expanded page.

    Those in folds and in exercises count too: a predicted output is a block of its own.
    Questions at the end do not: nobody reads them to follow the lesson.
    """
    found = [fence for fence in fences.find(page) if "python" in fence.language]
    return sum(".recall-code" not in fence.options for fence in found)


def excess(minutes: int, blocks: int) -> str:
    """Return what is too much, or ""."""
    told = []
    if minutes > MINUTES:
        told.append(f"it takes {minutes} minutes, not {MINUTES} at most")
    if blocks > BLOCKS:
        told.append(f"it shows {blocks} blocks, not {BLOCKS} at most")
    return ", and ".join(told)


def test_blocks_are_those_that_a_page_shows():
    page = """\
```python
x = 1
```

??? predict "Predict the output, then look"

    ```python
    # > 1
    ```

``` { .python .needs-gpu }
y = 2
```

``` { .python .recall-code }
z = 3
```

```mermaid
flowchart LR
```
"""
    assert blocks_of(page) == 3


@pytest.mark.parametrize("lesson", LESSONS, ids=[one.id for one in LESSONS])
def test_a_lesson_for_beginners_is_no_longer_than_one_sitting(lesson):
    minutes = COURSE.reading_minutes(lesson)
    told = excess(minutes, blocks_of(expand(COURSE, lesson)))
    if told:
        file = lesson.path.relative_to(COURSE.root)
        fix = (
            "Join small sections of its snippets, cut what is said twice, or split it."
        )
        pytest.fail(f"{file}: {told}.\n  {fix}", pytrace=False)
