import pytest

from torchproof.publishing.notebooks.quiet import quiet


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("x.add_(1)", "x.add_(1);"),
        ("x  # as it is", "x;  # as it is"),
        ("f(\n    'é'\n)", "f(\n    'é'\n);"),
        ("'é'; x", "'é'; x;"),
    ],
)
def test_a_value_is_not_shown_unasked(code, expected):
    assert quiet(code) == expected


@pytest.mark.parametrize(
    "code",
    ["print(x)", "plt.show()", "loss.backward()", "x = 1", "", "# only a comment"],
)
def test_what_shows_nothing_stays_as_it_is(code):
    assert quiet(code) == code
