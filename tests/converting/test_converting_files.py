"""`convert`: a notebook or percent script becomes a lesson that its author can finish."""

import json
import re
from pathlib import Path

import pytest

from torchproof.converting import conversion
from torchproof.converting.cells import Cell, read_cells
from torchproof.converting.drafts import draft
from torchproof.problem import Problem
from torchproof.settings import Settings

SCRIPT = '''\
# ---
# jupyter: {jupytext: {}}
# ---
"""Sums, and what they are good for."""

# %% [markdown]
# ## Two numbers
#
# They make one.

# %%
a = 1
print(a + 2)
a

# %% Once more
print("a\\nb")
# %% [raw]
# nothing
'''


def code(source, *outputs, count=1):
    return {
        "cell_type": "code",
        "source": source,
        "outputs": list(outputs),
        "execution_count": count,
    }


def prose(source):
    return {"cell_type": "markdown", "source": source}


def stream(text):
    return {"output_type": "stream", "name": "stdout", "text": [text]}


def result(text):
    return {"output_type": "execute_result", "data": {"text/plain": [text]}}


NOTEBOOK = [
    prose("# *Sums*\n\nTo begin with."),
    code(["a = 1\n", "print(a + 2)\n", "a"], stream("3\n"), result("1")),
    prose("# Randomness\n\n![](noise.png)"),
    code("import random\nprint(random.random() < 2)", stream("False\n")),
    code("print('new')", count=None),
    code(
        "1 / 0", {"output_type": "error", "ename": "ZeroDivisionError", "evalue": "no"}
    ),
]


@pytest.fixture
def course(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "snippets").mkdir()
    (tmp_path / "pyproject.toml").write_text(
        '[tool.torchproof]\nrequired = ["why", "objectives"]\n'
    )
    notebook = {"cells": NOTEBOOK, "nbformat": 4, "metadata": {}}
    (tmp_path / "02 Sums.ipynb").write_text(json.dumps(notebook))
    (tmp_path / "sums.py").write_text(SCRIPT)
    return Path()


def test_a_script_becomes_a_lesson_with_what_it_printed(course):
    report = conversion.convert(course, Path("sums.py"), "first/adding")
    assert Path("snippets/first/adding/adding.py").read_text() == (
        '"""Sums, and what they are good for."""\n\n'
        "# --8<-- [start:two-numbers]\n"
        "a = 1\nprint(a + 2)\n# > 3\nprint(a)\n# > 1\n"
        "# --8<-- [end:two-numbers]\n\n"
        "# --8<-- [start:once-more]\n"
        'print("a\\nb")\n# > a\n# > b\n'
        "# --8<-- [end:once-more]\n"
    )
    assert Path("docs/first/adding.md").read_text() == (
        '---\ntitle: "Sums, and what they are good for"\nwhy:\nobjectives: []\n---\n\n'
        "## Two numbers\n\nThey make one.\n\n"
        '```python\n--8<-- "first/adding/adding.py:two-numbers"\n```\n\n'
        "### Once more\n\n"
        '```python\n--8<-- "first/adding/adding.py:once-more"\n```\n'
    )
    assert report.startswith("wrote docs/first/adding.md\nwrote snippets/first/adding/")
    assert "- line 12: `a` was echoed by the notebook" in report
    assert "2 had no output to compare with" in report
    assert "pytest snippets/first/adding/adding.py --sync" in report


def test_a_notebook_is_told_where_its_outputs_come_out_otherwise(course):
    report = conversion.convert(course, Path("02 Sums.ipynb"))
    page = Path("docs/converted/02-sums.md").read_text()
    assert 'title: "Sums"' in page and "## Randomness" in page
    assert "1 came out the same, 2 came out otherwise, 1 had no output" in report
    assert (
        "cell 4: text must be the same\n  original\n    | False\n  actual\n    | True"
    ) in report
    assert "    | no\n  actual\n    | division by zero" in report
    for told in ("has no alt text", "is not copied", "nothing seeds them"):
        assert told in report


def test_nothing_that_exists_is_written_over(course):
    conversion.convert(course, Path("sums.py"), "first/adding")
    page = Path("docs/first/adding.md")
    page.write_text("mine")
    with pytest.raises(Problem, match="exists already"):
        conversion.convert(course, Path("sums.py"), "first/adding")
    page.unlink()
    with pytest.raises(Problem, match="exists already"):
        conversion.convert(course, Path("sums.py"), "first/adding")
    assert not page.exists()


