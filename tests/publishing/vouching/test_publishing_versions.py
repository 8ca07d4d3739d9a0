"""What other releases of torch printed stands below what is shown, from records alone."""

import io
from dataclasses import replace
from pathlib import Path

import nbformat
import pytest
from markdown import Markdown
from pytest_codeblocks import extract_from_buffer
from sample_course import CPU, FILES, GPU, write_course, write_record
from sessions import run

from torchproof.lesson import checks, curriculum
from torchproof.publishing.listings.outputs import mark_outputs
from torchproof.publishing.markup.links import Home
from torchproof.publishing.notebooks.notebook import lesson_notebook
from torchproof.publishing.pages.expansion import expand
from torchproof.records.entry import Machine, Outcome

ADD = "first/adding/add.py"
PICTURE = "first/adding/picture.py"
TOTAL = 5  # the statement of add.py that prints it
DRAWING = 3  # the statement of picture.py that prints "drawing"
NEWER = replace(CPU, torch="1.3.0")
NEWEST = replace(CPU, torch="1.4.0+cu132")
EXTENSIONS = ["admonition", "attr_list", "md_in_html", "pymdownx.details"]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write_record(write_course(tmp_path))
    return tmp_path


def ran(
    root: Path, machine: Machine, outcome: Outcome, file: str = ADD
) -> curriculum.Curriculum:
    """Record a run of a file, and return the course as it is then."""
    write_record(root, machine, outcome, [file])
    return curriculum.load(root)


def page_of(course: curriculum.Curriculum) -> str:
    return expand(course, course.lessons["first/adding"])


def html_of(markdown: str) -> str:
    extensions = [*EXTENSIONS, "pymdownx.highlight", "pymdownx.superfences"]
    return mark_outputs(Markdown(extensions=extensions).convert(markdown))


def cells_of(course: curriculum.Curriculum):
    text = lesson_notebook(course, course.lessons["first/adding"], Home())
    return nbformat.reads(text, as_version=4).cells


def test_what_all_printed_alike_stands_there_once(root):
    page = page_of(ran(root, NEWER, Outcome()))
    assert "torch 1" not in page.replace("CPU, torch 1", "")


def test_another_text_stands_below_the_one_that_is_shown(root):
    page = page_of(ran(root, NEWER, Outcome({DRAWING: "draws"}), PICTURE))
    assert (
        'print("drawing")\n    # > drawing\n    # torch 1.3.0> draws\n    plt' in page
    )


def test_in_a_block_to_predict_it_is_folded_with_the_rest(root):
    page = page_of(ran(root, NEWER, Outcome({TOTAL: "sum: 3"})))
    assert "    # > total: 3\n    # torch 1.3.0> sum: 3\n" in page
    code = page.partition('print("total:", total)')[2]
    assert code.startswith("\n```\n\n/// html | div.choices")
    assert "sum: 3" not in code.partition("??? predict")[0]


def test_releases_that_printed_the_same_share_a_band(root):
    ran(root, NEWER, Outcome({TOTAL: "a\nb"}))
    page = page_of(ran(root, NEWEST, Outcome({TOTAL: "a\nb"})))
    assert "# torch 1.4.0, 1.3.0> a\n    # torch 1.4.0, 1.3.0> b\n" in page


def test_each_other_text_has_a_band_of_its_own(root):
    ran(root, NEWER, Outcome({TOTAL: "a"}))
    page = page_of(ran(root, NEWEST, Outcome({TOTAL: "b"})))
    assert "# torch 1.4.0> b\n    # torch 1.3.0> a\n" in page


def test_an_accelerator_is_named(root):
    html = html_of(page_of(ran(root, GPU, Outcome({TOTAL: "3 there"}))))
    assert 'data-device="cuda" data-kind="other">3 there\n' in html
    assert ">on CUDA with torch 1.2.3\n</span>" in html


