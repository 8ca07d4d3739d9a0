"""Comments are what Python takes for comments: no mark in a string begins one."""

import io
import tokenize
from pathlib import Path

import pytest

from torchproof.snippet import comments
from torchproof.snippet.comments import Comment, comments_in

ROOT = Path(__file__).parents[2]


def by_python(source: str) -> dict[int, tuple[int, str]]:
    """Return the comments that Python's own tokenizer finds, by their lines."""
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    found = (one for one in tokens if one.type == tokenize.COMMENT)
    return {one.start[0]: (one.start[1], one.string) for one in found}


def test_a_comment_knows_its_column_and_whether_it_stands_alone():
    found = comments_in("x = 1  # one\n  # two\n")
    assert found == {1: Comment("# one", 7, False), 2: Comment("# two", 2, True)}


@pytest.mark.parametrize(
    "source",
    [
        "x = '# no'  # yes\n",
        "x = 'it\\'s # no'  # yes\n",
        'x = r"\\"  # still the string"\n# yes\n',
        '"""# no\n\'# no\n"""  # yes\n# "yes"\n',
        "x = '''a\\''' # no'''  # yes\n",
        'x = ""  # yes\nx = """"""  # yes\n',
        "x = 'a\\\n# no'  # yes\n",
        "x = (1,  # yes ' \n# yes \"\n 2)\n#\n",
        'x = f"{1}#"  # yes\n',
        "x = rb\"#\" + Rb'#'  # yes",
        "x = 'ä#'; y = 'ö'  # ü ' \"\"\"\n\f# yes\n",
        "",
    ],
)
def test_they_are_those_that_python_finds(source):
    found = {line: (one.indent, one.text) for line, one in comments_in(source).items()}
    assert found == by_python(source)


@pytest.mark.parametrize("folder", ["snippets", "tests", "torchproof"])
def test_so_they_are_in_all_code_of_this_course(folder):
    for path in sorted(ROOT.glob(f"{folder}/**/*.py"))[::7]:
        source = path.read_text()
        found = comments._told_by_looks(source)
        assert {line: (at, text) for line, at, text in found} == by_python(source), path


def test_where_f_strings_may_nest_python_tells(monkeypatch):
    monkeypatch.setattr(comments.sys, "version_info", (3, 12))
    asked = []
    monkeypatch.setattr(comments, "_told_by_python", lambda s: asked.append(s) or [])
    for source in ("x = f'{d}'\n", 'x = Rf"{d}"\n', "x = Tr'{d}'\n", "x = g('# no')\n"):
        comments_in.__wrapped__(source)
    assert asked == ["x = f'{d}'\n", 'x = Rf"{d}"\n', "x = Tr'{d}'\n"]