def test_a_run_that_stops_is_told_with_its_line_and_keeps_what_it_printed(course):
    Path("sums.py").write_text("# %%\nprint(1)\n# %%\nprint(1 / 0)\n")
    report = conversion.convert(course, Path("sums.py"))
    assert "snippets/converted/sums/sums.py:9: ZeroDivisionError" in report
    text = Path("snippets/converted/sums/sums.py").read_text()
    assert "print(1)\n# > 1\n" in text


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("no.ipynb", "{", "no.ipynb:1: this is no notebook"),
        ("no.ipynb", "[]", "this is no notebook of version 4"),
        ("no.ipynb", '{"cells": []}', "there is no cell with code"),
        ("no.py", "", "there is no cell with code"),
        ("no.md", "# Hello", "neither a notebook (.ipynb) nor a script (.py)"),
        (
            "no.ipynb",
            '{"cells": [], "metadata": {"kernelspec": {"language": "R"}}}',
            "its language is R, and not Python",
        ),
        (
            "no.ipynb",
            '{"cells": [], "metadata": {"language_info": {"name": "julia"}}}',
            "its language is julia, and not Python",
        ),
        (
            "no.ipynb",
            '{"cells": [], "metadata": {"kernelspec": {"name": "ir", "display_name": "R"},'
            ' "language_info": {"name": "R"}}}',
            "its language is R, and not Python",
        ),
        ("no.ipynb", '{"cells": [null]}', "this is no notebook"),
        ("no.py", "# %% [markdown]\n# Hello\n", "there is no cell with code"),
    ],
)
def test_what_holds_no_cells_is_told(tmp_path, monkeypatch, name, text, message):
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_text(text)
    with pytest.raises(Problem, match=re.escape(message)):
        read_cells(Path(name))


@pytest.mark.parametrize(
    ("lesson", "message"),
    [("../x", "is no id of a lesson"), ("x", "`x.md` would be no lesson")],
)
def test_a_place_that_fits_no_pattern_is_told(course, lesson, message):
    with pytest.raises(Problem, match=message):
        conversion.convert(course, Path("sums.py"), lesson)


def test_sections_of_one_heading_have_names_of_their_own():
    cells = [Cell("markdown", "## Foo", "1")] + [Cell("code", "x = 1", "2")] * 2
    cells += [Cell("markdown", "## Foo 2", "3"), Cell("code", "x = 1", "4")]
    made = draft(cells, "a/b", "b.py", Settings())
    assert list(made.sections) == ["foo", "foo-2", "foo-2-2"]


JUPYTEXT = """\
#!/usr/bin/env python
# -*- coding: utf-8 -*-
# ---
# jupyter:
#   jupytext: {formats: 'ipynb,py:percent'}
# ---

# %% tags=["setup"] slideshow={"slide_type": "skip"}
x = 1

# %% A title [markdown] key="v"
# Words.

# %% Twice tags=["y"]
print(2 * x)
"""


def test_what_jupytext_notes_is_no_part_of_a_lesson(tmp_path):
    (tmp_path / "script.py").write_text(JUPYTEXT)
    cells = read_cells(tmp_path / "script.py")
    assert [(one.kind, one.source) for one in cells] == [
        ("code", "x = 1"),
        ("markdown", "Words."),
        ("markdown", "### Twice"),
        ("code", "print(2 * x)"),
    ]
    assert cells[0].where == "line 9"


def test_what_jupytext_writes_for_other_programs_is_as_in_a_notebook(tmp_path):
    (tmp_path / "script.py").write_text(
        '# %%\nx = """\n# %% no mark\n"""\n# %%time\n'
        '# %% language="bash"\n# echo hi\n# ls\n'
        '# %% magic_args="-o out" language="script"\n# a\n'
    )
    cells = read_cells(tmp_path / "script.py")
    assert [one.source for one in cells] == [
        'x = """\n# %% no mark\n"""\n# %%time',
        "%%bash\necho hi\nls",
        "%%script -o out\na",
    ]


def test_what_a_notebook_leaves_empty_is_nothing(tmp_path):
    cell = {"cell_type": "code", "source": "x = 1", "metadata": None, "outputs": None}
    other = {"cell_type": "markdown", "source": None}
    document = {"metadata": None, "cells": [cell, other]}
    (tmp_path / "a.ipynb").write_text(json.dumps(document))
    assert [one.source for one in read_cells(tmp_path / "a.ipynb")] == ["x = 1"]


