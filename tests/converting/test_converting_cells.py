"""What becomes of a cell: Python that runs anywhere, and what a person must decide."""

import ast

import pytest

from torchproof.converting.cells import Cell
from torchproof.converting.plain import plain


def converted(source: str, **facts) -> tuple[str, list[str]]:
    found = plain(Cell("code", source, "cell 1", **facts))
    return found.code if found.language else "", [one.what for one in found.decisions]


@pytest.mark.parametrize(
    ("source", "code", "told"),
    [
        ("%matplotlib inline\nx = 1", "x = 1", "`%matplotlib inline` was left out"),
        ("x = 1\n!ls\ny = 2", "x = 1\n\ny = 2", "`!ls` was left out"),
        ("for i in x:\n    !ls\n", "for i in x:\n    pass", "`!ls` was left out"),
        ("y = 3\nfiles = !ls", "y = 3", "`files = !ls` was left out"),
        (
            "!pip install \\\n  torch\nx = 1",
            "x = 1",
            "`!pip install torch` was left out",
        ),
        ("# > 3\nx = 1", "x = 1", "the comment `# > 3` was left out"),
        ("# --8<-- [start:x]\nx = 1", "x = 1", "the comment `# --8<-- [start:x]` was"),
        ("torch.sum?\nx = 1", "x = 1", "`torch.sum?` was left out"),
        ("?torch.sum\nx = 1", "x = 1", "`?torch.sum` was left out"),
        ("%time y = f(3)", "y = f(3)", "`%time` was left out"),
        ("%%time\ny = 3", "y = 3", "`%%time` was left out"),
        ("# %matplotlib inline\nx = 1", "x = 1", "`%matplotlib inline` was left out"),
        ("# %%time\ny = 3", "y = 3", "`%%time` was left out"),
        ("x = 1\n# %%time\ny = 3", "x = 1\n\ny = 3", "`%%time` was left out"),
        ("# %time y = 3\ny", "y = 3\nprint(y)", "`%time` was left out"),
        (
            "for i in x:\n    # !ls\n    f(i)",
            "for i in x:\n\n    f(i)",
            "`!ls` was left",
        ),
        ("# ?torch.sum\nx = 1", "x = 1", "`?torch.sum` was left out"),
        ("# files = !ls\nx = 1", "x = 1", "`files = !ls` was left out"),
        ("# %%capture out\ny = 3", "y = 3", "`%%capture out` was left out"),
        ("%%html\n<b>1</b>", "", "the cell is for `%%html`, and was left out"),
        ("%%writefile a.py\nx = 1", "", "the cell is for `%%writefile a.py`, and"),
        ("x = = 1", "", "this is not Python: invalid syntax"),
        ("await f()", "", "it awaits at top level"),
        ("name = input('?')", "name = input('?')", "asks a reader, and nobody answers"),
        ("get_ipython().run('x')", "get_ipython().run('x')", "`get_ipython()` is not"),
        ("display(x)", "print(x)", "`display(x)` prints now"),
    ],
)
def test_what_only_a_notebook_knows_is_told(source, code, told):
    found, decisions = converted(source)
    assert found == code
    assert any(what.startswith(told) or told in what for what in decisions)
    ast.parse(found)


def test_of_a_cell_that_awaits_nothing_else_is_told():
    code, decisions = converted("async def g():\n    return 1\n\nawait g()", value="1")
    assert (code, len(decisions)) == ("", 1)


@pytest.mark.parametrize(
    "source",
    [
        "x = (7\n% 3)",
        'text = """\n!not a command\n%not magic\n"""',
        "assert x != 3",
        "print('50 %')",
        "x = 1  # is it?",
        "async def f():\n    await g()",
        'text = """a\n\n\n\nb\n# > quoted\n# %magic in text\n# --8<-- [start:x]\n"""',
        "text = f'''\n# needs: {x}\n\n\n'''",
        "text = 'a\\\n\\\n\\\n# > x\\\n# %time y\\\n'",
        "x = f\"\"\"{'''\n\n\n# > 1\n%time'''}\n# needs: {y}\"\"\"",
        "# don't \"\"\"\nx = '''\n\n\n# > 1'''",
        "x;",
        "'''A note.'''",
    ],
)
def test_plain_python_stays_as_it_is(source):
    assert converted(source) == (source, [])


@pytest.mark.parametrize("source", ["!pip install torch", "%pip install torch\n!ls"])
def test_a_cell_of_commands_becomes_one_for_a_shell(source):
    found = plain(Cell("code", source, "cell 1"))
    assert found.language == "bash"
    assert found.code.startswith("pip install torch")


@pytest.mark.parametrize(
    ("source", "value", "code"),
    [
        ("x = 3\nx", "3", "x = 3\nprint(x)"),
        ("f(1)  # why", "1", "print(f(1))  # why"),
        ("x, y", "(1, 2)", "print((x, y))"),
        ("(x, y)", "(1, 2)", "print((x, y))"),
        ("'a' + 'b'", "'ab'", "print(repr('a' + 'b'))"),
        ("f(\n    1,\n)", "1", "print(f(\n    1,\n))"),
        ("'é', x", "('é', 1)", "print(('é', x))"),
    ],
)
def test_an_echo_is_printed_and_told(source, value, code):
    found, told = converted(source, printed="", value=value)
    assert found == code
    assert "was echoed by the notebook; it is printed now" in told[0]


@pytest.mark.parametrize(
    ("source", "facts"),
    [
        ("x", {"printed": "", "value": None}),
        ("plt.plot(x)", {"printed": "", "value": "[<matplotlib.lines.Line2D>]"}),
        ("f(x);", {"printed": "", "value": None}),
        ("print(x)", {}),
        ("loss.backward()", {}),
        ("x = 3", {"printed": ""}),
        ("fig", {}),
        ("ax.set_title('x')", {}),
        ("plt.savefig('a.png')", {}),
        ("df.plot.bar()", {}),
    ],
)
def test_what_a_notebook_did_not_show_is_not_printed(source, facts):
    assert converted(source, **facts) == (source, [])


def test_what_a_call_returns_is_unknown_where_nothing_was_run():
    assert "a notebook shows what `df.head()` returns" in converted("df.head()")[1][0]


def test_an_address_is_no_output():
    found, told = converted("net", printed="", value="<Net object at 0x7f12>")
    assert found == "net"
    assert told == ["`net` was echoed with its address in memory"]


def test_a_picture_is_shown():
    found, _ = converted("plt.plot(x)", printed="", shown=("image/png",))
    assert found == "plt.plot(x)\nplt.show()"


def test_lines_apart_are_brought_nearer_but_in_texts():
    source = 'x = 1\n\n\n\ny = """\n\n\n"""\n\n\nz = 2'
    assert converted(source)[0] == 'x = 1\n\ny = """\n\n\n"""\n\nz = 2'


def test_other_displays_are_told():
    assert (
        "it showed text/html" in converted("x", printed="", shown=("text/html",))[1][0]
    )


def test_an_error_is_caught_and_printed():
    found, told = converted("f(1)", printed="", error=("ValueError", "no"))
    assert found == "try:\n    f(1)\nexcept ValueError as error:\n    print(error)"
    assert told == ["it was stopped by ValueError"]


@pytest.mark.parametrize(
    "code", ["f('a\u2028b')", 'f("""a\n  b\nc""")', "f('a\\\n  b')"]
)
def test_a_text_in_it_stays_as_it_is(code):
    found, _ = converted(code, printed="", error=("ValueError", "no"))
    assert f"    {code}\n" in found
