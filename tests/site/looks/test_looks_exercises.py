"""An exercise looks like one piece, and what a lesson comes down to stands apart."""

from typing import Any

from playwright.sync_api import expect
from visiting import WIDTHS, Visitor

# Of each frame its parts from top to bottom, and how far its folds are from its edges.
FRAMES = """() => [...document.querySelectorAll("article .exercise")].map((frame) => {
    const edges = frame.getBoundingClientRect()
    const folds = [...frame.querySelectorAll("details:not(.checked, .predict)")]
    return {
        parts: [frame.querySelector("h3"), ...folds].map((one) => one.className || one.localName),
        tops: [frame.querySelector("h3"), ...folds].map((one) => one.getBoundingClientRect().top),
        gaps: folds.flatMap((fold) => {
            const { left, right } = fold.getBoundingClientRect()
            return [left - edges.left, edges.right - right]
        }),
        below: [...folds.at(-1).parentElement.children].slice(
            [...folds.at(-1).parentElement.children].indexOf(folds.at(-1)) + 1
        ).map((one) => one.className || one.localName),
        apart: folds.at(-1).getBoundingClientRect().top - folds.at(-2).getBoundingClientRect().bottom,
    }
})"""


def test_task_check_hint_and_solution_are_one_piece_in_a_lesson(
    lesson: Visitor,
) -> None:
    look_at_exercises(lesson)


def look_at_exercises(visitor: Visitor) -> None:
    hint = visitor.page.locator(".exercise details.tip > summary").first
    for size in WIDTHS:
        visitor.resize(size)
        frames = visitor.page.evaluate(FRAMES)
        hint.click()
        lefts = [
            visitor.page.locator(f".exercise {part}").first.bounding_box()
            for part in ("h3", "details.tip > p")
        ]
        are_one_piece(frames, lefts)
        hint.click()


def are_one_piece(frames: list[Any], lefts: list[Any]) -> None:
    assert len(frames) >= 3
    task, hint = (one["x"] for one in lefts if one)
    assert abs(task - hint) < 1, "a hint begins where its task does"
    for frame in frames:
        kinds = [part for part in frame["parts"] if part != "example"]
        assert kinds == ["h3", "tip", "success"]
        assert frame["parts"][1] == "example"
        assert frame["tops"] == sorted(frame["tops"])
        assert all(gap <= 1.5 for gap in frame["gaps"]), "a fold ends before the edge"
        assert abs(frame["apart"]) <= 1, "hint and solution are rows of one list"
        assert len(frame["below"]) <= 1, "below the solution is its tick alone"


def test_what_a_lesson_comes_down_to_stands_in_a_frame(lesson: Visitor) -> None:
    takeaways = lesson.page.locator("article .takeaways")
    expect(takeaways.get_by_role("heading", name="Key takeaways")).to_be_visible()
    expect(takeaways.get_by_role("listitem").first).to_be_visible()
    expect(takeaways).to_have_css("border-left-style", "solid")


def test_they_are_in_the_lab(desk: Visitor) -> None:
    desk.open("tensors/lab/")
    look_at_exercises(desk)
