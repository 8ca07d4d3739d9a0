"""Headings and bold names are places that links lead to."""

from __future__ import annotations

import dataclasses

import markdown
import pytest
from sample_course import FILES, lines, write_course

from torchproof.lesson import curriculum
from torchproof.publishing.listings.places import place_at, places
from torchproof.publishing.pages.expansion import expand

MISTAKES = """\
## Common mistakes

**Too few.** Count again {braces} and $x_{1}$.

**More than [one](counting.md#exercises)
of `two`?** Yes.
"""


@pytest.fixture
def read(tmp_path):
    def read(mistakes: str):
        text = FILES["docs/first/adding.md"]
        text = text.replace("## Common mistakes\n\nNone.\n", mistakes)
        course = curriculum.load(write_course(tmp_path, {"docs/first/adding.md": text}))
        return course, course.lessons["first/adding"]

    return read


def html_of(course, lesson) -> str:
    text = f"# {lesson.title}\n\n{expand(course, lesson)}"
    return markdown.markdown(text, extensions=["attr_list", "md_in_html", "toc"])


def test_headings_and_bold_names_are_places(read):
    _, lesson = read(MISTAKES)
    assert [(place.name, place.anchor) for place in places(lesson)] == [
        ("Adding", "adding"),
        ("Common mistakes", "common-mistakes"),
        ("Too few", "too-few"),
        ("More than one of `two`?", "more-than-one-of-two"),
        ("Exercises", "exercises"),
        ("Key takeaways", "key-takeaways"),
        ("Where to read more", "where-to-read-more"),
    ]


def test_a_line_belongs_to_the_place_above_it(read):
    _, lesson = read(MISTAKES)
    text = lesson.path.read_text(encoding="utf-8").split("\n")
    line = text.index("of `two`?** Yes.") + 1
    assert place_at(1, places(lesson)).name == "Adding"
    assert place_at(line - 2, places(lesson)).name == "Too few"
    assert place_at(line, places(lesson)).name == "More than one of `two`?"


@pytest.mark.parametrize(
    "prose",
    [
        "Words, **then bold.** And more.",
        "Words\n**on the second line.** More.",
        "**Bold without an end** and more.",
        "- **In a list.** More.",
        "~~~text\n\n**In a fence.** More.\n~~~",
    ],
)
def test_other_bold_words_are_no_places(read, prose):
    _, lesson = read(f"## Common mistakes\n\n{prose}\n")
    names = [place.name for place in places(lesson)]
    assert names[:3] == ["Adding", "Common mistakes", "Exercises"]


def test_the_page_has_each_anchor_once_and_where_it_belongs(read):
    course, lesson = read(
        lines("""
        ## Common mistakes

        ### Twice

        **Twice.** A bold name never takes the anchor of a heading.

        ### Twice

        **Twice.** Nor that of another one.

        ### By hand { #own }

        **Key takeaways.** Nor that of a heading further down.
        """)
        + "\n"
    )
    html = html_of(course, lesson)
    for place in places(lesson):
        assert html.count(f'id="{place.anchor}"') == 1
    for opening in (
        '<h3 id="twice">Twice',
        '<h3 id="twice_1">Twice',
        '<p id="twice_2"><strong>Twice',
        '<p id="twice_3"><strong>Twice',
        '<h3 id="own">By hand',
        '<p id="key-takeaways_1"><strong>Key',
        '<h2 id="key-takeaways">Key',
    ):
        assert opening in html


def test_a_bold_name_keeps_its_text_and_what_follows(read):
    html = html_of(*read(MISTAKES))
    start = '<p id="too-few"><strong>Too few.</strong> Count'
    assert f"{start} again {{braces}} and $x_{{1}}$.</p>" in html
    assert '<p id="more-than-one-of-two"><strong>More than <a href="cou' in html
    assert "of <code>two</code>?</strong> Yes.</p>" in html


def test_a_bold_name_may_end_the_page(read):
    course, lesson = read(MISTAKES)
    body = lesson.body[: lesson.body.index("\n\n**More")]
    short = dataclasses.replace(lesson, written=body)
    assert expand(course, short).endswith("$x_{1}$.\n{ #too-few }")
