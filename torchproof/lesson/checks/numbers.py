"""Checks: a number in words that comes from a run names the run, and says the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson, Page
from torchproof.lesson.words import numbers
from torchproof.lesson.words.numbers import Quoted
from torchproof.lesson.words.printed import Place, Printed, printed_on
from torchproof.problem import Problem
from torchproof.snippet import Output, Snippet
from torchproof.snippet.quoting import (
    FACT,
    MARK,
    differs_in_one_digit,
    is_particular,
    is_rare,
    numbers_in,
    printed_numbers,
    quotes,
    says,
    value_of,
    written_like,
)

_PICTURE_TEXT = re.compile(r"<!-- (.*?) -->")  # matplotlib draws a text below it


def stray_marks(course: Curriculum, page: Page) -> Iterator[Problem]:
    """Yield the marks that stand behind no number."""
    for mark, line in numbers.stray_marks(page.written, page.body_line):
        yield _stray(page.path, line, mark)


def marked(course: Curriculum, page: Page) -> Iterator[Problem]:
    """Yield the marked numbers that are not what the named place prints."""
    found = [one for one in page.quoted if one.source not in (None, FACT)]
    if not found:
        return
    printed = printed_on(course, page)
    for quoted in found:
        try:
            yield from _wrong(page.path, printed, quoted)
        except Problem as problem:
            yield problem


def unmarked(course: Curriculum, lesson: Lesson) -> Iterator[Problem]:
    """Yield the numbers of lessons that a run prints, and that name no run."""
    printed = printed_on(course, lesson)
    for quoted in (one for one in lesson.quoted if one.source is None):
        (number,) = quoted.numbers
        if is_particular(number) and (place := _quoted_place(printed, quoted)):
            mark = _mark(printed, quoted, place)
            what = f"`{quoted.text}` is typed, and {place.name} prints it"
            mend = (
                f"Write `{quoted.text}{mark}`, so that it is held against "
                f"{place.where(number)}; or `{quoted.text}{{!}}` for a fact of its own."
            )
            yield Problem(lesson.path, quoted.line, what, mend)


def pictured(snippet: Snippet) -> Iterator[Problem]:
    """Yield the numbers of alt texts that no run computes and no picture shows."""
    for index, path in snippet.figures.items():
        figure = snippet.statements[index].figure
        if figure:
            yield from _astray(snippet, figure)
        if figure and path.exists():
            yield from _untold(snippet, figure, path.read_text(encoding="utf-8"))


def _stray(path: Path, line: int, mark: str) -> Problem:
    what = f"the mark `{mark}` stands behind no number"
    mend = "Put it right behind one, with no blank between: `0.83{=}`."
    return Problem(path, line, what, mend)


def _wrong(path: Path, printed: Printed, quoted: Quoted) -> Iterator[Problem]:
    """Yield what is wrong with a marked number. Raises Problem on a mark of no place."""
    place = printed.named_by(quoted)
    for number in quoted.numbers:
        if any(says(number, other) for other in place.printed):
            if len(quoted.numbers) == 1 and _rivals(place, number):
                mark = _mark(printed, quoted, replace(place, line=0, at=0))
                what = f"a slip in `{quoted.text}` would go unseen: {place.name} prints a like number, too"
                yield Problem(path, quoted.line, what, f"Write `{quoted.text}{mark}`.")
        elif not any(says(number, other) for other in place.code):
            what = f"says `{number}`, and {place.name} prints no such number"
            yield Problem(path, quoted.line, what, _correction(place, number))


def _correction(place: Place, number: str) -> str:
    value = value_of(number)
    candidates = sorted(place.printed, key=lambda other: abs(other - value))
    if not candidates:
        return f"It prints no number at all: see {place.where(number)}."
    new = written_like(number, float(candidates[0]))
    return (
        f"The nearest is {new}, see {place.where(new)}. Read the whole sentence again, "
        "then write that."
    )


def _quoted_place(printed: Printed, quoted: Quoted) -> Place | None:
    """Return the nearest section that prints a number, if any does.

    A number of three digits is known again wherever it stands on the page.
    """
    (number,) = quoted.numbers
    return next(
        (
            place
            for place in printed.nearest(quoted.line, everywhere=is_rare(number))
            if any(quotes(number, other) for other in place.printed)
        ),
        None,
    )


def _mark(printed: Printed, quoted: Quoted, place: Place) -> str:
    """Return the shortest mark that leaves no room for a slip."""
    (number,) = quoted.numbers
    above = printed.above(quoted.line)
    is_above = above and (above.snippet, above.section) == (
        place.snippet,
        place.section,
    )
    name = "" if is_above else place.name
    return f"{{={name}{_within(place, number)}}}"


def _within(place: Place, number: str) -> str:
    """Return which line, or which number of it, a mark has to name; "" for none."""
    if not _rivals(place, number):
        return ""
    for line, (_, others) in enumerate(place.lines, start=1):
        if any(says(number, other) for other in others):
            if not _rivals(replace(place, line=line), number):
                return f"@{line}"
            at = next(k for k, other in enumerate(others, 1) if says(number, other))
            return f"@{line}.{at}"
    return ""


def _rivals(place: Place, number: str) -> list[Decimal]:
    """Return the numbers of a place that a slip of one digit would say."""
    every = (*place.printed, *place.code)
    others = [other for other in every if not says(number, other)]
    return [other for other in others if differs_in_one_digit(number, other)]


def _astray(snippet: Snippet, figure: Output) -> Iterator[Problem]:
    """Yield the marks of an alt text that stand behind no number."""
    used = {one.start + len(one.text) for one in numbers_in(figure.text)}
    for mark in MARK.finditer(figure.text):
        if mark.start() not in used:
            line = figure.first + figure.text.count("\n", 0, mark.start())
            yield _stray(snippet.path, line, mark[0])


def _untold(snippet: Snippet, figure: Output, picture: str) -> Iterator[Problem]:
    """Yield the numbers of an alt text that neither a run nor the picture tells."""
    shown_in_it = printed_numbers("\n".join(_PICTURE_TEXT.findall(picture)))
    for number in numbers_in(figure.text):
        told = any(says(number.text, other) for other in shown_in_it)
        if number.source is None and is_particular(number.text) and not told:
            line = figure.first + figure.text.count("\n", 0, number.start)
            what = f"the alt text says `{number.text}`, which stands nowhere in the picture"
            mend = (
                f"Say what computes it: `{number.text}{{=losses[-1]}}`, any expression; "
                f"or `{number.text}{{!}}` for a fact of its own."
            )
            yield Problem(snippet.path, line, what, mend)