@pytest.mark.parametrize("odd", [None, 5, "x", [5], [None], {"a": 1}])
def test_what_is_odd_in_a_notebook_is_passed_over(tmp_path, odd):
    outputs = [odd, {"output_type": "stream", "text": odd}]
    outputs += [{"output_type": "execute_result", "data": odd}]
    outputs += [{"output_type": "display_data", "data": {"text/plain": odd}}]
    cells = [
        {**code("x = 1"), "metadata": odd, "outputs": each} for each in (odd, outputs)
    ]
    for facts in (odd, {"kernelspec": odd, "language_info": odd}):
        document = {"metadata": facts, "cells": [*cells, {**code(""), "source": odd}]}
        (tmp_path / "a.ipynb").write_text(json.dumps(document))
        read = [one.source for one in read_cells(tmp_path / "a.ipynb")]
        assert read[:2] == ["x = 1", "x = 1"]


def test_line_ends_of_windows_are_as_others(tmp_path):
    script = "# %%\r\nx = '''a\r\n\r\n\r\n'''\r\n# %% [markdown]\r\n# Words.\r\n"
    (tmp_path / "a.py").write_bytes(script.encode())
    (tmp_path / "a.ipynb").write_text(
        json.dumps({"cells": [code("x = '''a\r\n\r\n\r\n'''"), prose("Words.")]})
    )
    for name in ("a.py", "a.ipynb"):
        read = [one.source for one in read_cells(tmp_path / name)]
        assert read == ["x = '''a\n\n\n'''", "Words."]


@pytest.mark.parametrize(
    "start",
    [
        "#!/usr/bin/env python\n",
        "# coding: utf-8\n",
        "# vim: set fileencoding=utf-8 :\n",
    ],
)
def test_the_start_of_a_script_is_no_part_of_a_lesson(tmp_path, start):
    (tmp_path / "script.py").write_text(f"{start}x = 1\n")
    assert [one.source for one in read_cells(tmp_path / "script.py")] == ["x = 1"]


def test_a_raw_cell_is_told(tmp_path):
    cells = [Cell("raw", "Some LaTeX\nmore", "cell 1"), Cell("code", "x = 1", "cell 2")]
    made = draft(cells, "a/b", "b.py", Settings())
    (told,) = made.decisions
    assert str(told).startswith(
        "cell 1: the raw cell `Some LaTeX` is for another tool, and was left out"
    )
    assert "LaTeX" not in made.snippet + made.lesson


@pytest.mark.parametrize("kind", ["raw", "code"])
def test_a_notebook_and_a_script_have_the_same_raw_cells(tmp_path, kind):
    raw = {"cell_type": "raw", "source": "nothing"}
    (tmp_path / "a.ipynb").write_text(json.dumps({"cells": [raw, code("x = 1")]}))
    (tmp_path / "a.py").write_text("# %% [raw]\n# nothing\n# %%\nx = 1\n")
    one, other = (read_cells(tmp_path / name) for name in ("a.ipynb", "a.py"))
    same = [[c.source for c in cells if c.kind == kind] for cells in (one, other)]
    assert same[0] == same[1] != []


@pytest.mark.parametrize(
    ("source", "seed"),
    [
        ("import random\nprint(random.random())", "random.seed(0)"),
        ("import numpy as np\nprint(np.random.rand())", "np.random.seed(0)"),
        ("import torch\nprint(torch.rand(1))", "torch.manual_seed(0)"),
    ],
)
def test_the_seed_is_that_of_what_draws(source, seed):
    made = draft([Cell("code", source, "1")], "a/b", "b.py", Settings())
    assert any(f"`{seed}`" in one.fix for one in made.decisions)


def test_a_snippet_is_not_named_like_a_module(course):
    (course / "sums.py").write_text("# %%\nprint(1)\n")
    conversion.convert(course, course / "sums.py", "basics/random")
    names = [path.name for path in (course / "snippets/basics/random").iterdir()]
    assert names == ["random_lesson.py"]


def test_a_cell_with_imports_from_the_future_alone_becomes_no_section():
    cells = [
        Cell("code", "from __future__ import annotations", "1"),
        Cell("code", "x: int = 1", "2"),
    ]
    made = draft(cells, "a/b", "b.py", Settings())
    assert "pass" not in made.snippet
    assert list(made.sections.values()) == cells[1:]


@pytest.mark.parametrize(
    "source",
    [
        "x = 1\nfrom __future__ import annotations",
        "from __future__ import (\n    annotations,\n)\nx = 1",
    ],
)
def test_imports_from_the_future_come_first(source):
    made = draft([Cell("code", source, "1")], "a/b", "b.py", Settings())
    assert made.snippet.startswith('"""B."""\n\nfrom __future__ import annotations\n')
    assert made.snippet.count("__future__") == 1
    assert made.sections["step"].source == source


def test_a_text_on_the_future_stays_where_it_is():
    source = 'x = """\nfrom __future__ import annotations\n"""'
    made = draft([Cell("code", source, "1")], "a/b", "b.py", Settings())
    assert f"{source}\n# --8<-- [end" in made.snippet
