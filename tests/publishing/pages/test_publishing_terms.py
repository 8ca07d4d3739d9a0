"""The first use of a concept in the prose of a lesson tells what it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from sample_course import ADDING, CONCEPTS_YML, COUNTING, write_course

from torchproof.lesson import curriculum
from torchproof.publishing.pages.terms import with_terms

SUM = '[{}](../concepts.md#sum "A sum is what + makes of two numbers."){{ .term }}'
OPENING = "Counting is adding one, again and again."


@pytest.fixture
def told(tmp_path: Path):
    """Return what becomes of a text that opens a lesson which builds on "sum"."""

    def told(text: str, lesson: str = "first/counting", **files: str) -> str:
        counting = COUNTING.replace(OPENING, text)
        assert text in counting
        write_course(tmp_path, {"docs/first/counting.md": counting, **files})
        course = curriculum.load(tmp_path)
        page = course.lessons[lesson]
        body = with_terms(course, page, page.body)
        assert body.count("\n") == page.body.count("\n")
        return body

    return told


def test_the_first_use_leads_to_the_concept_and_the_second_is_plain(told):
    body = told("A sum is a sum.")
    assert f"A {SUM.format('sum')} is a sum." in body


@pytest.mark.parametrize("word", ["sum", "Sum", "sums"])
def test_a_word_may_begin_a_sentence_or_be_one_of_many(told, word):
    assert f"{SUM.format(word)} of two" in told(f"{word} of two")


@pytest.mark.parametrize("word", ["İz", "Öl", "ölçü"])
def test_a_name_may_begin_with_any_letter(told, word):
    named = CONCEPTS_YML.replace("name: sum", f"name: {word}")
    body = told(f"Here {word} stands.", **{"docs/concepts.yml": named})
    assert f"Here [{word}](" in body


@pytest.mark.parametrize(
    "no_prose",
    [
        "`a sum` of two",
        "[a sum](adding.md) of two",
        "[a sum](adding.md){ .big } of two",
        "**A sum.** Of two",
        "## A sum\n\nOf two",
        "| a sum | of two |",
        '!!! note "A sum"\n    Of two',
        "$sum$ of two",
        '<i class="sum">of two</i>',
        "- [x] a sum\n- [ ] of two",
        "a lump-sum, a sum-up, a summary and sum.py",
        "SUM is an abbreviation",
        "it means <span>sum</span> otherwise",
    ],
)
def test_what_is_no_prose_and_no_such_word_stays(told, no_prose):
    assert ".term" not in told(no_prose)


def test_a_word_that_means_something_else_makes_room_for_the_next(told):
    body = told("All in <span>sum</span>, a sum.")
    assert f"All in <span>sum</span>, a {SUM.format('sum')}." in body


def test_the_lesson_that_teaches_a_concept_does_not_tell_it(told):
    assert ".term" not in told("A sum.", lesson="first/adding")


def test_the_longest_name_is_the_one_that_is_meant(told):
    both = CONCEPTS_YML + CONCEPTS_YML.replace(
        "sum:\n  name: sum", "all:\n  name: sum of all"
    )
    body = told(
        "A sum of\nall.",
        **{
            "docs/concepts.yml": both,
            "docs/first/adding.md": ADDING.replace("[sum]", "[sum, all]"),
        },
    )
    assert "A [sum of\nall](../concepts.md#all " in body


def test_without_a_page_of_concepts_a_term_leads_to_its_lesson(told, tmp_path):
    write_course(tmp_path)
    (tmp_path / "docs/concepts.md").unlink()
    counting = tmp_path / "docs/first/counting.md"
    counting.write_text(counting.read_text().replace(OPENING, "A sum."))
    course = curriculum.load(tmp_path)
    page = course.lessons["first/counting"]
    assert "[sum](adding.md " in with_terms(course, page, page.body)
