"""A snippet file is read into statements, sections, outputs and directives."""

from pathlib import Path

import pytest

from torchproof.problem import Problem
from torchproof.snippet import Snippet, parse


@pytest.fixture
def read(tmp_path: Path):
    def read(text: str) -> Snippet:
        path = tmp_path / "sample.py"
        path.write_text(text)
        return parse(path)

    return read


def refused(read, text: str) -> Problem:
    with pytest.raises(Problem) as caught:
        read(text)
    return caught.value


def test_output_lines_belong_to_the_statement_above_them(read):
    snippet = read('"""Doc."""\n\nprint(1)\n# > 1\nprint(2)\n# > 2\n')
    texts = [[o.text for o in s.outputs] for s in snippet.statements]
    assert texts == [[], ["1"], ["2"]]


def test_an_empty_printed_line_is_a_bare_mark(read):
    snippet = read('"""Doc."""\nprint("a\\n\\nb")\n# > a\n# >\n# > b\n')
    assert snippet.statements[1].outputs[0].text == "a\n\nb"


def test_cuda_prints_its_own_lines_where_it_has_them(read):
    snippet = read('"""Doc."""\nprint(x.device)\n# > cpu\n# cuda> cuda:0\n')
    statement = snippet.statements[1]
    assert statement.expected("cpu").text == "cpu"
    assert statement.expected("cuda").text == "cuda:0"


def test_cuda_without_lines_of_its_own_must_print_what_all_devices_print(read):
    statement = read('"""Doc."""\nprint(1)\n# > 1\n').statements[1]
    assert statement.expected("cuda").text == "1"


def test_a_loose_output_is_marked_with_a_tilde(read):
    (output,) = read('"""Doc."""\nprint(v)\n# ~> 2.13.0\n').statements[1].outputs
    assert (output.loose, output.text) == (True, "2.13.0")


def test_a_figure_line_holds_the_alt_text(read):
    snippet = read('"""Doc."""\nplt.show()\n# figure> A line\n# figure> going up.\n')
    assert snippet.statements[1].figure.text == "A line\ngoing up."
    assert [path.name for path in snippet.figures.values()] == ["sample.svg"]


def test_a_picture_that_varies_is_marked_with_a_tilde(read):
    figure = read('"""Doc."""\nplt.show()\n# figure~> Times.\n').statements[1].figure
    assert (figure.kind, figure.loose, figure.text) == ("figure", True, "Times.")
    assert figure.rendered(0) == ["# figure~> Times."]


def test_a_bare_mark_is_a_place_that_a_run_is_yet_to_fill(read):
    (output,) = read('"""Doc."""\nprint(t)\n# cuda~>\n').statements[1].outputs
    assert (output.device, output.loose, output.text) == ("cuda", True, "")


def test_what_needs_cuda_is_at_home_there(read):
    assert read('"""Doc."""\nx = 1\n').home == "cpu"
    needy = read('"""Doc."""\n\n# needs: cuda (streams)\nprint(1)\n# cuda> 1\n')
    assert (needy.home, needy.accelerator.reason) == ("cuda", "streams")


def test_the_second_figure_of_a_file_is_numbered(read):
    shows = "plt.show()\n# figure> A line.\n" * 2
    snippet = read(f'"""Doc."""\n{shows}')
    assert [p.name for p in snippet.figures.values()] == ["sample.svg", "sample-2.svg"]


def test_the_body_of_the_main_guard_counts_as_top_level(read):
    text = '"""Doc."""\nif __name__ == "__main__":\n    print(1)\n    # > 1\n'
    statement = read(text).statements[1]
    assert (statement.source, statement.outputs[0].text) == ("    print(1)", "1")


def test_a_decorated_function_begins_at_its_decorator(read):
    text = '"""Doc."""\n@decorate\ndef f():\n    pass\n'
    assert read(text).statements[1].first == 2


def test_a_mark_inside_a_string_is_text(read):
    snippet = read('"""Doc."""\ntext = """\n# > no output\n"""\n')
    assert all(not statement.outputs for statement in snippet.statements)


def test_a_section_has_its_lines_and_its_outputs_dedented(read):
    text = (
        '"""Doc."""\nif __name__ == "__main__":\n    # --8<-- [start:try]\n'
        "    print(1)\n    # > 1\n    # --8<-- [end:try]\n"
    )
    assert read(text).section_text("try") == "print(1)\n# > 1"


