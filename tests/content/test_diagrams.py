"""The diagrams of this course are drawn, and no picture is left over."""

from pathlib import Path

import pytest

from torchproof.drawing.album import Album
from torchproof.lesson import curriculum

ROOT = Path(__file__).parents[2]
ALBUM = Album(curriculum.load(ROOT))
DIAGRAMS = {f"{p.id}:{fence.line}": d for p, fence, d in ALBUM.diagrams()}
WIDEST = 456  # whose letters have 11 pixels on a telephone of 390
TALLEST = 800  # fits on a screen


@pytest.mark.parametrize("place", DIAGRAMS)
def test_a_diagram_is_drawn_and_fits_on_a_telephone(place: str) -> None:
    picture = ALBUM.picture(DIAGRAMS[place])
    assert picture, "not drawn as it is: run `make diagrams`"
    assert picture.width <= WIDEST
    assert picture.height <= TALLEST


def test_no_picture_is_left_over() -> None:
    assert ALBUM.left_over() == [], "run `make diagrams`"
