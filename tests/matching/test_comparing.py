"""When two printed texts count as the same, and where they first differ."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from torchproof.matching import first_difference

SAME = {
    "padding": ("tensor([ 4., 10., 18.])", "tensor([4., 10., 18.])"),
    "a tensor wrapped": (
        "tensor([[1., 2.],\n        [3., 4.]])",
        "tensor([[1., 2.], [3., 4.]])",
    ),
    "an array wrapped": ("[[1. 2.]\n [3. 4.]]", "[[1. 2.] [3. 4.]]"),
    "nan": ("nan", "nan"),
    "negative zero": ("tensor([-0., 1.])", "tensor([0., 1.])"),
    "negative zero with a sign": ("+0.0 ± 0.0", "-0.0 ± 0.0"),
    "negative zero, imaginary": ("tensor(1.-0.j)", "tensor(1.+0.j)"),
    "an exponent by itself": ("tensor([1.0000e-03])", "tensor([0.0010])"),
    "an exponent, rounded": ("tensor([1.0400e-03])", "tensor([0.0010])"),
    "decimals by themselves": ("tensor([8.0000])", "tensor([8.])"),
    "two units of four digits": ("tensor(0.1234)", "tensor(0.1236)"),
    "one unit of two digits": ("tensor(0.0012)", "tensor(0.0013)"),
    "across a power of ten": ("tensor(1.0000e-03)", "tensor(9.9999e-04)"),
    "a large one": ("1.2345e+30", "1.2346e+30"),
    "complex": ("tensor([0.5000+1.0000j])", "tensor([0.5001+1.0000j])"),
    "dots": ("[0, 1, 2,  ..., 998, 999]", "[0, 1, 2, ..., 998, 999]"),
    "behind a colon": ("loss: 0.6931", "loss: 0.6933"),
    "behind an equals sign": ("w = 0.693, b=0.125", "w = 0.694, b=0.124"),
    "behind a measure": ("loss 0.6931", "loss 0.6933"),
    "behind a sign": ("by hand -1.884521", "by hand -1.884522"),
    "in a list": ("[0.562, 0.125]", "[0.563, 0.124]"),
    "in a dict": ("{'loss': 0.562}", "{'loss': 0.563}"),
    "on its own": ("1.4142", "1.4143"),
    "blanks between words": ("loss   0.25", "loss 0.25"),
    "blanks in a list": ("[1.0, 2.0]", "[1.0,   2.0]"),
    "blanks in an array": ("tensor([1.,2.])", "tensor([ 1., 2. ])"),
    "NumPy pads": ("[0.1234567 ]", "[0.1234567]"),
    "NumPy leaves zeros away": ("[0.1234567  0.5  ]", "[0.12345671 0.5   ]"),
    "the last bit of a float64": ("0.3333333333333333", "0.33333333333333337"),
    "the last bit of a float32": ("0.9000000357627869", "0.8999999761581421"),
    "the last bit of a larger float32": ("4097.123046875", "4097.12353515625"),
    "aligned at the right": ("loss\n  9.9999", "loss\n 10.0001"),
    "no number": ("5e1234567890123456789", "5e1234567890123456789"),
}
DIFFERENT = {
    "another value": ("tensor(8.)", "tensor(9.)"),
    "another dtype": ("tensor(8.)", "tensor(8)"),
    "three units of four digits": ("tensor(0.1234)", "tensor(0.1237)"),
    "two units of three digits": ("tensor(0.0123)", "tensor(0.0125)"),
    "one unit of one digit": ("tensor(0.0001)", "tensor(0.0002)"),
    "few decimals": ("0.5", "0.6"),
    "few decimals, two digits": ("0.50", "0.51"),
    "few decimals in an array": ("[0.1 0.2]", "[0.1 0.3]"),
    "a learning rate": ("SGD 0.001 0", "SGD 0.003 0"),
    "a learning rate behind a colon": ("lr: 0.001", "lr: 0.003"),
    "a sign": ("[100.0, 0.001]", "[100.0, -0.001]"),
    "a sign of four digits": ("1.0000", "-1.0000"),
    "a sign within units": ("tensor(0.0010)", "tensor(-0.0010)"),
    "a zero": ("tensor(0.0001)", "tensor(0.0000)"),
    "a zero with an exponent": ("tensor([0.0000])", "tensor([1.0000e-08])"),
    "a plus": ("+0.5", "0.5"),
    "a plus in front of a zero": ("+0.0", "0.0"),
    "a zero in front": (".5", "0.5"),
    "another exponent": ("5e-3", "5e-03"),
    "a driver": ("535.127", "535.129"),
    "a driver behind its name": ("Driver: 535.1270", "Driver: 535.1271"),
    "a driver in a dict": ("{'driver': 535.127}", "{'driver': 535.128}"),
    "a layer": ("layer 0.126", "layer 0.128"),
    "a layer behind an equals sign": ("layer=0.1260", "layer=0.1261"),
    "a name of any kind": ("run 0.1260", "run 0.1261"),
    "a part of a name": ("model-0.1260", "model-0.1261"),
    "a file": ("0.1260.pt", "0.1261.pt"),
    "a version": ("2.13.0", "2.13.1"),
    "a version of two numbers": ("torch==2.1300", "torch==2.1301"),
    "a build": ("2.13.0+cpu", "2.13.0+cu130"),
    "seconds": ("took: 1.2500 s", "took: 1.2501 s"),
    "milliseconds": ("took: 1.2500ms", "took: 1.2501ms"),
    "a time of day": ("at: 12:30:05.1234", "at: 12:30:05.1235"),
    "dollars": ("price: $19.1250", "price: $19.1251"),
    "euros": ("price: 19.1250 €", "price: 19.1251 €"),
    "gigabytes": ("size: 19.1250 GiB", "size: 19.1251 GiB"),
    "an amount": ("sum: 2,500.1250", "sum: 2,500.1251"),
    "decimals": ("0.562", "0.5620"),
    "decimals of the author": ("10.00", "10."),
    "decimals of the author, reversed": ("10.", "10.0000"),
    "an exponent of the author": ("1.0000e-03", "0.0010"),
    "an exponent and another number": ("tensor(1.0000e-03)", "tensor(0.0011)"),
    "decimals and an exponent": ("1.500e-03", "1.5000e-03"),
    "a long float and a short one": ("0.30000000000000004", "0.3"),
    "ten units of a float32": ("0.10000000149011612", "0.10000007599592209"),
    "ten units of a float64": ("0.3333333333333333", "0.3333333333333339"),
    "NumPy, another value": ("[0.1234567 ]", "[0.12345674]"),
    "another shape": ("torch.Size([2, 3])", "torch.Size([3, 2])"),
    "another type": ("torch.float32", "torch.float64"),
    "inf": ("nan", "inf"),
    "minus inf": ("-inf", "inf"),
    "nan in place of a number": ("loss: 0.1234", "loss: nan"),
    "a line break": ("a\nb", "a b"),
    "a line less": ("a\nb", "a"),
    "an empty line less": ("a\n\nb", "a\nb"),
    "an empty line in front": ("\na", "a"),
    "a blank": ("ab", "a b"),
    "a blank behind a comma": ("a 1, b 2", "a 1,b 2"),
    "a blank behind a comma in a list": ("[1.0, 2.0]", "[1.0,2.0]"),
    "a blank in front of an array": ("tensor([1.])", "tensor ([1.])"),
    "a blank in an array's dtype": ("tensor([], dtype=a)", "tensor([], dtype = a)"),
    "a blank in brackets": ("f(a b)", "f( a b)"),
    "a blank in front of a comma": ("[1.0, 2.0]", "[1.0 , 2.0]"),
    "a blank behind a colon": ("Not yet: no", "Not yet:no"),
    "a sign or a minus": ("3 -1", "3-1"),
    "dots are literal": ("[0, 1, ..., 9]", "[0, 1, 2, ..., 9]"),
    "another device": ("tensor(1., device='cuda:1')", "tensor(1.)"),
    "truth": ("True", "False"),
    "upper case": ("true", "True"),
    "nothing": ("", "1"),
    "a blank in quotes": ("' '", "''"),
    "a blank in quotes in a list": ("['a b', '']", "['a  b', '']"),
    "a blank in other quotes": ("no `a  b`", "no `a b`"),
    "a blank in curly quotes": ("no “a  b”", "no “a b”"),
    "a blank in quotes behind an apostrophe": ("don't 'a  b'", "don't 'a b'"),
    "a float in quotes": ("'0.1234'", "'0.1235'"),
    "JSON without its indentation": ('{\n  "lr": 1\n}', '{\n"lr": 1\n}'),
    "JSON on one line": ('{\n  "lr": 1\n}', '{"lr": 1}'),
    "a pyramid": ("  *\n ***", "*\n***"),
    "a module": ("Net(\n  (0): ReLU()\n)", "Net(\n(0): ReLU()\n)"),
    "seconds in words": ("took: 1.2500 sec", "took: 1.2501 sec"),
    "numbers between lone lines": ("[\n1\n2\n]", "[1 2]"),
    "a list that its author broke": ("[1,\n 2]", "[1, 2]"),
    "lines below a lone bracket": ("see (\na\nb", "see (\na b"),
    "lines below a smile": ("[:( don't\n1\n2", "[:( don't\n1 2"),
    "lines between lone brackets": ("a (b\nc\nd) e", "a (b\nc d) e"),
    "lines below a quoted bracket": ("'tensor('\na\nb\n)", "'tensor('\na b\n)"),
    "numbers that are none": ("5e1234567890123456789", "5e1234567890123456780"),
    "numbers without an end": ("1." + "0" * 5000 + "1", "1." + "0" * 5000 + "2"),
}


@pytest.mark.parametrize(("expected", "actual"), SAME.values(), ids=SAME)
def test_same(expected, actual):
    assert first_difference(expected, actual) is None
    assert first_difference(actual, expected) is None


@pytest.mark.parametrize(("expected", "actual"), DIFFERENT.values(), ids=DIFFERENT)
def test_different(expected, actual):
    assert first_difference(expected, actual) is not None
    assert first_difference(actual, expected) is not None


def test_the_first_differing_token_is_told_with_its_place():
    difference = first_difference("a 1\nb 2", "a 1\nb 3")
    assert (difference.expected.text, difference.actual.text) == ("2", "3")
    assert (difference.actual.line, difference.actual.column) == (1, 2)


def test_of_an_indentation_the_indented_line_is_told():
    difference = first_difference("a\n  b", "a\n b")
    assert (difference.expected.kind, difference.expected.line) == ("indent", 1)
    assert (difference.expected.text, difference.actual.text) == ("  ", " ")


@pytest.mark.parametrize(
    ("expected", "actual", "why"),
    [
        (
            "lr: 0.001",
            "lr: 0.003",
            "2 units of the last digit apart; .* one significant",
        ),
        (
            "loss: 0.5620",
            "loss: 0.5623",
            "3 units .*; with 4 significant digits, 2 may",
        ),
        ("0.25", "0.26", "1 unit .*; a float with fewer than three decimals must be"),
        ("535.127", "535.129", "2 units .*; nothing around it says that it is rounded"),
        (
            "layer 0.126",
            "layer 0.128",
            "a name, a version, a time or an amount must be",
        ),
        ("0.562", "0.5620", "written otherwise: 3 decimals, now 4"),
        ("1.0000e-03", "0.0010", "written otherwise: one has an exponent"),
        ("0.5", "-0.5", "a sign is never rounding"),
        ("0.0001", "0.0000", "a zero is not a rounded number"),
        ("3", "4", "an integer must be the same"),
        ("8.", "8", "one is an integer, the other a float"),
        ("a", "b", "text must be the same"),
        ("a", "A", "upper and lower case count"),
        ("' '", "''", "what stands in quotes must be the same, blanks included"),
        ("a\n  b", "a\nb", "the line is indented by 2, now by 0"),
        ("a\nb", "a b", "the line ends here in one of them only"),
        ("a b", "a", "the actual text ends here"),
        ("a", "a b", "the expected text ends here"),
    ],
)
def test_a_difference_says_why_it_counts(expected, actual, why):
    assert re.match(why, first_difference(expected, actual).why)


def test_on_cuda_a_bare_device_is_no_difference():
    expected, actual = "tensor([1., 2.])", "tensor([1., 2.], device='cuda:0')"
    assert first_difference(expected, actual, device="cuda") is None
    assert first_difference(expected, actual, device="cpu")


number = st.one_of(
    st.integers(-999, 999).map(str),
    st.floats(-99, 99).map("{:.4f}".format),
    st.floats(0, 1e9).map("{:.4e}".format),
    st.sampled_from(["nan", "inf", "-inf", "0.", "-0."]),
)
printed = st.lists(
    st.one_of(
        number,
        st.sampled_from(
            ["tensor(", ")", "[", "]", ",", "loss:", "\n", "\n  ", "don't", "'", "' a'"]
        ),
    ),
    max_size=30,
).map(" ".join)


@given(st.one_of(printed, st.text()))
def test_a_text_equals_itself(text):
    assert first_difference(text, text) is None


@given(printed, printed)
def test_comparing_is_symmetric(one, other):
    there, back = first_difference(one, other), first_difference(other, one)
    assert (there is None) == (back is None)


@given(st.lists(number, min_size=1, max_size=8), st.data())
def test_a_changed_number_is_found(numbers, data):
    index = data.draw(st.integers(0, len(numbers) - 1))
    changed = list(numbers)
    changed[index] = mutated(numbers[index])
    before, after = (f"tensor([{', '.join(n)}])" for n in (numbers, changed))
    assert first_difference(before, after) is not None


def mutated(number: str) -> str:
    """Return a number that differs by three units of its last printed digit."""
    if number.strip("-") in {"nan", "inf"}:
        return "0"
    mantissa, mark, exponent = number.partition("e")
    decimals = len(mantissa.partition(".")[2])
    moved = float(mantissa) + 3 * 10.0**-decimals
    text = f"{moved:.{decimals}f}" + "." * mantissa.endswith(".")
    return text + mark + exponent