def test_directives_say_what_a_snippet_needs_and_why(read):
    directives = read(
        '"""Doc."""\n\n# needs: cuda (streams exist only there)\n# time: 60 s (compiles)\n'
        "\nimport torch\n"
    ).directives
    assert [need.name for need in directives.needs] == ["cuda"]
    assert directives.seconds == 60.0


def test_a_tolerance_stands_between_a_statement_and_its_outputs(read):
    (_, statement) = read(
        '"""Doc."""\nprint(1)\n# tolerance: 2 units (losses drift)\n'
        "# tolerance: 1.5 points (so do curves)\n# > 1.5\n# figure> A line.\n"
    ).statements
    assert (statement.units, statement.points) == (2, 1.5)
    assert [t.reason for t in statement.tolerances] == ["losses drift", "so do curves"]
    assert [output.text for output in statement.outputs] == ["1.5", "A line."]


def test_without_tolerances_a_snippet_has_no_room_for_drift(read):
    text = '"""Doc."""\nprint(1)\n# tolerance: 2 units (drifts)\n# > 1.5\n'
    assert [s.units for s in read(text).without_tolerances.statements] == [0, 0]


@pytest.mark.parametrize(
    ("body", "line", "what"),
    [
        ("# --8<-- [start:a]\nx = 1\n", 2, "section `a` is never ended"),
        (
            "x = 1\n# --8<-- [end:a]\n",
            3,
            "section `a` ends here, but no section is open",
        ),
        (
            "# --8<-- [start:a]\nx = 1\n# --8<-- [end:a]\n" * 2,
            5,
            "section `a` exists already, on line 3",
        ),
        (
            "# --8<-- [start:a]\nx = 1\n# --8<-- [start:b]\n",
            4,
            "section `b` starts inside section `a`, which started on line 2",
        ),
        ("# --8<-- [start:a]\n# --8<-- [end:a]\n", 3, "section `a` is empty"),
        (
            "# --8<-- [begin:a]\nx = 1\n",
            2,
            "`# --8<-- [begin:a]` is not a section mark",
        ),
        (
            "for i in x:\n    print(i)\n    # > 1\n",
            4,
            "output lines must be indented like the top-level statement above them",
        ),
        (
            "print(1)\n\n# > 1\n",
            4,
            "`# > 1` does not stand directly below a top-level statement",
        ),
        (
            "print(1)\n# > 1\n# ~> 2\n",
            4,
            "a second `# ~> ` block under one statement",
        ),
        ("# needs: cuda\nimport torch\n", 2, "`# needs: cuda` is not understood"),
        (
            "import torch\n# needs: cuda (speed)\n",
            3,
            "`# needs: cuda (speed)` stands below code",
        ),
        (
            "# needs: cuda (speed)\nprint(1)\n# ~> 1\n",
            4,
            "`# ~> ` in a snippet that needs CUDA: no other device prints it",
        ),
        (
            "\n# tolerance: 0.02 (drifts)\nprint(0.5)\n# > 0.5\n",
            3,
            "`# tolerance: 0.02 (drifts)` does not stand directly below a statement",
        ),
        (
            "print(0.5)\n# > 0.5\n# tolerance: 2 units (drifts)\n",
            4,
            "`# tolerance: 2 units (drifts)` does not stand directly below a statement",
        ),
        (
            "print(0.5)\n# tolerance: 0.02 (drifts)\n# > 0.5\n",
            3,
            "`# tolerance: 0.02 (drifts)` is not understood",
        ),
        (
            "print(0.5)\n# tolerance: 2 units\n# > 0.5\n",
            3,
            "`# tolerance: 2 units` is not understood",
        ),
        (
            "print(0.5)\n# tolerance: 10 units (drifts)\n# > 0.5\n",
            3,
            "a tolerance of 10 units; 9 are the most",
        ),
        (
            "plt.show()\n# tolerance: 21 points (drifts)\n# figure> A.\n",
            3,
            "a tolerance of 21 points; 20 are the most",
        ),
        (
            "print(0.5)\n# tolerance: 1 unit (a)\n# tolerance: 2 units (b)\n# > 0.5\n",
            4,
            "a second tolerance in units under one statement",
        ),
        (
            "x = 1\n# tolerance: 1 unit (drifts)\n",
            3,
            "a tolerance in units, and no text below it",
        ),
        (
            "print(0.5)\n# tolerance: 1 point (drifts)\n# > 0.5\n",
            3,
            "a tolerance in points, and no figure below it",
        ),
        (
            "print(0.5)\n# tolerance: 1 unit (drifts)\n# ~> 0.5\n",
            3,
            "a tolerance above lines that vary by nature",
        ),
        (
            "for i in x:\n    print(i)\n    # tolerance: 1 unit (drifts)\n",
            4,
            "a tolerance must be indented like the statement above it",
        ),
        ("x = (\n", 2, "SyntaxError: '(' was never closed"),
        ("x = 1\nreturn 5\n", 3, "SyntaxError: 'return' outside function"),
        ("if x:\n    break\n", 3, "SyntaxError: 'break' outside loop"),
        ("continue\n", 2, "SyntaxError: 'continue' not properly in loop"),
        ("x = 1\nawait f()\n", 3, "SyntaxError: 'await' outside function"),
        (
            "async with f():\n    pass\n",
            2,
            "SyntaxError: 'async with' outside async function",
        ),
        ("yield 1\n", 2, "SyntaxError: 'yield' outside function"),
        (
            "nonlocal x\n",
            2,
            "SyntaxError: nonlocal declaration not allowed at module level",
        ),
        (
            "x = 1\nglobal x\n",
            3,
            "SyntaxError: name 'x' is assigned to before global declaration",
        ),
        (
            "def f():\n    x = 1\n    global x\n",
            4,
            "SyntaxError: name 'x' is assigned to before global declaration",
        ),
        (
            "x = 1\nfrom __future__ import annotations\n",
            3,
            "SyntaxError: from __future__ imports must occur at the beginning of the file",
        ),
        (
            "def f(a, a): ...\n",
            2,
            "SyntaxError: duplicate argument 'a' in function definition",
        ),
        (
            "# --8<-- [start:a]\n\n\n# --8<-- [end:a]\n",
            5,
            "section `a` is empty",
        ),
        (
            "# --8<-- [start:a]\nfor i in x:\n    print(i)\n# --8<-- [end:a]\n    y = 1\n",
            5,
            "section `a` ends inside the statement of lines 3 to 6",
        ),
        (
            "x = [\n# --8<-- [start:a]\n    1,\n]\n# --8<-- [end:a]\n",
            3,
            "section `a` starts inside the statement of lines 2 to 5",
        ),
        (
            "def f():\n    # --8<-- [start:a]\n    x = 1\n    # --8<-- [end:a]\n    return x\n",
            3,
            "section `a` starts inside the statement of lines 2 to 6",
        ),
    ],
)
def test_a_mistake_names_its_line(read, body, line, what):
    problem = refused(read, f'"""Doc."""\n{body}')
    assert (problem.line, problem.what) == (line, what)


