"""A test that stands for a sentence quotes it, and the sentence stands in its lesson."""

import pytest

from torchproof.lesson.words.claims import blocks_in, claims_in, end_of, stands_in

PAGE = """\
Adding is *exact*, and
fast. Dividing is not.

1. Rows come first.
2. Columns
   come second.

## Both are shapes

| Call | Result |
|---|---|
| `x.T` | warns |

!!! note "A box"
    Boxes are read too.

??? predict
    So is what explains.

```python
Code is not read.
```
"""
LESSON = "docs/tensors/creating.md"
FILE = "tests/claims/tensors/test_creating.py"
CLAIM = '''\
"""What docs/tensors/creating.md claims."""

import torch

def test_it_prints():
    """What it
    prints:"""
    assert torch
'''


@pytest.mark.parametrize(
    ("quote", "stands"),
    [
        ("Adding is *exact*, and fast.", True),
        ("Adding is *exact*, and fast. Dividing is not.", True),
        ("Adding is exact, and fast.", False),
        ("and fast.", False),
        ("Adding is *exact*", False),
        ("Columns come second.", True),
        ("Dividing is not. Rows come first.", False),
        ("Both are shapes", True),
        ("| `x.T` | warns |", True),
        ("warns", True),
        ("A box", True),
        ("Boxes are read too.", True),
        ("So is what explains.", True),
        ("Code is not read.", False),
        ("", False),
    ],
)
def test_a_quote_is_whole_sentences_of_one_paragraph(quote, stands):
    assert any(stands_in(quote, block.text) for block in blocks_in(PAGE)) == stands


@pytest.mark.parametrize(
    ("quote", "before"),
    [
        ("Adding is *exact*, and fast.", "and\nfast."),
        ("Columns come second.", "Columns\n   come second."),
        ("| `x.T` | warns |", "| `x.T` | warns"),
        ("Boxes are read too.", "    Boxes are read too."),
        ("Both are shapes", None),
        ("A box", None),
    ],
)
def test_where_a_quote_ends_in_the_page(quote, before):
    end = end_of(quote, blocks_in(PAGE))
    assert PAGE[:end].endswith(before) if before else end is None


def test_a_file_mirrors_the_lesson_of_its_name(project):
    for name in ("tensors/test_numpy_bridge.py", "tensors/test_other.py"):
        project.write(f"tests/claims/{name}", CLAIM)
    found = claims_in(project.root / "tests/claims", ["tensors/numpy-bridge"])
    assert [*found] == ["tensors/numpy-bridge", "tensors/other"]


def test_a_claim_is_read_as_sentence_and_code(project):
    project.write(FILE, CLAIM)
    file = project.load().claims["tensors/creating"]
    (claim,) = file.every
    assert (claim.name, claim.line) == ("test_it_prints", 5)
    assert claim.quote == "What it prints:"
    assert claim.code == "def test_it_prints():\n    assert torch"
    assert file.setup == "import torch"


def test_a_sound_claim_is_no_problem(project):
    project.write(FILE, CLAIM)
    assert project.problems() == []


def test_a_sentence_that_changed_is_told_with_the_nearest(project):
    project.write(FILE, CLAIM)
    project.replace(LESSON, "What it prints:", "What it printed:")
    assert project.problems() == [
        f"{FILE}:5: {LESSON} does not have the sentence of this test\n"
        "  Expected, as whole sentences of one paragraph: What it prints:\n"
        "  The nearest paragraph: What it printed:\n"
        "  Quote the sentence as it is now, and see that the test still tries what it says."
    ]


def test_a_test_that_cannot_fail_is_told(project):
    project.write(FILE, CLAIM.replace("assert torch", "print(torch)"))
    (problem,) = project.problems()
    assert problem.startswith(f"{FILE}:5: nothing in this test can fail\n")


@pytest.mark.parametrize(
    "check",
    ["torch.testing.assert_close(torch, torch)", "pytest.raises(ValueError, int, 'x')"],
)
def test_a_check_by_a_function_can_fail(project, check):
    project.write(FILE, CLAIM.replace("assert torch", check))
    assert project.problems() == []


def test_a_file_that_python_cannot_read_is_told(project):
    project.write(FILE, CLAIM + "\nassert (\n")
    (problem,) = project.problems()
    assert problem == (
        f"{FILE}:10: SyntaxError: '(' was never closed\n"
        f"  Fix it. Python shows the place: python {FILE}"
    )


def test_a_null_byte_in_a_file_is_told(project):
    project.write(FILE, CLAIM + "\0")
    (problem,) = project.problems()
    assert "null bytes" in problem


def test_a_file_of_no_lesson_is_told(project):
    project.write("tests/claims/tensors/test_create.py", CLAIM)
    (problem,) = project.problems()
    assert problem.startswith(
        "tests/claims/tensors/test_create.py: these claims are of no lesson of the course"
    )


def test_the_folder_is_a_setting(project):
    project.append("pyproject.toml", 'claims = "proofs"\n')
    project.write(FILE.replace("tests/claims", "proofs"), CLAIM)
    assert [*project.load().claims] == ["tensors/creating"]
