"""Beside each block, a fold says on what just this block was checked."""

import re
import textwrap
from dataclasses import replace
from pathlib import Path

import pytest
from markdown import Markdown
from sample_course import ADD, CPU, GPU, write_course, write_record

from torchproof.labels import Labels
from torchproof.lesson import curriculum
from torchproof.publishing.listings import checked
from torchproof.publishing.pages.expansion import expand
from torchproof.publishing.vouching.evidence import (
    Evidence,
    blocks_of,
    unchecked_blocks,
)
from torchproof.records.entry import Outcome

FILE = "first/adding/add.py"
TOTAL = 5  # the statement of add.py that prints it
NEWER = replace(CPU, torch="1.3.0")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write_course(tmp_path)


def block(root: Path, section: str = "total") -> Evidence:
    course = curriculum.load(root)
    every = blocks_of(course, [course.lessons["first/adding"]])
    return next(one for one in every if one.section == section)


def fold(block: Evidence, report: str = "") -> str:
    return checked.fold(block, Labels(), report)


def rendered(markdown: str) -> str:
    """Return the HTML that any builder makes of some Markdown."""
    extensions = ["admonition", "pymdownx.blocks.html"]
    html = Markdown(extensions=extensions).convert(markdown)
    return re.sub(r">\s*<(?!br)", "><", html)  # white space between blocks says nothing


def folded(kind: str, summary: str, text: str) -> str:
    """Return the HTML of a fold."""
    marks = f'data-block="{FILE}:total" data-search-exclude=""'
    opening = f'<details class="{kind}" {marks}>'
    return f"{opening}<summary>{summary}</summary><p>{text}</p></details>"


def test_it_names_device_torch_python_hardware_and_day(root):
    write_record(root)
    told = "CPU, torch 1.2.3, Python 3.11.0, Sample CPU, 2026-01-31"
    assert rendered(fold(block(root))) == folded("checked", "checked", told)


def test_runs_that_differ_in_torch_alone_share_a_line(root):
    write_record(root)
    write_record(root, NEWER)
    assert "CPU, torch 1.3.0 and 1.2.3, Python 3.11.0" in fold(block(root))


def test_it_stands_below_the_caption(root):
    write_record(root)
    course = curriculum.load(root)
    page = expand(course, course.lessons["first/adding"])
    assert page.count("{ .snippet-source }\n\n/// html | details.checked") == 1
    assert page.count("{ .snippet-source }\n\n    /// html | details.checked") == 1
    assert page.count("/// html | details.checked") == 3


def test_it_is_html_that_opens_without_scripts_and_that_no_search_finds(root):
    write_record(root)
    opening = folded("checked", "checked", "CPU, torch").removesuffix("</p></details>")
    assert rendered(fold(block(root))).startswith(opening)


def test_it_ends_with_the_way_to_report_another_output(root):
    write_record(root)
    html = rendered(fold(block(root), "https://example.org/new?a=1&b=2"))
    link = (
        '<a href="https://example.org/new?a=1&amp;b=2">Not what you get? Report it</a>'
    )
    assert html.endswith(f"<br>{link}</p></details>")
    assert "<a" not in rendered(fold(block(root)))


def test_it_is_the_same_inside_of_a_callout(root):
    write_record(root)
    text = fold(block(root))
    inside = '!!! note "In a box"\n\n' + textwrap.indent(text, "    ")
    assert rendered(text) in rendered(inside)


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (Outcome({TOTAL: "9"}), "printed other words"),
        (Outcome(failed="line 3: gone"), "stopped in line 3"),
    ],
)
def test_a_run_that_came_out_otherwise_says_how(root, outcome, words):
    write_record(root)
    write_record(root, NEWER, outcome, [FILE])
    html = rendered(fold(block(root))).removesuffix("</p></details>")
    first, second = html.split("<br>\n")
    assert first.endswith("CPU, torch 1.2.3, Python 3.11.0, Sample CPU, 2026-01-31")
    assert second.endswith(f"Sample CPU, 2026-01-31: {words}")
    assert "torch 1.3.0" in second


