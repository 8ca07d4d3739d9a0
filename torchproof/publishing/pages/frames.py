"""Frames around what belongs together: each exercise, and what a lesson comes down to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from torchproof.lesson.fences import Heading
from torchproof.lesson.page import Lesson

EXERCISE, TAKEAWAYS = "exercise", "takeaways"


@dataclass(frozen=True)
class _Frame:
    """A kind of frame, the line of its heading, and the line behind its last one."""

    kind: str
    line: int
    end: int


def opening(kind: str) -> str:
    """Return what begins a frame in Markdown; a line of `</div>` ends it."""
    return f'<div class="{kind}" markdown>'


def add_frames(lines: list[str], lesson: Lesson) -> None:
    """Write the frames into the lines of a lesson's body; no line gets another number."""
    lines.append("")  # below which the last frame ends
    for frame in _frames(lesson):
        first, end = frame.line - lesson.body_line, frame.end - lesson.body_line
        lines[end] = f"</div>\n\n{lines[end]}"
        lines[first] = f"{opening(frame.kind)}\n\n{lines[first]}"


def _frames(lesson: Lesson) -> Iterator[_Frame]:
    """Yield the frames, the last one first."""
    end = lesson.body_line + lesson.body.count("\n") + 1
    exercises = {one.line for one in lesson.exercises}
    for heading, below in reversed(
        [*pairwise([*lesson.headings, Heading(1, "", end)])]
    ):
        if heading.line in exercises:
            yield _Frame(EXERCISE, heading.line, below.line)
        elif heading.level == 2 and heading.title == lesson.labels.takeaways:
            yield _Frame(TAKEAWAYS, heading.line, below.line)
