"""Rewriting changes output lines and nothing else."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from torchproof.snippet import Output, rewrite, with_text
from torchproof.snippet.document import parse_text

PATH = Path("sample.py")
CODE = st.sampled_from(
    [
        "x = 1",
        "print(x)  # a remark",
        "for i in range(2):\n    print(i)",
        "def f():\n    return '# > 1'",
        "text = '''\n# > 1\n'''",
        "# a comment",
        "",
        'if __name__ == "__main__":\n    print(1)\n    # > 1',
    ]
)
# What a run can print: no control characters, no white space at line ends.
PRINTED = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=20
).map(str.rstrip)
TEXTS = st.lists(PRINTED, min_size=1, max_size=4).map(
    lambda lines: "\n".join(lines).rstrip("\n") or "1"
)


def document(parts: list[str]) -> str:
    return "\n".join(['"""Doc."""', *parts, ""])


@given(st.lists(CODE))
def test_parse_then_write_is_the_identity(parts):
    text = document(parts)
    assert rewrite(parse_text(PATH, text), {}) == text


@given(st.lists(CODE), TEXTS, st.data())
def test_what_is_written_is_what_is_read(parts, printed, data):
    snippet = parse_text(PATH, document(parts))
    index = data.draw(st.integers(0, len(snippet.statements) - 1))
    outputs = with_text(snippet.statements[index], "cpu", printed)
    again = parse_text(PATH, rewrite(snippet, {index: outputs}))
    assert again.statements[index].expected("cpu").text == printed
    assert [s.source for s in again.statements] == [
        s.source for s in snippet.statements
    ]


def test_a_tolerance_stays_while_it_has_an_output():
    head = '"""Doc."""\nprint(0.5)\n# tolerance: 1 unit (drifts)\n'
    snippet = parse_text(PATH, f"{head}# > 0.5\n")
    new = with_text(snippet.statements[1], "cpu", "0.6")
    assert rewrite(snippet, {1: new}) == f"{head}# > 0.6\n"
    assert rewrite(snippet, {1: ()}) == '"""Doc."""\nprint(0.5)\n'


def statement(outputs: str):
    return parse_text(PATH, f'"""Doc."""\nprint(x)\n{outputs}').statements[1]


def brief(outputs: tuple[Output, ...]) -> list[str]:
    return [line for output in outputs for line in output.rendered(0)]


def test_cuda_lines_are_written_only_where_cuda_prints_something_else():
    assert brief(with_text(statement("# > cpu\n"), "cuda", "cuda:0")) == [
        "# > cpu",
        "# cuda> cuda:0",
    ]


def test_cuda_lines_go_once_cuda_prints_the_same():
    old = statement("# > 8\n# cuda> 9\n")
    assert brief(with_text(old, "cuda", "8")) == ["# > 8"]


def test_a_new_text_for_all_devices_leaves_cuda_lines_alone():
    old = statement("# > 8\n# cuda> 9\n")
    assert brief(with_text(old, "cpu", "7")) == ["# > 7", "# cuda> 9"]


def test_a_loose_output_stays_loose():
    assert brief(with_text(statement("# ~> 2.12\n"), "cpu", "2.13")) == ["# ~> 2.13"]


def test_cuda_lines_of_their_own_vary_where_the_common_ones_do():
    assert brief(with_text(statement("# ~> cpu: 1 s\n"), "cuda", "cuda: 2 s")) == [
        "# ~> cpu: 1 s",
        "# cuda~> cuda: 2 s",
    ]


def test_a_bare_mark_says_in_which_form_a_place_is_filled():
    assert brief(with_text(statement("# cuda~>\n"), "cuda", "1")) == ["# cuda~> 1"]
    assert brief(with_text(statement("# cuda>\n"), "cuda", "1")) == ["# cuda> 1"]
    assert brief(with_text(statement(""), "cuda", "1")) == ["# cuda> 1"]


def test_lines_go_where_nothing_is_printed_any_more():
    assert brief(with_text(statement("# > 8\n"), "cpu", "")) == []


def test_a_figure_keeps_its_alt_text():
    old = statement("# > 8\n# figure> A line.\n")
    assert brief(with_text(old, "cpu", "9")) == ["# > 9", "# figure> A line."]