@pytest.mark.parametrize(
    ("text", "band"),
    [
        ("sum: 3", "sum: 3\n"),
        ("a\n\nb", "a\n\nb\n"),
        ("</code></pre><img src=x onerror=alert(1)>", "&lt;/code&gt;&lt;/pre&gt;"),
        ("```\n# Title\n--8<-- \"a\"", "```\n# Title\n--8&lt;-- \"a\"\n"),
        ("# > 9", "# &gt; 9\n"),
    ],
)  # fmt: skip
def test_a_band_holds_the_text_whatever_it_is(root, text, band):
    html = html_of(page_of(ran(root, NEWER, Outcome({TOTAL: text}))))
    start = html.partition('<span class="output" data-device="" data-kind="other">')[2]
    assert start.startswith(band)
    assert "<img src" not in html
    assert '<span class="output__who">with torch 1.3.0\n</span></span>' in start


def test_to_have_printed_nothing_is_told(root):
    html = html_of(page_of(ran(root, NEWER, Outcome({TOTAL: ""}))))
    who = '<span class="output__who">prints nothing with torch 1.3.0\n</span>'
    assert f'data-kind="other">{who}</span>' in html


def test_what_is_silent_elsewhere_has_a_band_where_it_prints(root):
    page = page_of(ran(root, NEWER, Outcome({1: "a warning"})))
    assert "```python\na = 1\n# torch 1.3.0> a warning\nb = 2\n```" in page


def test_a_release_that_stopped_is_told_where_it_stopped(root):
    failed = Outcome(failed="line 11: RuntimeError: <b>no</b> `sum`")
    page = page_of(ran(root, NEWER, failed))
    told = "Stops here with torch 1.3.0: RuntimeError&#58; &#60;b&#62;no"
    assert page.count("Stops here") == 1
    assert told in page.partition("print(a + b)")[2]


def test_another_picture_is_told_where_it_was_drawn(root):
    page = page_of(ran(root, NEWER, Outcome(drew=(4,)), PICTURE))
    told = "Draws another picture with torch 1.3.0.\n    { .snippet-versions }"
    assert page.count(told) == 1


def test_what_printed_the_text_before_a_change_says_nothing_now(root):
    ran(root, NEWER, Outcome({TOTAL: "sum: 3"}))
    path = root / "snippets" / ADD
    path.write_text(path.read_text() + "\n")
    assert "sum: 3" not in page_of(curriculum.load(root))


def test_the_copied_page_still_runs(root, runner):
    page = page_of(ran(root, NEWER, Outcome({1: "a warning", TOTAL: "sum: 3"})))
    fences = extract_from_buffer(io.StringIO(page))
    blocks = [fence.code.strip("\n") for fence in fences if "plt" not in fence.code]
    assert any("# torch 1.3.0> sum: 3" in block for block in blocks)
    run(blocks, runner)


def test_a_notebook_says_it_in_a_note(root):
    cells = cells_of(ran(root, NEWER, Outcome({TOTAL: "sum: ```3"})))
    (at,) = [n for n, cell in enumerate(cells) if "sum: ```3" in cell.source]
    note = "*Prints with torch 1.3.0:*\n\n````text\nsum: ```3\n````"
    assert cells[at].source.startswith(note)
    assert cells[at - 1].source.endswith('print("total:", total)')
    assert cells[at - 1].outputs[0].text == "total: 3\n"


@pytest.mark.parametrize(
    "line",
    ["# torch 1.3.0> 4", "# cuda torch 1.3.0> 4", "#torch 2>4", "# torch 2, 3 > 4"],
)
def test_no_author_may_type_it(tmp_path, line):
    add = FILES[f"snippets/{ADD}"].replace("# > 3\n", f"# > 3\n{line}\n")
    course = curriculum.load(write_course(tmp_path, {f"snippets/{ADD}": add}))
    (problem,) = checks.check(course)
    assert "looks like an output, and no run checks it" in problem.what
