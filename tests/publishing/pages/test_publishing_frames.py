"""An exercise is one piece, and so is what a lesson comes down to."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from sample_course import COUNTING, write_course

from torchproof.lesson import curriculum
from torchproof.publishing.markup.links import Home
from torchproof.publishing.pages.expansion import expand
from torchproof.staging.stager import Stager

pytestmark = pytest.mark.usefixtures("shared_store")

TWO = COUNTING.replace(
    "## Key takeaways", "### 2. Up to four\n\nThe same.\n\n## Key takeaways"
)


@pytest.fixture
def frames(tmp_path: Path):
    """Return the frames of a lesson by their headings, as Markdown."""

    def frames(counting: str) -> dict[str, str]:
        write_course(tmp_path, {"docs/first/counting.md": counting})
        course = curriculum.load(tmp_path)
        text = expand(course, course.lessons["first/counting"])
        assert text.count("<div ") == text.count("</div>")
        parts = text.split("\n<div class=")[1:]
        found = [part.partition("</div>")[0].split("\n\n", 1) for part in parts]
        return {
            head.strip('"').partition('"')[0] + " " + body.partition("\n")[0]: body
            for head, body in found
        }

    return frames


def test_a_frame_begins_with_the_heading_and_ends_before_the_next(frames):
    found = frames(TWO)
    assert list(found) == [
        "exercise ### 1. Up to `three`",
        "exercise ### 2. Up to four",
        "takeaways ## Key takeaways",
    ]
    first, second, last = found.values()
    assert '??? success "Solution"' in first
    assert second.rstrip().endswith("The same.")
    assert last.rstrip().endswith("- One, two, three.")


def test_an_exercise_may_end_the_page_with_a_block_of_code(frames):
    whole = COUNTING.partition("??? tip")[0].rstrip() + "\n"
    (exercise,) = frames(whole).values()
    assert "check_three" in exercise


def test_a_lesson_without_exercises_has_no_frame(frames):
    assert frames(COUNTING.partition("## Exercises")[0]) == {}


def test_a_lab_has_the_same_frames(tmp_path: Path):
    Stager(write_course(tmp_path), tmp_path / "staged", Home()).stage()
    lab = (tmp_path / "staged/docs/first/lab.md").read_text()
    (exercise,) = BeautifulSoup(lab, "html.parser").select("div.exercise")
    assert exercise.get_text().strip().startswith("### 1. Up to three {")
    assert "The check" in exercise.get_text()
    assert "Solution" in exercise.get_text()
