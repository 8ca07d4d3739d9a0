"""The lines of the map: each runs between the lessons, never behind one.

A line leaves a lesson at its right, runs down or up between two columns, and enters at
the left of the lesson that needs it. On a longer way it also runs between two rows. Lines
that share a stretch keep beside each other, unless they start at the same lesson.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

LANES = 4  # that fit between two columns, or two rows
LANE = 4.0
TIP = 5.0
_ROUND = 5.0

Point = tuple[float, float]


@dataclass(frozen=True)
class Box:
    """A lesson on the map, and the column in which it stands."""

    left: float
    top: float
    right: float
    bottom: float
    column: int

    @property
    def middle(self) -> float:
        """The height at which lines come and go."""
        return (self.top + self.bottom) / 2


@dataclass
class Lanes:
    """Which stretches are taken, of each way between columns or rows."""

    taken: dict[Hashable, list[tuple[float, float, int, str]]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def take(self, way: Hashable, ends: Sequence[float], owner: str) -> float:
        """Return how far beside the edge of a way a line of some owner runs."""
        low, high = min(ends), max(ends)
        beside = {
            lane
            for start, end, lane, other in self.taken[way]
            if other != owner and start <= high and low <= end
        }
        own = [lane for *_, lane, other in self.taken[way] if other == owner]
        free = [lane for lane in [*own, *range(LANES)] if lane not in beside]
        lane = free[0] if free else LANES - 1
        self.taken[way].append((low, high, lane, owner))
        return lane * LANE


def wire(owner: str, start: Box, end: Box, lanes: Lanes) -> str:
    """Return the path of a line from one lesson to another, for an SVG."""
    return _path(list(_points(owner, start, end, lanes)))


def _points(owner: str, start: Box, end: Box, lanes: Lanes) -> Iterator[Point]:
    yield start.right, start.middle
    if end.column == start.column + 1:
        ends = (start.middle, end.middle)
        x = start.right + LANE + lanes.take(("column", start.column), ends, owner)
        yield from ((x, start.middle), (x, end.middle))
    else:
        across = (start.right, end.left)
        y = end.top - LANE - lanes.take(("row", end.top), across, owner)
        down = lanes.take(("column", start.column), (start.middle, y), owner)
        x = start.right + LANE + down
        yield from ((x, start.middle), (x, y))
        last = lanes.take(("column", end.column - 1), (y, end.middle), owner)
        x = end.left - TIP - LANE - last
        yield from ((x, y), (x, end.middle))
    yield end.left - TIP, end.middle


def _path(points: list[Point]) -> str:
    """Return lines through some points, whose corners are round."""
    points = [p for at, p in enumerate(points) if not at or p != points[at - 1]]
    drawn = [f"M{_at(points[0])}"]
    for (before, corner), (_, after) in pairwise(pairwise(points)):
        first, second = _toward(corner, before), _toward(corner, after)
        drawn.append(f"L{_at(first)}Q{_at(corner)} {_at(second)}")
    return "".join([*drawn, f"L{_at(points[-1])}"])


def _toward(corner: Point, other: Point) -> Point:
    """Return the point where a round corner begins, on the line to another point."""
    length = abs(other[0] - corner[0]) + abs(other[1] - corner[1])  # one of them is 0
    share = min(_ROUND, length / 2) / length
    x = corner[0] + (other[0] - corner[0]) * share
    return x, corner[1] + (other[1] - corner[1]) * share


def _at(point: Point) -> str:
    return f"{point[0]:g} {point[1]:g}"
