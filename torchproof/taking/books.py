"""The books of a course: one of each part, made of the pages of its built site."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from torchproof.labels import said_of
from torchproof.lesson.curriculum import Curriculum
from torchproof.publishing.markup.links import Home, page_url
from torchproof.publishing.markup.paths import book_file
from torchproof.publishing.vouching.stamp import stamp
from torchproof.taking.binding import Book, Chapter
from torchproof.taking.printing import write_book


def write_books(
    course: Curriculum, site: Path, home: Home
) -> Iterator[tuple[Path, int]]:
    """Write a book of each part into a built site; yield the files and their pages."""
    for part in course.parts:
        target = site / book_file(part)
        yield target, write_book(book_of(course, part, site, home), target)


def book_of(course: Curriculum, part: str, site: Path, home: Home) -> Book:
    """Return the book of a part."""
    labels, about = course.settings.labels, course.about
    lessons = course.lessons_of(part)
    minutes = sum(map(course.reading_minutes, lessons))
    facts = [
        said_of(labels.count_lessons, len(lessons)),
        said_of(labels.minutes, minutes),
        said_of(labels.count_exercises, sum(len(one.exercises) for one in lessons)),
    ]
    return Book(
        part=course.part_title(part),
        site=about.name,
        told=list(
            filter(
                None,
                [
                    about.description,
                    " · ".join(facts),
                    f"{stamp(course, *lessons)}.",
                    about.copyright,
                    home.site_url,
                ],
            )
        ),
        chapters=[
            Chapter(page_url(one.id), one.title, _html(site, one.id)) for one in lessons
        ],
        root=f"{site.resolve().as_uri()}/",
        site_url=home.site_url,
        labels=labels,
    )


def _html(site: Path, page: str) -> str:
    return (site / page_url(page) / "index.html").read_text("utf-8")
