"""The index of messages is made of the lessons, and each lesson leads to it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sample_course import CPU, FILES, write_course, write_record

from torchproof.lesson import curriculum
from torchproof.lesson.checks import check
from torchproof.publishing.indexes.error_index import entries, error_index
from torchproof.publishing.markup.links import Home
from torchproof.publishing.pages.page import page_markdown
from torchproof.records.entry import Outcome


def section(name: str, types: str, *printed: str) -> str:
    """Return a section of a snippet that catches an error and prints lines."""
    output = "".join(f"# > {line}\n" for line in printed)
    return f"""\
# --8<-- [start:{name}]
try:
    add()
except {types} as error:
    print(error)
{output}# --8<-- [end:{name}]

"""


def fence(name: str) -> str:
    return f'```python\n--8<-- "first/adding/wrong.py:{name}"\n```\n'


MISTAKES = f"""\
## Common mistakes

**Too big for `add`.** Write smaller numbers.

{fence("big")}
### Too small

{fence("small")}
## Exercises
"""
BIG = '"""Mistakes."""\n\n' + section("big", "ValueError", "number 7 is too big")
PAGE = "# Error messages\n\nAll of them.\n"
WRONG = BIG + section("small", "(KeyError, ValueError)", "`add` wants", "more than 3")


@pytest.fixture
def load(tmp_path):
    def load(wrong: str = WRONG, mistakes: str = MISTAKES, page: str = PAGE):
        lesson = FILES["docs/first/adding.md"]
        lesson = lesson.replace(
            "## Common mistakes\n\nNone.\n\n## Exercises\n", mistakes
        )
        files = {
            "docs/first/adding.md": lesson,
            "docs/error-messages.md": page,
            "snippets/first/adding/wrong.py": wrong,
        }
        return curriculum.load(write_course(tmp_path, files))

    return load


def told(course) -> list[tuple[str, str, list[str]]]:
    """Return type, text and anchors of each entry."""
    return [
        (
            " ".join(one.message.types),
            one.message.text,
            [place.anchor for _, place in one.places],
        )
        for one in entries(course)
    ]


def test_each_message_leads_to_its_mistake(load):
    assert told(load()) == [
        ("KeyError ValueError", "`add` wants more than 3", ["too-small"]),
        ("ValueError", "number 7 is too big", ["too-big-for-add"]),
    ]


def test_the_page_has_an_entry_for_each_message(load):
    page = page_markdown(load(), "error-messages.md", Home()) or ""
    assert page.startswith("# Error messages\n\nAll of them.\n\n<div")
    assert (
        "## <code>&#96;add&#96; wants more than 3</code> { #add-wants-more-than }\n\n"
        "<code>KeyError</code> or <code>ValueError</code>\n{ .message-type }\n\n"
        "- [Too small](first/adding.md#too-small) · Adding\n"
    ) in page
    assert "- [Too big for `add`](first/adding.md#too-big-for-add) · Adding" in page


def test_the_lesson_has_the_anchor_and_leads_to_the_index(load):
    page = page_markdown(load(), "first/adding.md", Home()) or ""
    assert (
        "**Too big for `add`.** Write smaller numbers.\n{ #too-big-for-add }\n" in page
    )
    end = page.index("## Exercises")
    assert "(../error-messages.md)" in page[page.index("### Too small") : end]
    assert page.count("(../error-messages.md)") == 1


def test_without_the_page_nothing_leads_to_it(sample):
    page = page_markdown(sample, "first/adding.md", Home()) or ""
    assert "error-messages" not in page
    assert "None.\n\n## Exercises\n" in page


def test_a_message_that_differs_in_numbers_has_one_entry(load):
    same = section("small", "ValueError", "number 12 is too big")
    course = load(BIG + same)
    assert told(course) == [
        ("ValueError", "number 7 is too big", ["too-big-for-add", "too-small"])
    ]


def test_common_mistakes_come_first_among_the_places(load):
    taught = f"## Adding up\n\n{fence('small')}\n"
    mistakes = taught + MISTAKES.replace(fence("small"), "")
    same = section("small", "ValueError", "number 12 is too big")
    assert [where for _, _, where in told(load(BIG + same, mistakes))] == [
        ["too-big-for-add", "adding-up"]
    ]


def test_a_message_with_names_in_other_places_has_one_entry(load):
    pair = [
        section("big", "ValueError", "got a cat for the dog"),
        section("small", "ValueError", "got a dog for the cat"),
    ]
    assert told(load(f'"""Mistakes."""\n\n{"".join(pair)}')) == [
        ("ValueError", "got a cat for the dog", ["too-big-for-add", "too-small"])
    ]


def test_a_message_that_was_cut_has_one_entry_with_the_longer_text(load):
    longer = section("small", "ValueError", "number 12 is too big for this")
    course = load(BIG + longer)
    assert told(course) == [
        (
            "ValueError",
            "number 12 is too big for this",
            ["too-big-for-add", "too-small"],
        )
    ]


@pytest.mark.parametrize(
    ("types", "text"),
    [
        ("KeyError", "number 7 is too big"),
        ("ValueError", "number 7"),
        ("ValueError", "number 7 is too small"),
    ],
)
def test_other_messages_have_entries_of_their_own(load, types, text):
    other = section("small", types, text)
    course = load(BIG + other)
    assert len(entries(course)) == 2


def test_a_message_of_one_of_two_types_joins_that_of_a_known_type(load):
    either = section("small", "(KeyError, ValueError)", "number 12 is too big")
    assert told(load(BIG + either)) == [
        ("ValueError", "number 7 is too big", ["too-big-for-add", "too-small"])
    ]


def test_a_warning_of_a_known_kind_joins_one_of_any_kind(load):
    head = '"""Warnings."""\n\nimport warnings\n\n'
    caught = """\
