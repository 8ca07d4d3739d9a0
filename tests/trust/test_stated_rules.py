"""What the published rules allow, told from a text alone."""

import pytest

from torchproof.trust.stated import (
    allowed_units,
    arrays,
    is_zero,
    may_part,
    quoted,
    stands_alone,
)


@pytest.mark.parametrize(
    ("number", "units"),
    [
        ("0.", 0),
        ("8.", 0),
        ("0.001", 0),
        ("1e-05", 0),
        ("0.25", 0),
        ("-12.25", 0),
        ("0.126", 1),
        ("0.0125", 1),
        ("0.3333", 2),
        ("-12.500", 2),
        ("1.0000e-03", 2),
        ("12345", 0),
        ("0.30000000000000004", 11),  # steps of 2 ** -54
        ("0.10000000149011612", 1490116119),  # a float32: steps of 2 ** -27...
    ],
)
def test_units_follow_the_significant_digits(number, units):
    assert allowed_units(number) == units


def test_a_zero_is_one_with_any_sign_and_exponent():
    assert all(map(is_zero, ["0", "0.", "-0.000", "+0.0", "0.0000e+00"]))
    assert not any(map(is_zero, ["0.001", "10", "1e-30"]))


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("loss 0.1250", True),
        ("tensor([0.1250, 2.])", True),
        ("w=0.1250;", True),
        ("it is 0.1250.", True),
        ("0.1250.pt", False),
        ("layer_0.1250", False),
        ("0.1250ms", False),
        ("$0.1250", False),
        ("0.1250%", False),
        ("took 0.1250 s", False),
        ("'0.1250'", False),
    ],
)
def test_a_number_in_a_name_or_an_amount_does_not_stand_alone(text, alone):
    start = text.index("0.1250")
    assert stands_alone(text, start, start + 6) == alone


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("tensor([1,\n 2])", True),
        ("array([1,\n 2])", True),
        ("[[1. 2.]\n [3. nan]]", True),
        ("[1,\n 2]", False),
        ("f(1,\n 2)", False),
        ("tensor([1,\n 2", False),
    ],
)
def test_arrays_are_what_torch_and_numpy_print(text, inside):
    assert arrays(text)[text.index("\n")] == inside


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("tensor([1.,| 2.])", True),
        ("tensor([|1.])", True),
        ("[1,| 2]", True),
        ("f(a,| b)", True),
        ("[1|, 2]", False),
        ("f(|a)", False),
        ("a,| b", False),
        ("step|: 3", False),
        ("[1.| 2.]", True),
        ("[1| 2]", False),
        ("tensor(11|)", True),
        ("[106|]", True),
        ("tensor|(11)", False),
        ("tensor(11)|)", False),
    ],
)
def test_a_blank_may_come_and_go_in_arrays_and_behind_commas_of_lists(text, part):
    assert may_part(text.replace("|", ""), text.index("|")) == part


def test_quotes_hold_what_is_between_them_and_an_apostrophe_holds_nothing():
    text = "the loss isn't 'a b' isn't"
    assert "".join(text[i] for i, inside in enumerate(quoted(text)) if inside) == "a b"