def test_a_snippet_says_what_it_shows(read):
    assert refused(read, "x = 1\n").what == "the snippet does not say what it shows"


def test_a_file_that_is_not_utf8_is_refused(tmp_path):
    path = tmp_path / "latin.py"
    path.write_bytes(b'"""Doc."""\n# caf\xe9\n')
    with pytest.raises(Problem, match=r"latin\.py:2: not UTF-8"):
        parse(path)


@pytest.mark.parametrize(
    ("data", "line", "what"),
    [
        (b'\xef\xbb\xbf"""Doc."""\n', 1, "starts with a byte order mark"),
        ('"""Doc."""\n'.encode("utf-16"), 1, "not UTF-8"),
        (b'# coding: latin-1\n"""Doc."""\n', 1, "says that its encoding is iso-8859-1"),
        (b'# coding: klingon\n"""Doc."""\n', 1, "unknown encoding: klingon"),
        (b'"""Doc."""\rx = 1\n', 1, "holds a carriage return that ends no line"),
        (b'"""Doc."""\nx = 1\0\n', 2, "holds a null byte"),
        (b'"""Doc."""\nx = ' + b"-" * 50_000 + b"1\n", None, "Python cannot read it: "),
    ],
    ids=[
        "BOM",
        "UTF-16",
        "latin-1",
        "no encoding",
        "lone CR",
        "null byte",
        "nested too deeply",
    ],
)
def test_a_file_that_cannot_be_read_is_told(tmp_path, data, line, what):
    path = tmp_path / "odd.py"
    path.write_bytes(data)
    with pytest.raises(Problem) as told:
        parse(path)
    assert (told.value.line, told.value.what[: len(what)]) == (line, what)


def test_line_ends_of_windows_are_read(tmp_path):
    path = tmp_path / "windows.py"
    path.write_bytes(b'"""Doc."""\r\nprint(1)\r\n# > 1\r\n')
    assert parse(path).statements[1].expected("cpu").text == "1"
