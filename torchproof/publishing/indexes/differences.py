"""What differs between the records: statement by statement, as pages show it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson, Page
from torchproof.publishing.indexes.excerpts import excerpt
from torchproof.publishing.markup.elements import link
from torchproof.publishing.markup.links import relative
from torchproof.publishing.vouching import versions
from torchproof.publishing.vouching.evidence import Evidence
from torchproof.publishing.vouching.versions import Otherwise, otherwise
from torchproof.snippet import Output, Statement

_MOST_SHOWN = 40


def differences(
    course: Curriculum, scripts: Sequence[Evidence], page: str
) -> Iterator[str]:
    """Yield for a page what some runs printed or drew otherwise than the scripts show."""
    differing = [one for one in scripts if any(not e.outcome.same for e in one.entries)]
    if not differing:
        yield "Nothing: wherever a script ran as it is now, it came out as it is shown."
    pages = reversed(course.all_pages)  # of several, the first: lessons before others
    shown_on = {use.file: one for one in pages for use in one.includes}
    for one in differing[:_MOST_SHOWN]:
        yield f"**{_place(course, one, shown_on, page)}**"
        for index, others in otherwise(one.entries).items():
            yield _listing(one, one.snippet.statements[index], others)
        for note in versions.notes(one):
            yield f"{note}\n{{ .snippet-versions }}"
    if rest := differing[_MOST_SHOWN:]:
        yield f"And {len(rest)} more: {', '.join(f'`{one.file}`' for one in rest)}."


def _place(
    course: Curriculum, one: Evidence, shown_on: Mapping[str, Page], page: str
) -> str:
    script = link(f"`{one.file}`", relative(course.place(one.file), page))
    lesson = shown_on.get(one.file)
    if not isinstance(lesson, Lesson):
        return script
    return f"{link(lesson.title, relative(f'{lesson.id}.md', page))}: {script}"


def _listing(one: Evidence, statement: Statement, others: Sequence[Otherwise]) -> str:
    """Return a statement with what it shows and what others printed, as a fence."""
    code = textwrap.dedent(statement.source).split("\n")
    output = statement.expected(one.snippet.home)
    every: list[Output | Otherwise] = [*([output] if output else []), *others]
    texts = [text.text for text in every]
    parts = [replace(text, text=excerpt(text.text, texts)) for text in every]
    lines = [*code, *(line for part in parts for line in part.rendered(0))]
    return "\n".join(["```python", *lines, "```"])
