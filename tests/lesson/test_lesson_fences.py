"""Fences, prose, inline code and headings of a Markdown text, each with its line."""

from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from torchproof.lesson import fences
from torchproof.lesson.fences import Fence, Heading, Include, InlineCode


def only(text: str) -> Fence:
    (fence,) = fences.find(dedent(text))
    return fence


def test_a_fence_has_language_content_and_lines():
    fence = only("""\
        Text.

        ```python
        a = 1

        b = 2
        ```
        """)
    assert fence.language == "python"
    assert fence.options == ()
    assert fence.content == "a = 1\n\nb = 2"
    assert (fence.line, fence.last, fence.indent) == (3, 7, "")
    assert fence.closed


def test_lines_count_from_the_first_line_of_the_text_in_its_file():
    (fence,) = fences.find('```python\n--8<-- "a/b/c.py:d"\n```\n', 20)
    assert (fence.line, fence.last) == (20, 22)
    assert fence.include == Include("a/b/c.py", "d", 21)


@pytest.mark.parametrize(
    ("opening", "language", "options"),
    [
        ("```python predict", "python", ("predict",)),
        ("``` python", "python", ()),
        ("```Python", "python", ()),
        ("``` {.python .no-copy}", "python", (".no-copy",)),
        ("~~~python", "python", ()),
        ("````python", "python", ()),
        ("```", "", ()),
    ],
)
def test_the_first_line_of_a_fence(opening, language, options):
    mark = opening.rstrip("abcdefghijklmnopqrstuvwxyzP {}.-")
    fence = only(f"{opening}\nx\n{mark}\n")
    assert (fence.language, fence.options, fence.content) == (language, options, "x")


def test_a_fence_in_an_admonition_loses_its_indent():
    fence = only("""\
        ??? tip "Hint"

            ```python
            if a:
                b
            ```
        """)
    assert fence.indent == "    "
    assert fence.content == "if a:\n    b"


def test_a_fence_in_a_quote():
    assert only("> ```bash\n> ls\n> ```\n").content == "ls"


def test_a_longer_fence_shows_a_shorter_one():
    fence = only('````markdown\n```python\n--8<-- "a.py:b"\n```\n````\n')
    assert fence.language == "markdown"
    assert fence.content.startswith("```python")


def test_tildes_do_not_close_backticks():
    assert only("```python\n~~~\n```\n").content == "~~~"


@pytest.mark.parametrize(
    "text", ["```python\nx\n", "  ```python\n  x\n```\nmore\n", "````python\nx\n```\n"]
)
def test_a_fence_that_is_never_closed(text):
    assert not fences.find(text)[0].closed


def test_three_backticks_around_words_are_inline_code():
    assert fences.find("```x``` is code\n") == []


@pytest.mark.parametrize(
    ("line", "include"),
    [
        ('--8<-- "a/b/c.py:d-e"', Include("a/b/c.py", "d-e", 2)),
        ("--8<-- 'a/b/c.py:d'", Include("a/b/c.py", "d", 2)),
        ('  --8<--  "a/b/c.py"  ', Include("a/b/c.py", "", 2)),
        ('--8<-- "a/b/c.py:d', None),
        ('# --8<-- "a/b/c.py:d"', None),
    ],
)
def test_the_include_of_a_fence(line, include):
    assert only(f"```python\n{line}\n```\n").include == include


def test_a_fence_with_more_than_an_include_has_none():
    fence = only('```python\n--8<-- "a.py:b"\nprint()\n```\n')
    assert fence.include is None
    assert fence.includes == (Include("a.py", "b", 2),)


def test_prose_leaves_out_the_fences_and_keeps_the_line_numbers():
    assert fences.prose("a\n```\nb\n```\nc") == "a\n\n\n\nc"


def test_inline_code_is_found_outside_of_fences_only():
    text = "One `a` and `` b`c ``.\n```\n`d`\n```\nA span `over\ntwo lines`.\n"
    assert [*fences.inline_code(text, 10)] == [
        InlineCode("a", 10),
        InlineCode("b`c", 10),
        InlineCode("over\ntwo lines", 14),
    ]


def test_inline_code_ends_with_its_paragraph():
    assert fences.inline_code("a ` b\n\nc ` d\n") == ()


def test_headings_are_found_outside_of_fences_only():
    text = "## One\n```bash\n# no heading\n```\n### Two ##\n#no\n"
    assert fences.headings(text) == [Heading(2, "One", 1), Heading(3, "Two", 5)]


MARKDOWN_LINES = st.sampled_from(
    ["", "x", "    x", "```", "```python", "    ```", "~~~", "`a`", "> ```", "    > x"]
)


@given(st.lists(MARKDOWN_LINES, max_size=12))
def test_fences_lie_apart_and_in_order(lines):
    text = "\n".join(lines)
    edges = [edge for f in fences.find(text) for edge in (f.line, f.last)]
    assert edges == sorted(edges)
    assert len(set(edges[1:-1:2])) == len(edges[1:-1:2])
    assert all(1 <= edge <= len(lines) for edge in edges)


@given(st.lists(MARKDOWN_LINES, max_size=12))
def test_prose_has_no_fences_left_and_as_many_lines(lines):
    text = "\n".join(lines)
    prose = fences.prose(text)
    assert prose.count("\n") == text.count("\n")
    assert fences.find(prose) == []


@given(st.lists(st.text("ab` \n", max_size=8), max_size=4), st.sampled_from("`~"))
def test_what_is_fenced_is_read_back(lines, kind):
    content = "\n".join(lines)
    mark = kind * 12
    (fence,) = fences.find(f"{mark}python\n{content}\n{mark}")
    assert fence.content == content
