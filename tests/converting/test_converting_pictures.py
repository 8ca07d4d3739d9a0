"""Each cell that draws is told to need words, whether a notebook kept its picture or not."""

from pathlib import Path

import pytest

from torchproof.converting import conversion
from torchproof.converting.cells import Cell
from torchproof.converting.drafts import draft
from torchproof.settings import Settings

WORDS = "needs it in words"


def told(*cells: str, **facts) -> list[str]:
    """Return the cells that are told to draw."""
    made = draft(
        [
            Cell("code", source, f"cell {n}", **facts)
            for n, source in enumerate(cells, 1)
        ],
        "a/b",
        "b.py",
        Settings(),
    )
    return [one.where for one in made.decisions if WORDS in one.what]


@pytest.mark.parametrize(
    "source",
    [
        "plt.plot(x)\nplt.show()",
        "plt.show(block=False)",
        "fig.show()",
        "from matplotlib import pyplot\npyplot.show()",
        "from matplotlib.pyplot import show as look\nlook()",
    ],
)
def test_what_shows_a_picture_awaits_its_words_though_none_was_kept(source):
    assert told(source) == told(source, printed="") == ["cell 1"]


@pytest.mark.parametrize(
    "source",
    [
        "plt.plot(x)",
        "fig, ax = plt.subplots()\nax.bar(x, y)\nfig",
        "df.plot()",
        "df.plot.bar();",
        "ax.imshow(x)",
        "plt.plot(x)\nplt.savefig('a.png')",
    ],
)
def test_what_draws_awaits_its_words_where_nothing_was_run(source):
    assert told(source) == ["cell 1"]
    assert told(source, printed="") == []


@pytest.mark.parametrize(
    "source",
    [
        "import matplotlib.pyplot as plt\nplt.style.use('x')\nplt.rc('font', size=3)",
        "plt.close()",
        "def draw():\n    plt.plot(x)\n    plt.show()",
        "text = 'plt.show()'  # plt.show()",
        "optimizer.step()",
    ],
)
def test_what_draws_nothing_needs_no_words(source):
    assert told(source) == []


def test_a_kept_picture_awaits_its_words():
    assert told("x", printed="", shown=("image/png",)) == ["cell 1"]


def test_a_function_draws_where_it_is_called():
    assert told("def draw():\n    plt.show()", "draw()", "print(1)") == ["cell 2"]


def test_a_method_draws_where_it_is_called():
    drawer = "class A:\n    def draw(self):\n        plt.show()\na = A()"
    assert told(drawer, "a.draw()") == ["cell 2"]


def test_what_only_the_run_draws_is_told_once(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("pyproject.toml").write_text("[tool.torchproof]\n")
    folder = Path("snippets/converted/drawn")
    folder.mkdir(parents=True)
    lines = "import matplotlib.pyplot as plt\ndef look():\n    plt.plot([1])\n    plt.show()\n"
    (folder / "looking.py").write_text(lines)
    cells = ["from looking import look\nlook()", "print(1)", lines + "look()"]
    Path("drawn.py").write_text("".join(f"# %%\n{one}\n" for one in cells))
    report = conversion.convert(Path(), Path("drawn.py"))
    found = [line for line in report.split("\n") if WORDS in line]
    assert [line.split(":")[0] for line in found] == ["- line 7", "- line 2"]
