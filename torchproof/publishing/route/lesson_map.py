"""The map of the lessons: a drawing whose lessons are links, and the same as a list."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from html import escape

from torchproof.labels import said
from torchproof.lesson.curriculum import Curriculum
from torchproof.lesson.page import Lesson
from torchproof.publishing.markup.elements import UNSOUGHT, boxed, lesson_link, script
from torchproof.publishing.markup.links import page_relative, page_url
from torchproof.publishing.markup.paths import MAP, MAP_SCRIPT
from torchproof.publishing.route.extent import duration, part_facts
from torchproof.publishing.route.places import Band, Grid, grid
from torchproof.publishing.route.wires import LANE, LANES, TIP, Box, Lanes, wire
from torchproof.wording import listed

# All in pixels: the drawing is shown in its own size, so that it can be read.
_WIDTH = 1172  # of a page without a navigation beside it
_MARGIN = 22.0  # where lines enter the first column
_GAP = 2 * LANE + LANES * LANE + TIP  # between two columns
_NARROWEST, _WIDEST = 112.0, 176.0
_LINE = 15.0
_LETTER = 6.9
_PADDING = 8.0
_ROW_GAP = LANES * LANE + LANE
_HEAD = 34.0
_FOOT = 12.0


def lesson_map(course: Curriculum) -> str:
    """Return the body of the page: the drawing, then the lessons of each part."""
    if not course.lessons:
        return ""
    drawing = "\n".join(_Drawing(course).svg())
    return "\n\n".join(
        [
            f'<div class="lesson-map" {UNSOUGHT}>\n{drawing}\n</div>',
            boxed("lesson-list", list(_list(course))),
            script(MAP_SCRIPT, MAP),
        ]
    )


def _list(course: Curriculum) -> Iterator[str]:
    for part in course.parts:
        yield f"## {course.part_title(part)}"
        yield part_facts(course, part)
        yield "\n".join(_item(course, one) for one in course.lessons_of(part))


def _item(course: Curriculum, lesson: Lesson) -> str:
    needed = [lesson_link(one, MAP) for one in course.prerequisites(lesson)]
    labels = course.settings.labels
    after = (
        f", {said(labels.after, lessons=listed(needed, labels.series))}"
        if needed
        else ""
    )
    minutes = duration(course.reading_minutes(lesson))
    return f"- {lesson_link(lesson, MAP)} ({minutes}){after}"


@dataclass(frozen=True)
class _Drawing:
    course: Curriculum

    def svg(self) -> Iterator[str]:
        """Yield the lines of the drawing: bands, then what connects lessons, then these."""
        yield (
            f'<svg class="lesson-map__drawing" role="group" '
            f'aria-label="{escape(self.course.settings.labels.map_of_lessons)}" '
            f'width="{self._width:g}" height="{self._height:g}" '
            f'viewBox="0 0 {self._width:g} {self._height:g}">'
        )
        yield from map(self._band, self._grid.bands)
        lanes = Lanes()
        for lesson in self.course.lessons.values():
            yield from self._wires(lesson, lanes)
        yield from map(self._heading, self._grid.bands)
        yield from map(self._lesson, self.course.lessons.values())
        yield "</svg>"

    def _band(self, band: Band) -> str:
        top, bottom = self._top(band), self._bottom(band)
        return (
            f'<rect class="lesson-map__band" y="{top:g}" width="{self._width:g}" '
            f'height="{bottom - top:g}" rx="8"/>'
        )

    def _heading(self, band: Band) -> str:
        title = escape(self.course.part_title(band.part))
        facts = part_facts(self.course, band.part, tag="tspan")
        return (
            f'<text class="lesson-map__heading" x="14" y="{self._top(band) + 23:g}">'
            f'<tspan class="lesson-map__part">{title}</tspan> {facts}</text>'
        )

    def _wires(self, lesson: Lesson, lanes: Lanes) -> Iterator[str]:
        for needed in self.course.prerequisites(lesson):
            path = wire(
                needed.id, self._boxes[needed.id], self._boxes[lesson.id], lanes
            )
            far = "" if needed.part == lesson.part else " far"
            yield (
                f'<path class="lesson-map__wire{far}" data-from="{escape(needed.id)}" '
                f'data-to="{escape(lesson.id)}" d="{path}"/>'
            )

    def _lesson(self, lesson: Lesson) -> str:
        box = self._boxes[lesson.id]
        needed = " ".join(one.id for one in self.course.prerequisites(lesson))
        lines = self._lines(lesson)
        first = box.middle - (len(lines) - 1) * _LINE / 2 + 4.5
        x = (box.left + box.right) / 2
        text = "".join(
            f'<tspan x="{x:g}" y="{first + at * _LINE:g}">{escape(line)} </tspan>'
            for at, line in enumerate(lines)
        )
        tip = ""
        if needed:
            tip = f'<path d="M{box.left:g} {box.middle:g}l-{TIP:g} -3v6z"/>'
        return (
            # Material would write to `href`, and in a drawing that is an error.
            f'<a xlink:href="{page_relative(page_url(lesson.id), MAP)}" '
            f'data-lesson="{escape(lesson.id)}" data-needs="{escape(needed)}" '
            f'class="lesson-map__lesson{" project" if lesson.is_project else ""}">'
            f"<title>{escape(lesson.title)}</title>"
            f'<rect x="{box.left:g}" y="{box.top:g}" width="{box.right - box.left:g}" '
            f'height="{box.bottom - box.top:g}" rx="6"/>{tip}<text>{text}</text>'
            f'<text class="lesson-map__check" x="{box.right - 9:g}" '
            f'y="{box.top + 13:g}" aria-hidden="true">✓</text></a>'
        )

    @cached_property
    def _grid(self) -> Grid:
        return grid(self.course)

    @cached_property
    def _box_width(self) -> float:
        columns = self._grid.columns
        wide = (_WIDTH - 2 * _MARGIN + _GAP) / columns - _GAP
        return float(min(_WIDEST, max(_NARROWEST, wide // 1)))

    @cached_property
    def _width(self) -> float:
        columns = self._grid.columns
        return 2 * _MARGIN + columns * (self._box_width + _GAP) - _GAP

    def _lines(self, lesson: Lesson) -> list[str]:
        """Return a title broken into lines; what follows a colon stands on the lesson."""
        title = lesson.title.partition(": ")[0]
        return textwrap.wrap(title, int((self._box_width - _PADDING) / _LETTER))

    @cached_property
    def _heights(self) -> list[float]:
        """The height of each row."""
        heights: dict[int, int] = {}
        for id, place in self._grid.places.items():
            lines = len(self._lines(self.course.lessons[id]))
            heights[place.row] = max(lines, heights.get(place.row, 2))
        rows = sum(band.rows for band in self._grid.bands)
        return [heights.get(row, 2) * _LINE + 2 * _PADDING for row in range(rows)]

    @cached_property
    def _tops(self) -> list[float]:
        """The upper edge of each row."""
        starts = {band.first for band in self._grid.bands}
        tops: list[float] = []
        y = -_FOOT
        for row, height in enumerate(self._heights):
            y += _ROW_GAP + (_FOOT + _HEAD + (10 if row else 0)) * (row in starts)
            tops.append(y)
            y += height
        return tops

    def _top(self, band: Band) -> float:
        return self._tops[band.first] - _ROW_GAP - _HEAD

    def _bottom(self, band: Band) -> float:
        last = band.first + band.rows - 1
        return self._tops[last] + self._heights[last] + _FOOT

    @property
    def _height(self) -> float:
        return self._bottom(self._grid.bands[-1])

    @cached_property
    def _boxes(self) -> dict[str, Box]:
        return {id: self._box(id) for id in self._grid.places}

    def _box(self, lesson: str) -> Box:
        place = self._grid.places[lesson]
        left = _MARGIN + place.column * (self._box_width + _GAP)
        top = self._tops[place.row]
        bottom = top + self._heights[place.row]
        return Box(left, top, left + self._box_width, bottom, place.column)
