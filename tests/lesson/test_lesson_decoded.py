"""The page of messages says which kinds there are, and decodes messages of its own."""

from pathlib import Path

import pytest

from torchproof.lesson.decoded import introduction, kinds
from torchproof.problem import Problems

PATH = Path("docs/error-messages.md")
TEXT = """\
# Error messages

Paste yours.

## Sizes

```kind
size|shape
\\bdims?\\b
```

Look at the shapes.

```message
says: 'boat … is full: … seats'
types: [BoatError, RuntimeError]
in: [boats/lib.so]
also:
  - says: no seat in …
    who: Until boats 2
    in: [boats/old.py]
```

**What it means.** Too many.

```message
says: boat sinks
types: [BoatError]
in: [boats/lib.so]
```

Swim.

## The rest

```kind
```
"""


def told(text: str) -> list[str]:
    with pytest.raises(Problems) as found:
        kinds(PATH, text)
    return [f"{one.line}: {one.what}" for one in found.value.problems]


def test_a_section_is_a_kind_with_its_messages() -> None:
    sizes, rest = kinds(PATH, TEXT)
    assert (sizes.title, sizes.introduction) == ("Sizes", "Look at the shapes.")
    assert [one.wordings[0].says for one in sizes.decoded] == [
        "boat … is full: … seats",
        "boat sinks",
    ]
    full, sinks = sizes.decoded
    assert full.types == ("BoatError", "RuntimeError")
    assert full.body == "**What it means.** Too many."
    assert (full.wordings[1].who, sinks.body) == ("Until boats 2", "Swim.")
    assert TEXT.split("\n")[full.lines.start - 1] == "```message"
    assert (rest.title, rest.decoded, rest.introduction) == ("The rest", (), "")


def test_a_message_belongs_to_a_kind_by_its_words() -> None:
    sizes, rest = kinds(PATH, TEXT)
    assert sizes.has("BoatError: Shape of a boat")
    assert sizes.has("ValueError: dim 2")
    assert not sizes.has("ValueError: dimmed")
    assert rest.has("ValueError: dimmed")


def test_a_printed_message_fits_with_something_in_its_blanks() -> None:
    full = kinds(PATH, TEXT)[0].decoded[0]
    assert full.fits("boat 7 is full: 8 seats")
    assert full.fits("no seat in 7")
    assert not full.fits("a boat 7 is full: 8 seats")
    assert not full.fits("boat 7 is not full: 8 seats")


def test_what_stands_above_the_kinds_stays() -> None:
    assert introduction(TEXT) == "# Error messages\n\nPaste yours."


def test_a_page_without_kinds_has_none() -> None:
    assert kinds(PATH, "# Error messages\n\n## A heading\n\nAll of them.\n") == []


def test_lines_are_those_of_the_file() -> None:
    wrong = TEXT.replace("types: [BoatError]", "type: [BoatError]")
    with pytest.raises(Problems) as found:
        kinds(PATH, wrong, first_line=11)
    (problem,) = found.value.problems
    line = wrong.split("\n").index("type: [BoatError]") + 11
    assert (problem.line, problem.what) == (line, "unknown key `type`")
    assert problem.mend == "Did you mean `types`?"


@pytest.mark.parametrize(
    ("wrong", "what"),
    [
        (("size|shape", "size|(shape"), "7: this `kind` cannot be read"),
        (("## Sizes\n", ""), "6: this `kind` stands below no heading"),
        (("```kind\nsize", "```message\nsize"), "has no `kind` of its own above it"),
        (("```kind\n```\n", "```kind\nx\n```\n"), "is not what its place asks for"),
        (("size|shape\n\\bdims?\\b\n", ""), "is not what its place asks for"),
        (("in: [boats/old.py]", ""), "the key `also[0].in` is missing"),
    ],
)
def test_a_mistake_is_told_with_its_line(wrong: tuple[str, str], what: str) -> None:
    assert any(what in line for line in told(TEXT.replace(*wrong)))
