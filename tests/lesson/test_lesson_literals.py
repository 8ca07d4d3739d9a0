"""What the prose quotes as printed must have been printed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from torchproof.lesson.checks.literals import (
    is_printed_value,
    printed_values,
    stands_in,
)

CREATING = "docs/tensors/creating.md"


@pytest.mark.parametrize(
    "text",
    [
        "tensor(8.)",
        "tensor([1,\n 2])",
        "torch.Size([2, 3])",
        "0.125",
        "-3.1416",
        "1.234e-05",
    ],
)
def test_what_looks_like_a_printed_value(text):
    assert is_printed_value(text)


@pytest.mark.parametrize(
    "text",
    [
        "torch.tensor(8.0)",
        "tensor(…)",
        "tensor",
        "torch.Size",
        "0.25",
        "2.13.0",
        "x = 0.125",
        "128",
    ],
)
def test_what_does_not(text):
    assert not is_printed_value(text)


@pytest.mark.parametrize(
    ("literal", "text"),
    [
        ("tensor(8.)", "the result is tensor(8.)."),
        ("tensor([1, 2])", "tensor([1,\n        2])"),
        ("tensor([1,2])", "tensor([1, 2])"),
        ("torch.Size([2, 3])", "torch.Size([2, 3])"),
        ("0.125", "0.125, 0.25"),
        ("0.125", "The loss is 0.125."),
        ("-0.125", "[-0.125]"),
    ],
)
def test_a_literal_that_stands_in_a_text(literal, text):
    assert stands_in(literal, text)


@pytest.mark.parametrize(
    ("literal", "text"),
    [
        ("tensor(3.0)", "torch.tensor(3.0)"),
        ("0.125", "0.1250"),
        ("0.125", "10.125"),
        ("0.125", "-0.125"),
        ("0.125", "0.12 5"),
        ("0.125", "0.125e-05"),
        ("tensor(8.)", "tensor(8. )x"),
        ("tensor([1, 2])", "tensor([1, 2, 3])"),
    ],
)
def test_a_literal_that_does_not(literal, text):
    assert not stands_in(literal, text)


@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=5))
def test_each_number_that_is_printed_stands_in_the_output(numbers):
    printed = [f"{number:.4f}" for number in numbers]
    output = f"tensor([{',  '.join(printed)}])\n{' '.join(printed)}"
    assert all(stands_in(number, output) for number in printed)
    assert set(printed) <= set(printed_values(output))


@pytest.mark.parametrize(
    ("output", "values"),
    [
        ("a tensor([1, (2)]) b", ["tensor([1, (2)])"]),
        ("tensor([1,\n        2])", ["tensor([1, 2])"]),
        ("torch.Size([2]) 0.1250", ["0.1250", "torch.Size([2])"]),
        ("tensor(8.", []),
    ],
)
def test_the_values_that_an_output_offers(output, values):
    assert printed_values(output) == values


def test_a_printed_value_may_be_quoted(project):
    project.append(CREATING, "\nIt is `tensor([8.0000,\n0.2500])`, so `0.2500`{=}.\n")
    assert project.problems() == []


def test_a_value_of_the_code_may_be_quoted(project):
    project.replace("snippets/tensors/creating/show.py", "0.25]", "0.125]")
    project.replace("snippets/tensors/creating/show.py", "0.2500", "0.1250")
    project.append(CREATING, "\nThe code says `0.125`{=}.\n")
    assert project.problems() == []


def test_a_value_that_no_snippet_prints(project):
    line = project.append(CREATING, "\nIt prints\n`tensor([8.0000, 0.2501])`.\n")
    assert project.problems() == [
        f"{CREATING}:{line + 2}: no snippet of this lesson prints "
        "`tensor([8.0000, 0.2501])`\n"
        "  The nearest printed value is `tensor([8.0000, 0.2500])`, "
        "at snippets/tensors/creating/show.py:7."
    ]


def test_a_value_unlike_all_that_is_printed(project):
    line = project.append(CREATING, "\nIt has `torch.Size([64, 3, 28, 28])`.\n")
    assert project.problems() == [
        f"{CREATING}:{line + 1}: no snippet of this lesson prints "
        "`torch.Size([64, 3, 28, 28])`\n"
        "  Quote what a snippet of this lesson prints, or print it in one."
    ]


def test_a_value_in_the_front_matter(project):
    project.replace(CREATING, "Print a tensor", "Print `tensor(7.)`")
    (problem,) = project.problems()
    assert problem.startswith(
        f"{CREATING}:9: no snippet of this lesson prints `tensor(7.)`\n"
    )


def test_a_value_that_only_another_lesson_prints(project):
    project.replace("snippets/autograd/gradients/show.py", "8.0000", "9.0000")
    project.append(CREATING, "\nIt is `tensor([9.0000, 0.2500])`.\n")
    assert len(project.problems()) == 1


def test_values_in_fences_are_not_prose(project):
    project.append(CREATING, "\n```bash\necho `tensor(7.)`\n```\n")
    assert project.problems() == []
