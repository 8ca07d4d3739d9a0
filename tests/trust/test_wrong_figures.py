"""Every kind of wrong picture is made of a figure that matplotlib drew."""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest

from torchproof.trust.mutants.figures import figure_mutants

ROOT = Path(__file__).parents[2]
FIGURE = ROOT / "snippets" / "autograd" / "gradients" / "slopes_of_sine.svg"


@pytest.fixture(scope="module")
def figure() -> str:
    return FIGURE.read_text()


@pytest.mark.parametrize(
    "kind",
    [
        "line lost", "line moved far", "line moved a little", "line color", "tick lost",
        "tick moved far", "tick moved a little",
        "letter lost", "other letter", "text lost", "patch lost",
        "patch moved far",
    ],
)  # fmt: skip
def test_a_figure_can_be_wrong_in_this_way(figure, kind):
    wrong = [m for m in figure_mutants(figure) if m.kind == f"figure: {kind}"]
    assert wrong
    for mutant in wrong:
        assert mutant.text != figure
        ET.fromstring(mutant.text)


def test_a_lost_mark_is_one_element_less(figure):
    def elements(svg: str) -> Counter[str]:
        return Counter(element.tag for element in ET.fromstring(svg).iter())

    before = elements(figure)
    lost = [m for m in figure_mutants(figure) if m.kind == "figure: tick lost"]
    assert [(before - elements(m.text)).total() for m in lost] == [1] * len(lost)


def test_nothing_is_changed_that_does_not_draw(figure):
    def definitions(svg: str) -> list[str]:
        return re.findall(r"<(?:defs|metadata)>.*?</(?:defs|metadata)>", svg, re.DOTALL)

    known = definitions(figure)
    assert len(known) > 10
    assert all(definitions(mutant.text) == known for mutant in figure_mutants(figure))


def test_a_move_is_allowed_where_the_statement_says_so(figure):
    def allowed(points: float) -> set[str]:
        found = figure_mutants(figure, points)
        return {m.kind.rpartition("moved ")[2] for m in found if m.stated}

    assert allowed(0.0) == set()
    assert allowed(1.5) == {"a little"}
