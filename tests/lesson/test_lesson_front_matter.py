"""Each mistake in a front matter is told by file and line, with what was meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from torchproof.lesson.front_matter import Source, parse, split
from torchproof.lesson.reading import text_of
from torchproof.problem import Problems

LESSON = "docs/tensors/creating.md"


def test_a_lesson_is_read_with_its_lines(project):
    header = parse(project.root / LESSON, text_of(project.root / LESSON))
    assert header.front_matter.title == "Creating"
    assert header.front_matter.concepts == ("tensor",)
    assert header.front_matter.sources == (
        Source(
            title="Documentation",
            url="https://docs.pytorch.org/",
            license="BSD-3-Clause",
        ),
    )
    assert header.line_of("difficulty") == 6
    assert header.line_of("objectives", 2) == 10
    assert header.line_of("sources", 0, "license") == 12
    assert header.body.startswith("\nWhat it prints:")
    assert header.body_line == 14


def test_a_builder_is_told_what_a_lesson_is_for(project):
    path = project.root / LESSON
    own = "why: '`x` [leads](a.md) to **y**, *z* and 2 * 3 * 4.'\nhide: [toc]\nsearch: {boost: 2}\n"
    path.write_text(path.read_text().replace("why: It comes first.\n", own))
    assert parse(path, text_of(path)).front_matter.for_builder == {
        "title": "Creating",
        "description": "x leads to y, z and 2 * 3 * 4.",
        "hide": ["toc"],
        "search": {"boost": 2.0},
    }


def test_a_description_that_is_written_goes_before(project):
    path = project.root / LESSON
    path.write_text(path.read_text().replace("why:", "description: Tensors.\nwhy:"))
    assert (
        parse(path, text_of(path)).front_matter.for_builder["description"] == "Tensors."
    )


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "difficulty:",
            "difficulti:",
            ":6: unknown key `difficulti`\n  Did you mean `difficulty`?",
        ),
        (
            "why:",
            "color: red\nwhy:",
            ":5: unknown key `color`\n  The keys are `title`, `concepts`, "
            "`prerequisites`, `why`, `difficulty`, `objectives`, `sources`, `description`, "
            "`tags`, `hide`, `icon`, `status`, `search` and `template`.",
        ),
        (
            "license: BSD-3-Clause",
            "license: MIT, licence: MIT",
            ":12: unknown key `sources[0].licence`\n  Did you mean `license`?",
        ),
        (
            "why: It comes first.\n",
            "",
            ":2: the key `why` is missing\n  Add a line `why: …`.",
        ),
        (
            ", license: BSD-3-Clause",
            "",
            ":12: the key `sources[0].license` is missing\n  Add a line `license: …`.",
        ),
        (
            "beginner",
            "beginnr",
            ":6: `difficulty` cannot be `beginnr`\n  Did you mean `beginner`?",
        ),
        (
            "beginner",
            "hard",
            ":6: `difficulty` cannot be `hard`\n"
            "  It is one of `beginner`, `intermediate` and `advanced`.",
        ),
        (
            "difficulty: beginner",
            "difficulty:",
            ":6: `difficulty` is empty\n  Write its value; an empty list is `[]`.",
        ),
        (
            "why: It comes first.",
            "why:",
            ":5: `why` is empty\n  Write its value; an empty list is `[]`.",
        ),
        (
            "why: It comes first.",
            "why: '  '",
            ":5: `why` is empty\n  Write its text.",
        ),
        (
            "title: Creating",
            "title: 2026",
            ":2: `title` is not text\n  Put it in quotes.",
        ),
        (
            "concepts: [tensor]",
            "concepts: tensor",
            ":3: `concepts` is not a list\n"
            "  Write `[one, two]`; an empty list is `[]`.",
        ),
        (
            "  - Print a tensor\n",
            "",
            ":7: `objectives` has 2 entries\n  Write 3 to 6.",
        ),
        (
            "  - Print a tensor\n",
            "  - Print a tensor\n" * 5,
            ":7: `objectives` has 7 entries\n  Write 3 to 6.",
        ),
        (
            "Create a tensor",
            "How to create a tensor",
            ":8: `objectives[0]` does not start with a capitalized verb\n"
            "  Say what the reader will do: “Compute …”, “Explain …”, “Choose …”.",
        ),
        (
            "Print a tensor",
            "printing a tensor",
            ":9: `objectives[1]` does not start with a capitalized verb\n"
            "  Say what the reader will do: “Compute …”, “Explain …”, “Choose …”.",
        ),
        (
            "Print a tensor",
            "Understanding what a tensor is",
            ":9: `objectives[1]` does not start with a capitalized verb\n"
            "  Say what the reader will do: “Compute …”, “Explain …”, “Choose …”.",
        ),
        (
            "sources:\n  - {title: Documentation, url: https://docs.pytorch.org/, "
            "license: BSD-3-Clause}",
            "sources: []",
            ":11: `sources` has 0 entries\n  Write at least one.",
        ),
        (
            "https://docs.pytorch.org/",
            "docs.pytorch.org",
            ":12: `sources[0].url` is no web address: `docs.pytorch.org`\n"
            "  Write it whole, with `https://`.",
        ),
        (
            "BSD-3-Clause",
            "bsd",
            ":12: `sources[0].license` is no SPDX identifier: `bsd`\n"
            "  Write an identifier such as `BSD-3-Clause`, or `proprietary`.",
        ),
        (
            "{title: Documentation, url: https://docs.pytorch.org/, license: "
            "BSD-3-Clause}",
            "Documentation",
            ":12: `sources[0]` is not a mapping\n"
            "  Its keys are `title`, `url` and `license`.",
        ),
        (
            "why: It",
            "title: Again\nwhy: It",
            ":5: the key `title` stands here a second time (first on line 2)\n"
            "  Keep one of the two.",
        ),
        (
            "why: It comes first.",
            "why: tensors: they come first.",
            ":5: this is not valid YAML: mapping values are not allowed here\n"
            "  Text that holds `: `, or starts with a sign such as `*`, needs quotes.",
        ),
        (
            "why: It comes first.",
            "why: [It comes first.",
            ":6: this is not valid YAML: expected ',' or ']', but got ':'\n"
            "  Text that holds `: `, or starts with a sign such as `*`, needs quotes.",
        ),
        (
            "why: It comes first.",
            "why: \x07",
            ":5: this is not valid YAML: special characters are not allowed\n"
            "  Text that holds `: `, or starts with a sign such as `*`, needs quotes.",
        ),
    ],
)
def test_a_mistake_names_its_line(project, old, new, message):
    project.replace(LESSON, old, new)
    with pytest.raises(Problems) as caught:
        parse(project.root / LESSON, text_of(project.root / LESSON))
    assert str(caught.value) == LESSON + message


def test_what_only_looks_like_a_date_is_text(project):
    project.replace(LESSON, "title: Creating", "title: 2026-02-31")
    assert (
        parse(project.root / LESSON, text_of(project.root / LESSON)).front_matter.title
        == "2026-02-31"
    )


def test_all_mistakes_are_told_at_once(project):
    project.replace(LESSON, "beginner", "hard")
    project.replace(LESSON, "title: Creating", "title:")
    with pytest.raises(Problems) as caught:
        parse(project.root / LESSON, text_of(project.root / LESSON))
    assert [problem.line for problem in caught.value.problems] == [2, 6]


def test_a_lesson_without_front_matter(project):
    project.write(LESSON, "# Creating\n")
    with pytest.raises(Problems) as caught:
        parse(project.root / LESSON, text_of(project.root / LESSON))
    assert str(caught.value) == (
        f"{LESSON}:1: the lesson has no front matter\n"
        "  Start the file with `---`, the keys, and another `---`."
    )


def test_a_front_matter_that_is_no_mapping(project):
    project.write(LESSON, "---\n- title\n---\n")
    with pytest.raises(Problems) as caught:
        parse(project.root / LESSON, text_of(project.root / LESSON))
    assert str(caught.value).startswith(f"{LESSON}:2: this is not a mapping\n")


def test_a_file_that_is_not_utf_8(project):
    (project.root / LESSON).write_bytes(b"---\ntitle: \xe9\n---\n")
    with pytest.raises(Problems) as caught:
        parse(project.root / LESSON, text_of(project.root / LESSON))
    assert str(caught.value) == (
        f"{LESSON}:2: this is not UTF-8\n  Save the file as UTF-8."
    )


LINES = st.lists(st.text("ab -#", max_size=4), max_size=6)


@given(front=LINES, body=LINES)
def test_the_body_starts_on_the_line_that_split_tells(front, body):
    front = [line for line in front if line.rstrip() != "---"]
    lines = ["---", *front, "---", *body]
    text = "\n".join(lines) + "\n"
    yaml_text, rest, first = split(text)
    assert yaml_text == "".join(line + "\n" for line in front)
    assert rest.split("\n") == text.split("\n")[first - 1 :]
