"""Code that only a GPU runs: never an output that no recorded run printed."""

from pathlib import Path

import nbformat
import pytest
from sample_course import FIGURE, GPU, write_course, write_record
from sessions import run

from torchproof.devices import DEVICES
from torchproof.lesson import curriculum
from torchproof.problem import Problem
from torchproof.publishing.markup.links import Home
from torchproof.publishing.notebooks.notebook import lesson_notebook
from torchproof.publishing.pages.expansion import expand
from torchproof.publishing.vouching.gpu import guarded, skipped
from torchproof.snippet.document import parse_text

NEEDS = "**Needs a GPU** (speed)."
NOT_YET = f"{NEEDS} CUDA: not yet run, so no output here."

BARE = '''\
"""Two numbers and their sum, on a GPU."""

# needs: cuda (speed)

# --8<-- [start:numbers]
def add(a, b):
    return a + b


# --8<-- [end:numbers]

# --8<-- [start:total]
print(add(1, 2))
# cuda>
print("seconds:", 1.25)
# cuda~>
plt.show()
# figure~> A line.
# --8<-- [end:total]
'''
FILLED = BARE.replace("# cuda>", "# cuda> 3").replace("~>\n", "~> seconds: 2.5\n")


def course(root: Path, snippet: str, *, record: bool = False) -> curriculum.Curriculum:
    """Return the course with a snippet that needs CUDA, and with a record of its run."""
    file = "snippets/first/adding/add"
    write_course(root, {f"{file}.py": snippet})
    if record:
        (root / f"{file}.svg").write_text(FIGURE)
        write_record(root, GPU)
    return curriculum.load(root)


def page_of(course: curriculum.Curriculum) -> str:
    return expand(course, course.lessons["first/adding"])


def cells_of(course: curriculum.Curriculum):
    text = lesson_notebook(course, course.lessons["first/adding"], Home())
    return nbformat.reads(text, as_version=4).cells


class TestOnThePage:
    def test_without_a_record_no_output_stands_there_but_a_word_about_it(
        self, tmp_path
    ):
        page = page_of(course(tmp_path, BARE))
        code = 'print(add(1, 2))\nprint("seconds:", 1.25)\nplt.show()'
        fence = f"``` {{ .python .needs-gpu }}\n{code}\n```"
        assert f"{fence}\n\n{NOT_YET}\n{{ .snippet-gpu }}\n" in page

    def test_definitions_need_no_word(self, tmp_path):
        before = page_of(course(tmp_path, BARE)).partition("print(add")[0]
        assert "def add(a, b):" in before
        assert "Needs a GPU" not in before

    def test_outputs_without_a_record_are_not_shown(self, tmp_path):
        page = page_of(course(tmp_path, FILLED))
        assert "# cuda" not in page
        assert NOT_YET in page

    def test_recorded_outputs_and_figures_are_shown_with_their_origin(self, tmp_path):
        page = page_of(course(tmp_path, FILLED, record=True))
        assert "    # cuda> 3\n    # cuda~> seconds: 2.5\n" in page  # folded: predicted
        assert "![A line&#46;](../snippets/first/adding/add.svg#only-light)" in page
        assert f"{NEEDS} Run on Sample GPU, torch 1.2.3, 2026-01-31.\n" in page

    def test_outputs_of_older_code_are_not_shown(self, tmp_path):
        path = tmp_path / "snippets/first/adding/add.py"
        course(tmp_path, FILLED, record=True)
        path.write_text(path.read_text().replace("a + b", "a - b"))
        page = page_of(curriculum.load(tmp_path))
        assert "# cuda" not in page
        assert "Changed since its run on CUDA, so no output here." in page

    def test_code_that_came_after_the_record_has_not_yet_run(self, tmp_path):
        course(tmp_path, FILLED)
        write_record(tmp_path, GPU, snippets=["first/counting/three.py"])
        assert NOT_YET in page_of(curriculum.load(tmp_path))

    def test_other_code_carries_no_word(self, sample):
        for lesson in sample.lessons.values():
            assert "GPU" not in expand(sample, lesson)


class TestInTheNotebook:
    def test_a_cell_says_that_it_needs_a_gpu(self, tmp_path):
        cells = cells_of(course(tmp_path, BARE))
        places = [n for n, cell in enumerate(cells) if "needs-gpu" in tags_of(cell)]
        assert NOT_YET in cells[places[1] - 1].source
        assert all(cells[place].outputs == [] for place in places)

    def test_without_a_gpu_a_cell_says_that_it_was_skipped(self, tmp_path, runner):
        cells = cells_of(course(tmp_path / "course", BARE))
        blocks = [
            f"{cell.source}\n# > {skipped(DEVICES['cuda'])}"
            for cell in cells
            if "needs-gpu" in tags_of(cell)
        ]
        assert len(blocks) == 2
        run(blocks, runner)

    def test_recorded_outputs_are_stored(self, tmp_path):
        cells = cells_of(course(tmp_path, FILLED, record=True))
        gpu = [cell for cell in cells if "needs-gpu" in tags_of(cell)]
        texts = [[o.get("text") for o in cell.outputs] for cell in gpu]
        assert texts == [[], ["3\n", "seconds: 2.5\n", None]]
        assert [tags_of(cell) for cell in gpu] == [
            ["needs-gpu"],
            ["varies", "needs-gpu"],
        ]

    def test_a_figure_stays_where_a_place_to_fill_is_left_out(self, tmp_path):
        cells = cells_of(course(tmp_path, BARE, record=True))
        gpu = [cell for cell in cells if "needs-gpu" in tags_of(cell)]
        (drawn,) = [o for cell in gpu for o in cell.outputs if "data" in o]
        assert drawn["data"]["text/plain"] == "A line."

    def test_a_text_that_an_indent_would_change_is_refused(self):
        code = 'text = """a\nb"""'
        snippet = parse_text(Path("a.py"), f'"""Doc."""\n\n{code}\n')
        with pytest.raises(Problem, match="a text of several lines changes"):
            guarded(snippet, code)

    @pytest.mark.parametrize("end", ["\u2028", "\u2029", "\x85", "\x0b", "\x1c"])
    def test_what_python_takes_for_no_end_of_a_line_stays(self, end):
        code = f'text = "a{end}b"'
        text = f'"""Doc."""\n\n# needs: cuda (it is fast)\n\n{code}\n'
        snippet = parse_text(Path("a.py"), text)
        assert f"    {code}\n" in guarded(snippet, code)


def tags_of(cell) -> list[str]:
    return list(cell.metadata.get("tags", []))
