import nbformat
import pytest
from sample_course import FILES, write_course, write_record

from torchproof.lesson import curriculum
from torchproof.publishing.markup.links import Home
from torchproof.publishing.notebooks.notebook import lesson_notebook, on_paper

PUBLIC = Home(site_url="https://x.org/course/")


@pytest.fixture(scope="module")
def adding(sample):
    text = lesson_notebook(sample, sample.lessons["first/adding"], Home())
    return nbformat.reads(text, as_version=4)


@pytest.fixture(scope="module")
def counting(sample):
    text = lesson_notebook(sample, sample.lessons["first/counting"], PUBLIC)
    return nbformat.reads(text, as_version=4)


def code_of(notebook):
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def prose_of(notebook) -> str:
    return "\n\n".join(c.source for c in notebook.cells if c.cell_type == "markdown")


def test_it_is_valid(adding, counting):
    nbformat.validate(adding)
    nbformat.validate(counting)


def test_the_same_lesson_gives_the_same_file(sample, tmp_path):
    again = curriculum.load(write_course(tmp_path))
    lesson = "first/adding"
    texts = {lesson_notebook(c, c.lessons[lesson], Home()) for c in (sample, again)}
    assert len(texts) == 1


def test_each_output_is_below_its_statement(adding):
    told = [
        (cell.source, [o.get("text") for o in cell.outputs]) for cell in code_of(adding)
    ]
    assert told[:3] == [
        ("a = 1\nb = 2", []),
        ("print(a + b)", ["3\n"]),
        ('total = a + b\nprint("total:", total)', ["total: 3\n"]),
    ]


def test_what_leads_up_to_a_figure_is_one_cell(adding):
    cell = code_of(adding)[3]
    assert cell.source.startswith("import matplotlib")
    assert cell.source.endswith("plt.show()")
    text, figure = cell.outputs
    assert text["text"] == "drawing\n"
    assert figure["data"]["text/plain"] == "A line that rises from 1 to [3]"
    assert figure["data"]["image/svg+xml"] == on_paper(
        FILES["snippets/first/adding/picture.svg"]
    )


def test_figures_have_paper_under_their_ink():
    assert on_paper('<?xml?><svg id="a"><path/></svg>').startswith(
        '<?xml?><svg id="a"><rect width="100%" height="100%" fill="#ffffff"/><path/>'
    )


def test_output_lines_are_no_code(adding, counting):
    for cell in code_of(adding) + code_of(counting):
        assert "# >" not in cell.source
        assert "figure>" not in cell.source


def test_checks_run_but_are_folded(counting):
    (check,) = [cell for cell in code_of(counting) if "def check_" in cell.source]
    assert check.metadata["jupyter"]["source_hidden"]


def test_hints_and_solutions_are_folded_and_not_run(counting):
    prose = prose_of(counting)
    assert '<details class="tip">\n<summary>Hint</summary>\n\nUse `range`.' in prose
    assert "numbers = [1, 2, 3]\nprint(check_three(numbers))\n# > Right!\n```" in prose
    assert not any("[1, 2, 3]" in cell.source for cell in code_of(counting))


def test_links_lead_to_the_public_site(counting):
    assert "as in [adding](https://x.org/course/first/adding/)." in prose_of(counting)
    assert "[Counting](https://x.org/course/first/counting/)" in prose_of(counting)


def test_links_are_text_while_no_site_is_known(adding):
    assert "see counting." in prose_of(adding)
    assert "](" not in prose_of(adding)


def test_it_says_what_it_was_checked_with(tmp_path):
    write_record(write_course(tmp_path))
    course = curriculum.load(tmp_path)
    text = lesson_notebook(course, course.lessons["first/adding"], Home())
    opening = nbformat.reads(text, as_version=4).cells[0].source
    assert "CPU: checked with torch 1.2.3 (Python 3.11, 2026-01-31)" in opening


def test_a_pinned_version_is_no_check(adding):
    assert "CPU: not yet run · 3 of 3 blocks: not checked yet" in adding.cells[0].source


def test_text_that_varies_is_tagged(tmp_path):
    add = FILES["snippets/first/adding/add.py"].replace("# > 3", "# ~> 3")
    changes = {"snippets/first/adding/add.py": add}
    course = curriculum.load(write_course(tmp_path, changes))
    text = lesson_notebook(course, course.lessons["first/adding"], Home())
    tags = [c.metadata.get("tags") for c in code_of(nbformat.reads(text, as_version=4))]
    assert tags[:3] == [None, ["varies"], None]