# --8<-- [start:big]
with warnings.catch_warnings(record=True) as caught:
    add()
print(caught[0].message)
# > adding is very old
# --8<-- [end:big]

# --8<-- [start:small]
print(says(add))
# > FutureWarning: adding is very old indeed
# --8<-- [end:small]
"""
    assert told(load(head + caught)) == [
        (
            "FutureWarning",
            "adding is very old indeed",
            ["too-big-for-add", "too-small"],
        )
    ]


def test_the_same_place_is_named_once(load):
    both = MISTAKES.replace("### Too small\n\n", "")
    same = section("small", "ValueError", "number 12 is too big")
    course = load(BIG + same, both)
    assert told(course) == [("ValueError", "number 7 is too big", ["too-big-for-add"])]


def test_exercises_have_no_entries(load):
    inside = MISTAKES.replace("### Too small\n", "## Exercises\n\n### 1. Too small\n")
    assert [text for _, text, _ in told(load(mistakes=inside))] == [
        "number 7 is too big"
    ]


def test_a_course_without_mistakes_has_an_empty_list(sample):
    assert error_index(sample) == '<div class="messages" markdown>\n\n</div>'


def test_anchors_of_messages_differ(load):
    other = section("small", "KeyError", "number 7 is too big")
    page = error_index(load(BIG + other))
    assert "{ #number-is-too-big }" in page
    assert "{ #number-is-too-big_1 }" in page


def test_what_another_release_says_is_listed_with_its_name(load, tmp_path):
    write_record(load().root)
    older, file = replace(CPU, torch="1.1.0"), "first/adding/wrong.py"
    write_record(tmp_path, older, Outcome({1: "7 <b>exceeds</b> the limit"}), [file])
    course = curriculum.load(tmp_path)
    (other,) = [one for one in entries(course) if one.who]
    assert other.message.text == "7 <b>exceeds</b> the limit"
    assert [place.name for _, place in other.places] == ["Too big for `add`"]
    page = error_index(course)
    assert "<code>ValueError</code>, with torch 1.1.0\n{ .message-type }" in page
    assert "<b>" not in page


def test_what_another_release_says_alike_is_not_listed_twice(load, tmp_path):
    write_record(load().root)
    older, file = replace(CPU, torch="1.1.0"), "first/adding/wrong.py"
    longer = "number 7 is too big, write a smaller one"
    write_record(tmp_path, older, Outcome({1: longer}), [file])
    every = entries(curriculum.load(tmp_path))
    assert not any(one.who for one in every)
    assert "number 7 is too big" in {one.message.text for one in every}


KINDS = """\
# Error messages

All of them.

## Numbers { .odd }

```kind
number
```

Of any kind.

```message
says: number … is a <b>cat</b>
types: [CatError]
in: [cats/lib.so]
also:
  - says: it meows
    who: In winter
    in: [cats/lib.so]
```

Feed it.

```message
says: number … is too big
types: [ValueError]
in: [cats/lib.so]
```

Write less.

## What is left

```kind
```
"""


def test_a_page_with_kinds_sorts_the_messages_into_them(load):
    page = page_markdown(load(page=KINDS), "error-messages.md", Home()) or ""
    numbers, left = page.index("## Numbers"), page.index("## What is left")
    assert page.startswith("# Error messages\n\nAll of them.\n\n<div")
    assert numbers < page.index("Of any kind.") < page.index("Feed it.") < left
    assert left < page.index("### <code>&#96;add&#96; wants more than 3</code>")
    assert "- [What is left](#what-is-left)&nbsp;·&nbsp;1\n" in page
    assert "```kind" not in page and "```message" not in page


def test_a_message_that_no_run_printed_is_marked(load):
    page = page_markdown(load(page=KINDS), "error-messages.md", Home()) or ""
    cat = page[page.index("### <code>number &#8230; is a &#60;b&#62;cat") :]
    assert "<code>CatError</code>\n{ .message-type }" in cat
    assert "In winter: <code>it meows</code>\n{ .message-also }" in cat
    assert "Not printed by a run here. Its words stand in <code>cats&#47;lib" in cat
    assert "<b>" not in page


def test_a_decoded_message_that_a_lesson_prints_has_one_entry(load):
    page = page_markdown(load(page=KINDS), "error-messages.md", Home()) or ""
    assert page.count("is too big</code>") == 1
    big = page[page.index("Write less.") :]
    assert "- [Too big for `add`](first/adding.md#too-big-for-add) · Adding" in big
    assert page.count("Not printed by a run here") == 1


def test_a_decoded_message_that_its_snippet_prints_is_not_marked(load):
    shown = KINDS.replace("Feed it.", fence("cat"))
    printed = section("cat", "ValueError", "number 3 is a <b>cat</b>")
    course = load(f"{WRONG}{printed}", page=shown)
    page = page_markdown(course, "error-messages.md", Home()) or ""
    assert "Not printed by a run here" not in page
    assert "```python\n" in page[page.index("is a &#60;b&#62;cat") :]


def test_a_mistake_in_a_kind_is_one_of_the_course(load):
    course = load(page=KINDS.replace("in: [cats/lib.so]\nalso", "also"))
    (found,) = [one for one in check(course) if "error-messages" in str(one.path)]
    assert (found.line, found.what) == (14, "the key `in` is missing")
