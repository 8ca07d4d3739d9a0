"""A tolerance is smaller than what its text lets a reader conclude."""

import pytest

from torchproof.matching import first_difference, objection

SOUND = [
    ("loss 0.52", 3),
    ("loss 0.52\nloss 0.31", 9),
    ("accuracy 0.90\naccuracy 0.94", 1),
    ("[2.31, 0.52, 0.11]", 5),
    ("+0.6 ± 0.2", 0),
    ("+0.63 ± 0.21", 9),
    ("0.52 0.00", 3),
    ("layer 0.126: loss 0.52", 3),
    ("0.30000000000000004", 9),
    ("[0.1234 0.5678]", 9),
]
UNSOUND = [
    ("epoch 1", 1, "has no float that could need it"),
    ("torch 2.13.0", 1, "has no float that could need it"),
    ("loss 0.01", 1, "is half of 0.01, or more"),
    ("loss 0.52", 9, None),
    ("loss 0.15", 9, "is half of 0.15, or more"),
    ("+0.6 ± 0.4", 1, "is half of the difference between +0.6 and 0.4"),
    ("+0.6 ± 0.3", 4, "is half of +0.6, or more"),
    ("accuracy 0.90\naccuracy 0.94", 2, "between 0.90 and 0.94"),
    ("a 0.90 1.5\nb 0.94 2.5", 2, "between 0.90 and 0.94"),
]


@pytest.mark.parametrize(("text", "units"), SOUND)
def test_may_be(text, units):
    assert objection(text, units) == ""


@pytest.mark.parametrize(("text", "units", "why"), UNSOUND)
def test_may_not_be(text, units, why):
    found = objection(text, units)
    assert (why in found) if why else found == ""


def test_a_line_of_the_same_words_elsewhere_is_compared_with():
    assert objection("accuracy 0.90", 3) == ""
    assert "0.90 and 0.94" in objection("accuracy 0.90", 3, ["accuracy 0.94"])
    assert objection("accuracy 0.90", 3, ["recall 0.94", "accuracy 0.5", "7"]) == ""


@pytest.mark.parametrize(
    ("expected", "actual"),
    [
        ("loss 0.51", "loss 0.54"),
        ("w 1.27", "w 1.24"),
        ("+0.6", "+0.9"),
        ("0.5", "0.8"),
    ],
)
def test_it_widens_floats_by_units_of_their_last_digit(expected, actual):
    assert first_difference(expected, actual, units=3) is None
    difference = first_difference(expected, actual, units=2)
    assert difference.why.endswith(
        "3 units of the last digit apart; the tolerance is 2 units"
    )


@pytest.mark.parametrize(
    ("expected", "actual"),
    [
        ("epoch 1", "epoch 2"),
        ("0.1", "-0.1"),
        ("0.1", "0.0"),
        ("0.51", "0.510"),
        ("driver 535.127", "driver 535.128"),
        ("layer 0.126", "layer 0.127"),
        ("2.5 s", "2.6 s"),
        ("'0.5'", "'0.6'"),
        ("loss 0.51", "cost 0.51"),
    ],
)
def test_it_widens_nothing_else(expected, actual):
    assert first_difference(expected, actual, units=9)
