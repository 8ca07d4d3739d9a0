"""Every kind of wrong output is made, and none of them is what was printed."""

from collections import defaultdict

import pytest

from torchproof.trust.mutants.loose import loose_mutants
from torchproof.trust.mutants.mutant import chosen
from torchproof.trust.mutants.texts import text_mutants

TENSOR = (
    "tensor([[-0.5000,  2.0000],\n"
    "        [ 0.0000, 12.5000]], dtype=torch.float64, requires_grad=True)"
)
TEXTS = [
    TENSOR,
    "torch.Size([2, 3]) (4, 5)",
    "loss 0.0312 after step 40: True",
    "{'lr': 1e-03, 'a  b': nan} cpu",
    "torch 2.13.0 on conv2",
    "one line\n\n  another one\ntwo words",
]


def changes(text: str, kind: str) -> list[str]:
    return [m.change for m in text_mutants(text) if m.kind == kind]


def texts(text: str, kind: str) -> list[str]:
    return [m.text for m in text_mutants(text) if m.kind == kind]


@pytest.mark.parametrize("text", TEXTS)
def test_each_wrong_text_is_another_text_and_comes_once(text):
    found = [mutant.text for mutant in text_mutants(text)]
    assert text not in found
    assert len(set(found)) == len(found) > 10


@pytest.mark.parametrize(
    ("text", "kind", "change"),
    [
        ("step 40", "int", "`40` → `41`"),
        ("0.3333", "float: three units", "`0.3333` → `0.3336`"),
        ("0.3333", "float: first digit", "`0.3333` → `0.4333`"),
        ("0.5000", "float: magnitude", "`0.5000` → `5.0000`"),
        ("0.5000 m", "float: decimals dropped", "`0.5000` → `0.500`"),
        ("1.0000e-03", "float: exponent", "`1.0000e-03` → `1.0000e-04`"),
        ("8.", "float: one unit", "`8.` → `9.`"),
        ("-3", "sign", "`-` → nothing"),
        ("0.5", "sign", "nothing → `-`"),
        ("0.5", "nan", "`0.5` → `nan`"),
        ("nan", "nan", "`nan` → `0.`"),
        ("torch.Size([2, 3])", "shape", "`2, 3` → `3, 2`"),
        ("(2, 3)", "shape", "`2, 3` → `3,`"),
        ("torch.int64", "dtype", "`int64` → `float32`"),
        ("tensor(8.)", "dtype", "nothing → `, dtype=torch.float64`"),
        ("cpu", "device", "`cpu` → `cuda:0`"),
        ("tensor(8.)", "device", "nothing → `, device='cuda:0'`"),
        ("tensor(8., requires_grad=True)", "attribute", "`, requires_grad=True` → nothing"),
        ("[1]", "bracket", "`[` → nothing"),
        ("a b", "blank lost", "` ` → nothing"),
        ("a: b", "blank lost", "` ` → nothing"),
        ("f(a)", "blank added", "nothing → ` `"),
        ("'a b'", "blank in quotes", "` ` → `  `"),
        ("'a'", "quote", "`'` → `\"`"),
        ("a: b", "punctuation", "`:` → nothing"),
        ("worlds", "word: letter", "`l` → `q`"),
        ("Right", "case", "`R` → `r`"),
        ("True", "truth", "`True` → `False`"),
        ("conv2", "digit in a name", "`2` → `3`"),
        ("2.13.0", "digit in a name", "`2.13.0` → `2.13.1`"),
        ("a\nb", "line swapped", "`a` below `b`"),
    ],
)  # fmt: skip
def test_a_kind_changes_one_thing(text, kind, change):
    assert change in changes(text, kind)


def test_lines_are_lost_doubled_swapped_joined_and_broken():
    assert texts("a\nb", "line lost") == ["b", "a"]
    assert texts("a\nb", "line doubled") == ["a\na\nb", "a\nb\nb"]
    assert texts("a\nb", "line swapped") == ["b\na"]
    assert "a b" in texts("a\nb", "line break")
    assert "a\nb" in texts("a b", "line break")


def stated(text: str) -> dict[str, set[str]]:
    """Return the changes that a rule allows, by rule."""
    found: dict[str, set[str]] = defaultdict(set)
    for mutant in text_mutants(text):
        if mutant.stated:
            found[mutant.stated].add(mutant.change)
    return dict(found)


def test_two_units_of_four_digits_are_allowed_and_three_are_not():
    assert stated("0.3333")["units of the last digit"] == {
        "`0.3333` → `0.3331`",
        "`0.3333` → `0.3332`",
        "`0.3333` → `0.3334`",
        "`0.3333` → `0.3335`",
    }


def test_more_units_are_allowed_where_the_statement_says_so():
    found = {m.change for m in text_mutants("0.3333", units=3) if m.stated}
    assert "`0.3333` → `0.3336`" in found


def test_no_unit_is_allowed_of_one_digit_or_inside_a_name():
    assert "units of the last digit" not in stated("lr 0.001")
    assert "units of the last digit" not in stated("0.3333ms")


def test_a_sign_is_allowed_on_a_zero_only():
    assert stated("0. 0.5000")["a negative zero"] == {"nothing → `-`"}
    assert "a negative zero" not in stated("0.5000")
    assert "a negative zero" not in stated("0")


def test_line_breaks_are_allowed_inside_an_array_only():
    assert "line breaks inside an array" in stated("tensor([1,\n        2])")
    assert "line breaks inside an array" not in stated("(a,\nb)")


LOOSE = "torch: 2.13.0+cpu\nslow batches  0.613 s"


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("loose: number → nan", "torch: 2.13.0+cpu\nslow batches  nan s"),
        ("loose: number → word", "torch: 2.13.0+cpu\nslow batches  elephants s"),
        ("loose: sign", "torch: 2.13.0+cpu\nslow batches  -0.613 s"),
        ("loose: label", "elephants: 2.13.0+cpu\nslow batches  0.613 s"),
        ("loose: word", "torch: 2.13.0+cpu\nelephants batches  0.613 s"),
        ("loose: line lost", "torch: 2.13.0+cpu"),
        ("loose: line empty", "torch: 2.13.0+cpu\n"),
        (
            "loose: exception",
            "torch: RuntimeError: CUDA error: out of memory\nslow batches  0.613 s",
        ),
    ],
)
def test_what_may_not_vary_is_made_wrong(kind, text):
    assert text in [m.text for m in loose_mutants(LOOSE) if m.kind == kind]


def test_of_a_loose_line_only_digits_may_vary():
    allowed = {m.kind for m in loose_mutants(LOOSE) if m.stated}
    assert allowed == {"loose: digit"}


def test_the_choice_is_the_same_each_time_and_fair_to_each_kind():
    once, again = (list(chosen(text_mutants(TENSOR), 2, "x")) for _ in range(2))
    assert once == again
    assert {m.kind for m in once} == {m.kind for m in text_mutants(TENSOR)}
    assert (
        max(sum(m.kind == kind for m in once) for kind in {m.kind for m in once}) == 2
    )
