"""When two printed texts count as the same, and where they first differ."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from torchproof.matching import first_difference, first_loose_difference

SAME = [
    ("tensor([ 4., 10., 18.])", "tensor([4., 10., 18.])"),  # padding
    (
        "tensor([[1., 2.],\n        [3., 4.]])",
        "tensor([[1., 2.], [3., 4.]])",
    ),  # wrapping
    ("nan", "nan"),
    ("tensor([-0., 1.])", "tensor([0., 1.])"),
    ("1.0000e-03", "0.0010"),
    ("tensor(0.1234)", "tensor(0.1236)"),  # two units of the last digit
    ("1.2345e+30", "1.2346e+30"),
    ("tensor([0.5000+1.0000j])", "tensor([0.5001+1.0000j])"),
    ("8.0000", "8."),
    ("[0, 1, 2,  ..., 998, 999]", "[0, 1, 2, ..., 998, 999]"),
]
DIFFERENT = [
    ("tensor(8.)", "tensor(9.)"),
    ("tensor(8.)", "tensor(8)"),  # another dtype
    ("tensor(0.1234)", "tensor(0.1237)"),  # three units
    ("0.5", "0.6"),  # few decimals: exact
    ("0.50", "0.51"),
    ("0.562", "0.5620"),  # the author's format changed
    ("1.500e-03", "1.5000e-03"),
    ("torch.Size([2, 3])", "torch.Size([3, 2])"),
    ("torch.float32", "torch.float64"),
    ("2.13.0", "2.13.1"),
    ("nan", "inf"),
    ("-inf", "inf"),
    ("1.0000", "-1.0000"),
    ("a\nb", "a b"),  # a line break outside of brackets
    ("a\nb", "a"),
    ("a", "a\nb"),
    ("ab", "a b"),
    ("3 -1", "3-1"),
    ("[0, 1, ..., 9]", "[0, 1, 2, ..., 9]"),
    ("tensor(1., device='cuda:1')", "tensor(1.)"),
    ("True", "False"),
    ("", "1"),
]


@pytest.mark.parametrize(("expected", "actual"), SAME)
def test_same(expected, actual):
    assert first_difference(expected, actual) is None
    assert first_difference(actual, expected) is None


@pytest.mark.parametrize(("expected", "actual"), DIFFERENT)
def test_different(expected, actual):
    assert first_difference(expected, actual) is not None
    assert first_difference(actual, expected) is not None


def test_the_first_differing_token_is_told_with_its_place():
    difference = first_difference("a 1\nb 2", "a 1\nb 3")
    assert (difference.expected.text, difference.actual.text) == ("2", "3")
    assert (difference.actual.line, difference.actual.column) == (1, 2)


def test_a_tolerance_widens_floats_and_nothing_else():
    assert first_difference("loss 0.51", "loss 0.52", tolerance=0.02) is None
    assert first_difference("loss 0.51", "loss 0.54", tolerance=0.02)
    assert first_difference("epoch 1", "epoch 2", tolerance=5)


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
    st.one_of(number, st.sampled_from(["tensor(", ")", "[", "]", ",", "loss:", "\n"])),
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


class TestLoose:
    @pytest.mark.parametrize(
        ("expected", "actual"),
        [
            ("2.13.0", "2.15.0+cu130"),
            ("Device: NVIDIA H200", "Device: NVIDIA A100"),
            ("took 3.1 ms\n\ndone", "took 12.9 ms\n\ndone"),
        ],
    )
    def test_values_may_vary(self, expected, actual):
        assert first_loose_difference(expected, actual) is None

    @pytest.mark.parametrize(
        ("expected", "actual"),
        [
            ("one\ntwo", "one"),
            ("one", "one\ntwo"),
            ("one\n\ntwo", "one\ntwo\nthree"),
            ("Device: cpu", "Memory: 3"),
            ("Device: cpu", "cpu"),
            ("2.13.0", "RuntimeError: no version"),
            ("2.13.0", "Traceback (most recent call last):"),
            ("2.13.0", ""),
        ],
    )
    def test_a_missing_line_a_label_or_an_exception_is_found(self, expected, actual):
        assert first_loose_difference(expected, actual) is not None
