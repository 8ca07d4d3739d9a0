"""The way through a course: its extent, the marks that pages have, and the map."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from itertools import pairwise

import pytest
from sample_course import ADDING, COUNTING, FILES, write_course

from torchproof.lesson.curriculum import Curriculum, load
from torchproof.problem import Problem
from torchproof.publishing.markup.links import Home
from torchproof.publishing.pages.page import page_markdown
from torchproof.publishing.route.extent import duration
from torchproof.publishing.route.lesson_map import lesson_map
from torchproof.publishing.route.places import Place, grid
from torchproof.publishing.route.wires import Box, Lanes, wire

NAV = "nav:\n  - index.md\n  - map.md\n"


def course_with(tmp_path, index: str = "", **lessons: str) -> Curriculum:
    """Return the sample course with an index, and with lessons that need what is said."""
    nav = FILES["mkdocs.yml"].replace("nav:\n  - index.md\n", NAV)
    added = "".join(f"      - first/{name}.md\n" for name in lessons)
    nav = nav.replace("      - first/lab.ipynb\n", f"{added}      - first/lab.ipynb\n")
    changes = {"mkdocs.yml": nav, "docs/index.md": index, "docs/map.md": "# Map\n"}
    for name, needed in lessons.items():
        changes[f"docs/first/{name}.md"] = re.sub(
            r"(?s)concepts: .*?prerequisites: .*?\n",
            f"concepts: []\nprerequisites: [{needed}]\n",
            ADDING,
        ).replace("title: Adding", f"title: {name.capitalize()}")
    return load(write_course(tmp_path, changes))


def told(course: Curriculum, page: str) -> str:
    return page_markdown(course, f"{page}.md", Home()) or ""


@pytest.mark.parametrize(
    ("minutes", "text"),
    [(0, "0 min"), (52, "52 min"), (60, "1 h"), (163, "2 h 43 min")],
)
def test_a_duration_is_told_in_hours_and_minutes(minutes, text):
    assert duration(minutes) == text


def test_a_part_links_to_its_first_lesson_and_says_what_it_has(tmp_path):
    course = course_with(tmp_path, "[The first steps](part:first)\n")
    assert told(course, "index").strip() == (
        "[The first steps](first/adding.md) "
        '<span class="part-facts" data-part="first" data-lessons="2" data-exercises="1">'
        "2 lessons · 2 min to read · 1 exercise</span>"
    )


def test_the_times_are_summed_from_those_of_the_lessons(tmp_path):
    long = COUNTING.replace("again and again.", "again and again. " + "word " * 1000)
    write_course(tmp_path, {"docs/first/counting.md": long})
    course = load(tmp_path)
    minutes = [course.reading_minutes(one) for one in course.lessons.values()]
    assert minutes == [1, 6]
    (tmp_path / "docs/index.md").write_text("[All:](course:)\n")
    assert (
        told(load(tmp_path), "index").strip()
        == "All: 2 lessons · 7 min to read · 1 exercise"
    )


def test_a_path_lists_lessons_with_their_times(tmp_path):
    course = course_with(tmp_path, "[A start](path:first/adding,first/counting)\n")
    assert told(course, "index").strip().split("\n") == [
        "**A start** (2 lessons, 2 min)",
        "",
        '1. [Adding](first/adding.md) <span class="path-time">1 min</span>',
        '1. [Counting](first/counting.md) <span class="path-time">1 min</span>',
    ]


@pytest.mark.parametrize(
    ("mark", "what"),
    [
        ("[x](part:frist)", "there is no part `frist`"),
        ("[x](path:first/adding,first/addign)", "there is no lesson `first/addign`"),
    ],
)
def test_a_mark_that_names_what_is_not_there_is_a_mistake(tmp_path, mark, what):
    course = course_with(tmp_path, f"# Sample\n\n{mark}\n")
    with pytest.raises(Problem) as found:
        told(course, "index")
    assert (found.value.what, found.value.line) == (what, 3)
    assert "Did you mean" in found.value.mend


def test_a_lesson_stands_right_of_what_it_needs_and_in_its_row(tmp_path):
    course = course_with(
        tmp_path, far="first/counting", beside="first/adding", last="first/far"
    )
    places = grid(course).places
    assert places == {
        "first/adding": Place(0, 0),
        "first/counting": Place(1, 0),
        "first/far": Place(2, 0),
        "first/beside": Place(1, 1),
        "first/last": Place(3, 0),
    }


def test_no_two_lessons_of_the_map_share_a_place(tmp_path):
    names = "abcdefgh"
    course = course_with(tmp_path, **dict.fromkeys(names, "first/adding"))
    places = list(grid(course).places.values())
    assert len(set(places)) == len(places) == len(names) + 2


def test_the_map_is_a_drawing_of_links_and_a_list(tmp_path):
    page = lesson_map(course_with(tmp_path))
    drawing = page[page.index("<svg") : page.index("</svg>") + 6]
    root = ET.fromstring(drawing.replace("<svg ", '<svg xmlns:xlink="x" ', 1))
    links = {one.get("data-lesson"): one for one in root.iter("a")}
    assert {id: one.get("{x}href") for id, one in links.items()} == {
        "first/adding": "../first/adding/",
        "first/counting": "../first/counting/",
    }
    assert links["first/counting"].get("data-needs") == "first/adding"
    wires = [one for one in root.iter("path") if one.get("data-from")]
    assert [(w.get("data-from"), w.get("data-to")) for w in wires] == [
        ("first/adding", "first/counting")
    ]
    assert "- [Adding](first/adding.md) (1 min)\n" in page
    assert "- [Counting](first/counting.md) (1 min), after [Adding](" in page
    assert "## First steps" in page


def test_a_course_without_lessons_has_an_empty_map(tmp_path):
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text("nav: [index.md]\n")
    assert lesson_map(load(tmp_path)) == ""


def box(column: int, row: int) -> Box:
    return Box(column * 100, row * 50, column * 100 + 70, row * 50 + 30, column)


def corners(path: str) -> list[tuple[float, float]]:
    """Return where the lines of a path turn, without what is round there."""
    found = re.findall(r"[MQ]([\d.]+) ([\d.]+)", path) + re.findall(
        r"L([\d.]+) ([\d.]+)$", path
    )
    return [(float(x), float(y)) for x, y in found]


@pytest.mark.parametrize("end", [box(1, 0), box(1, 2), box(3, 1), box(0, 3)])
def test_a_line_runs_between_the_lessons(end):
    path = corners(wire("a", box(0, 0), end, Lanes()))
    everywhere = [box(column, row) for column in range(4) for row in range(4)]
    for (x, y), (u, v) in pairwise(path):
        assert x == u or y == v, "it is straight"
        for one in everywhere:
            apart = (
                max(x, u) <= one.left
                or min(x, u) >= one.right
                or max(y, v) <= one.top
                or min(y, v) >= one.bottom
            )
            assert apart, f"behind the lesson at {one}"


def test_lines_of_two_lessons_keep_beside_each_other_those_of_one_are_one():
    lanes = Lanes()
    first = corners(wire("a", box(0, 0), box(1, 2), lanes))
    again = corners(wire("a", box(0, 0), box(1, 3), lanes))
    other = corners(wire("b", box(0, 1), box(1, 2), lanes))
    assert first[1][0] == again[1][0]
    assert other[1][0] > first[1][0]
