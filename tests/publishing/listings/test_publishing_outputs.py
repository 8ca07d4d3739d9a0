import pytest
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from torchproof.publishing.listings.outputs import mark_outputs


def page(code: str) -> str:
    """Return code as Markdown's highlighter renders it."""
    formatter = HtmlFormatter(wrapcode=True)
    return highlight(code, PythonLexer(stripnl=False), formatter)


def band(text: str, device: str = "", kind: str = "text") -> str:
    return (
        f'<span class="output" data-device="{device}" data-kind="{kind}">{text}</span>'
    )


def test_a_run_of_lines_becomes_one_band_without_marks():
    html = mark_outputs(
        page("print(1)\n# > tensor([[1, 2],\n# >         [3, 4]])\nx = 2\n")
    )
    assert band("tensor([[1, 2],\n        [3, 4]])\n") in html
    assert "# &gt;" not in html
    assert html.index("tensor(") < html.index('<span class="n">x')


@pytest.mark.parametrize(
    ("mark", "device", "kind"),
    [("# >", "", "text"), ("# cuda>", "cuda", "text"), ("# ~>", "", "varies"),
     ("# cuda~>", "cuda", "varies")],
)  # fmt: skip
def test_each_kind_of_line_has_a_band_of_its_own(mark, device, kind):
    assert band("a\n", device, kind) in mark_outputs(page(f"f()\n{mark} a\n"))


def test_neighboring_kinds_are_told_apart():
    html = mark_outputs(page("f()\n# > cpu\n# cuda> cuda:0\n"))
    assert band("cpu\n") + band("cuda:0\n", "cuda") in html


def test_empty_lines_and_escapes_are_kept():
    html = mark_outputs(page("f()\n# > <a & 'b'>\n# >\n# > c\n"))
    assert band("&lt;a &amp; 'b'&gt;\n\nc\n") in html


def test_the_indent_of_a_guarded_line_is_dropped():
    html = mark_outputs(page("if x:\n    f()\n    # > a\n"))
    assert band("a\n") in html


@pytest.mark.parametrize(
    "code", ["x = 1\n", "# a comment > 3\nx = 1\n", 'x = """\n# > not an output\n"""\n']
)
def test_other_code_is_untouched(code):
    assert mark_outputs(page(code)) == page(code)


def test_text_outside_of_code_is_untouched():
    html = '<p><span class="c1"># &gt; text</span></p>'
    assert mark_outputs(html) == html