@pytest.mark.parametrize("amount", ["1 unit", "2 units"])
def test_a_tolerance_of_a_statement_in_it_is_told(root, amount):
    path = root / "snippets" / FILE
    tolerance = f"# tolerance: {amount} (threads)\n# > 3"
    path.write_text(path.read_text().replace("# > 3", tolerance))
    write_record(root)
    end = f"<br>\nMay drift by {amount}: threads</p></details>"
    assert rendered(fold(block(root))).endswith(end)
    assert "drift" not in fold(block(root, "numbers"))


def test_only_the_statements_of_the_block_count(root):
    write_record(root, outcome=Outcome({TOTAL: "9"}), snippets=[FILE])
    assert fold(block(root, "numbers")).startswith("/// html | details.checked")
    start = folded("unchecked", "came out otherwise when it ran", "")
    assert rendered(fold(block(root))).startswith(start.removesuffix("</p></details>"))


def test_without_any_record_it_is_not_checked_yet(root):
    html = rendered(fold(block(root)))
    start = folded(
        "unchecked", "not checked yet", "No run of it is recorded.<br>\nIt may"
    )
    assert html.startswith(start.removesuffix("</p></details>"))


def test_what_is_not_checked_says_what_to_do(root):
    command = "python -m torchproof record snippets/first/adding/add.py"
    assert f"<code>{command}</code>" in rendered(fold(block(root)))


@pytest.mark.parametrize("name", ["add.py", "numbers.py"])
def test_after_a_change_in_it_or_in_what_it_imports_it_is_not_checked(root, name):
    folder = root / "snippets/first/adding"
    (folder / "numbers.py").write_text('"""Two."""\n\ntwo = 2\n')
    add = ADD.replace("b = 2", "from numbers import two\n\nb = two")
    (folder / "add.py").write_text(add)
    write_record(root)
    assert block(root).checked
    (folder / name).write_text((folder / name).read_text() + "\nmore = 1\n")
    summary = "<summary>not checked since it changed</summary>"
    assert summary in rendered(fold(block(root)))


def test_a_run_on_a_gpu_does_not_vouch_for_what_a_cpu_prints(root):
    write_record(root, GPU)
    assert block(root).unchecked


@pytest.mark.parametrize("recorded", [True, False])
def test_code_for_a_gpu_without_a_run_claims_nothing(root, recorded):
    path = root / "snippets" / FILE
    text = ADD.replace("# > ", "# cuda> ")
    path.write_text(text.replace('sum."""\n', 'sum."""\n\n# needs: cuda (speed)\n'))
    if recorded:
        write_record(root, GPU)
        assert "CUDA, torch 1.2.3, Python 3.11.0, Sample GPU" in fold(block(root))
    else:
        assert fold(block(root)) == ""
    assert not block(root).unchecked


@pytest.mark.parametrize("recorded", [True, False])
def test_what_a_gpu_prints_otherwise_needs_a_run_on_one(root, recorded):
    path = root / "snippets" / FILE
    path.write_text(ADD.replace("# > 3\n", "# > 3\n# cuda> 4\n"))
    write_record(root)
    if recorded:
        write_record(root, GPU)
    course = curriculum.load(root)
    page = expand(course, course.lessons["first/adding"])
    assert ("# cuda> 4" in page) == recorded
    assert "# > 3" in page


def test_all_blocks_of_all_pages_count_once(root):
    write_record(root, snippets=["first/counting/three.py"])
    index = root / "docs/index.md"
    again = '```python\n--8<-- "first/adding/add.py:total"\n```\n'
    index.write_text(f"{index.read_text()}\n{again}")
    names = [one.name for one in unchecked_blocks(curriculum.load(root))]
    assert sorted(names) == [
        "first/adding/add.py:numbers",
        "first/adding/add.py:total",
        "first/adding/picture.py:draw",
        "first/counting/three_solution.py:solution",
    ]
