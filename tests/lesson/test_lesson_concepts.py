"""docs/concepts.yml: each concept with its line; mistakes told by file and line."""

import pytest

from torchproof.lesson import concepts
from torchproof.lesson.concepts import Concept
from torchproof.problem import Problems

FILE = "docs/concepts.yml"
OFFICIAL = ("docs.pytorch.org", "pytorch.org")


def message(project) -> str:
    with pytest.raises(Problems) as caught:
        concepts.load(project.root / FILE, OFFICIAL)
    return str(caught.value)


def test_concepts_are_read_in_order_with_their_lines(project):
    found = concepts.load(project.root / FILE, OFFICIAL)
    assert list(found) == ["tensor", "gradient"]
    assert found["gradient"] == Concept(
        id="gradient",
        name="gradient",
        definition="A gradient holds partial derivatives.",
        api="https://docs.pytorch.org/docs/stable/generated/torch.Tensor.grad.html",
        line=5,
    )


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "  name: gradient\n",
            "",
            ":5: the key `name` is missing\n  Add a line `name: …`.",
        ),
        (
            "  name: gradient",
            "  names: gradient",
            ":6: unknown key `names`\n  Did you mean `name`?",
        ),
        (
            "partial derivatives.",
            "partial derivatives. It has a shape.",
            ":7: `is` is not one sentence\n  Define the concept in one, with its period.",
        ),
        (
            "partial derivatives.",
            "partial derivatives",
            ":7: `is` is not one sentence\n  Define the concept in one, with its period.",
        ),
        (
            "https://docs.pytorch.org/docs/stable/tensors.html",
            "https://example.org/",
            ":4: `api` is no page of the official documentation: `https://example.org/`"
            "\n  Link to https://docs.pytorch.org/.",
        ),
        (
            "gradient:\n",
            "Gradient:\n",
            ":5: `Gradient` is no id of a concept\n"
            "  Write it in lower case with dashes, like `leaf-tensor`.",
        ),
        (
            "gradient:\n",
            "tensor:\n",
            ":5: the key `tensor` stands here a second time (first on line 1)\n"
            "  Keep one of the two.",
        ),
    ],
)
def test_a_mistake_names_its_line(project, old, new, expected):
    project.replace(FILE, old, new)
    assert message(project) == FILE + expected


def test_mistakes_of_several_concepts_are_told_at_once(project):
    project.replace(FILE, "is: ", "si: ")
    assert message(project).count("unknown key") == 2


def test_a_file_without_concepts(project):
    project.write(FILE, "# nothing yet\n")
    assert message(project) == (
        f"{FILE}:1: this defines no concepts\n"
        "  Write `id:` and below it `name`, `is` and `api`."
    )


def test_a_missing_file(project):
    (project.root / FILE).unlink()
    assert message(project) == (
        f"{FILE}: there is no such file\n"
        "  Create it, or write `concepts = false` below [tool.torchproof]."
    )
