"""A course whose records name Python: what its pages say of it."""

from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from markdown import Markdown
from sample_course import CPU, write_course, write_record

from torchproof.lesson import curriculum
from torchproof.publishing.indexes.verification import verification
from torchproof.publishing.listings.outputs import mark_outputs
from torchproof.publishing.markup.links import Home
from torchproof.publishing.pages.expansion import expand
from torchproof.publishing.vouching.evidence import blocks_of
from torchproof.publishing.vouching.stamp import stamp
from torchproof.publishing.ways.reporting import block_report
from torchproof.records.entry import Outcome

PLAIN = replace(CPU, torch="", python="3.12.4")
NEWER = replace(PLAIN, python="3.13.1")
ADD = "first/adding/add.py"
TOTAL = 5  # the statement of add.py that prints it


@pytest.fixture
def course(tmp_path: Path) -> curriculum.Curriculum:
    write_record(write_course(tmp_path), PLAIN)
    write_record(tmp_path, NEWER)
    write_record(tmp_path, NEWER, Outcome({TOTAL: "sum: 3"}), [ADD])
    return curriculum.load(tmp_path)


def test_the_stamp_names_python_once(course):
    line = stamp(course, course.lessons["first/adding"])
    assert line.startswith(
        "CPU: checked with Python 3.12 (2026-01-31); "
        "2 of 3 blocks checked with Python 3.13 (2026-01-31)"
    )


def test_what_another_python_printed_stands_below(course):
    page = expand(course, course.lessons["first/adding"])
    assert "    # > total: 3\n    # Python 3.13> sum: 3\n" in page
    extensions = ["admonition", "pymdownx.details", "pymdownx.superfences"]
    html = mark_outputs(Markdown(extensions=extensions).convert(page))
    assert '<span class="output__who">with Python 3.13\n</span>' in html
    assert "# Python" not in html


def test_a_caption_names_python_once(course):
    page = expand(course, course.lessons["first/adding"])
    assert "CPU, Python 3.12, Sample CPU, 2026-01-31" in page


def test_a_report_names_python(course):
    (block, *_) = blocks_of(course, [course.lessons["first/adding"]])
    address = block_report(Home("owner/name"), "first/adding", block)
    (_, text) = parse_qs(urlsplit(address).query)["body"][0].split("add.py\n")
    assert text == "python: 3.13\n"


def test_the_page_verification_names_it(course):
    page = verification(course)
    assert "**CPU, Python 3.13**<br><small>Python 3.13.1</small>" in page
    assert "| Lesson | Blocks | CPU Python 3.13 | CPU Python 3.12 |" in page
    assert "torch 3" not in page
