"""The Markdown of a lesson is plain: no mark of ours is left in it, and links lead on."""

import re
from pathlib import Path

import pytest
from sample_course import write_course, write_record

from torchproof.lesson import curriculum
from torchproof.lesson.curriculum import Curriculum
from torchproof.publishing.markup.links import Home
from torchproof.publishing.texts.lesson_text import lesson_text
from torchproof.publishing.texts.llms import llms_full_txt, llms_txt

pytestmark = pytest.mark.usefixtures("shared_store")

KNOWN = Home("owner/course", "https://course.example/sub/")
FENCE = re.compile(r"(?ms)^(`{3,})(\w*)\n(.*?)\n\1$")


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The texts of the sample course."""
    root = write_course(tmp_path_factory.mktemp("texts"))
    write_record(root)
    course = curriculum.load(root)
    return {
        one.name: lesson_text(course, one, KNOWN) for one in course.lessons.values()
    }


def test_code_stands_without_outputs_and_what_it_printed_below(ours):
    adding = FENCE.findall(ours["adding"])
    pairs = [(kind, text) for _, kind, text in adding]
    assert ("python", "print(a + b)") in pairs
    at = pairs.index(("python", "print(a + b)"))
    assert pairs[at + 1] == ("text", "3")
    assert not re.search(r"(?m)^\s*# >|--8<--|figure>", ours["adding"])


def test_a_figure_is_a_picture_with_its_description(ours):
    picture = "https://course.example/sub/snippets/first/adding/picture.svg"
    alt = "A line that rises from 1 to (3)"
    assert f"![{alt}]({picture})" in ours["adding"]


def test_what_is_folded_away_stands_open(ours):
    text = ours["counting"]
    assert "<details" not in text
    assert text.index("**The check**") < text.index("**Solution**")
    assert "> **Hint**\n>\n> Use `range`." in text


def test_formulas_and_the_facts_of_the_lesson_stay(ours):
    assert "Count with $x + 1$" in ours["counting"]
    head = ours["counting"].partition("Counting is adding one")[0]
    assert head.startswith(
        "# Counting\n\n> So that you know how many.\n\nFirst steps · "
    )
    assert "Builds on: [Adding](https://course.example/sub/first/adding/)" in head
    assert "CPU: checked with torch 1.2.3" in head


@pytest.mark.parametrize(
    ("home", "link"),
    [
        (KNOWN, "https://course.example/sub/first/counting/#exercises"),
        (Home(), "../counting/#exercises"),
    ],
)
def test_links_lead_on_from_where_the_text_lies(tmp_path, home, link):
    course = curriculum.load(write_course(tmp_path))
    text = lesson_text(course, course.lessons["first/adding"], home)
    assert f"see [counting]({link})" in text


def test_the_list_of_texts_has_the_form_of_llmstxt(tmp_path):
    course = curriculum.load(write_course(tmp_path))
    text = llms_txt(course, KNOWN)
    assert text.startswith("# Sample\n\n")
    row = (
        "- [Adding](https://course.example/sub/first/adding/index.md): Everything else"
    )
    assert f"## First steps\n\n{row}" in text
    assert re.findall(r"(?m)^## (.*)", text) == ["First steps", "Optional"]
    rows = [line for line in text.splitlines() if line.startswith("-")]
    assert all(re.fullmatch(r"- \[[^\]]+\]\(https://\S+\)(: .+)?", r) for r in rows)
    assert "counting/index.md" in llms_txt(course, Home())
    assert llms_full_txt(course, ["# One\n", "# Two\n"]).endswith("# One\n\n# Two\n")


def test_no_mark_of_ours_is_left_in_any_lesson(course: Curriculum):
    """Outside of code, none of what only a builder of this site understands."""
    mark = re.compile(
        r"--8<--|\{[ ]*[.#][\w-]|^(?:!!!|\?\?\?|===) |\]\(contact:|<details"
    )
    left = {}
    for lesson in course.lessons.values():
        text = lesson_text(course, lesson, KNOWN)
        prose = re.sub(r"`[^`\n]*`", "", FENCE.sub("", text))
        if found := [line for line in prose.splitlines() if mark.search(line)]:
            left[lesson.id] = found
        assert not re.search(r"\]\((?!https?://)", prose), lesson.id
    assert left == {}


def test_where_pages_are_served_no_text_is_made(tmp_path: Path):
    from torchproof.staging.stager import Stager

    root = write_course(tmp_path / "course")
    served = Stager(root, tmp_path / "served", Home(), with_texts=False).stage()
    assert not served.beside.exists()
    staged = Stager(root, tmp_path / "staged", Home()).stage()
    assert (staged.beside / "first/adding/index.md").is_file()
    assert (staged.beside / "llms.txt").is_file()
