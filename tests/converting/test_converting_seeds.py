"""Each kind of random numbers that is drawn before it is seeded is told."""

import pytest

from torchproof.converting.cells import Cell
from torchproof.converting.drafts import draft
from torchproof.settings import Settings


def told(*cells: str) -> list[str]:
    """Return what is told about seeds, after the cell that it is about."""
    made = draft(
        [Cell("code", source, f"cell {n}") for n, source in enumerate(cells, 1)],
        "a/b",
        "b.py",
        Settings(),
    )
    every = [str(one).replace("\n  ", " ") for one in made.decisions]
    return [one for one in every if "seed" in one]


@pytest.mark.parametrize(
    "cells",
    [
        ["torch.manual_seed(0)", "x = torch.rand(2)", "nn.Linear(2, 1)"],
        ["import random as r\nr.seed(1)\nr.shuffle(x)"],
        ["rng = np.random.default_rng(0)\nx = rng.normal(size=3)"],
        ["from random import seed, random\nseed(0)\nx = random()"],
        ["g = torch.Generator().manual_seed(0)\nx = torch.rand(2, generator=g)"],
        ["g = torch.Generator()\ng.manual_seed(0)", "x = torch.rand(2, generator=g)"],
        ["x = set_seed(0)", "x = torch.rand(2)\ny = np.random.rand()"],
        ["x = random.seed(0) or random.random()"],
        ["x = 'torch.rand(2)'  # np.random.rand()"],
        ["DataLoader(data, shuffle=False)"],
        ["r = random.Random(3)\nx = r.random()"],
        ["state = np.random.get_state()"],
        ["r = random.Random()\nr.seed(3)"],
        ["rng = Generator(PCG64(0))"],
        [
            "class N:\n  def __init__(s):\n    s.l = nn.Linear(1, 1)",
            "torch.manual_seed(0)\nN()",
        ],
        ["def f():\n  return torch.rand(1)", "torch.manual_seed(0)", "f()"],
        ["def f():\n  return torch.rand(1)"],
        ["def start():\n  torch.manual_seed(0)", "start()\nx = torch.rand(1)"],
        [
            "class D:\n  def x(s):\n    return torch.rand(1)\nd = D()",
            "torch.manual_seed(0)\nd.x()",
        ],
    ],
)
def test_what_is_seeded_is_not_told(cells):
    assert told(*cells) == []


@pytest.mark.parametrize(
    ("cells", "where", "kind"),
    [
        (["random.seed(0)", "print(np.random.rand(2))"], "cell 2", "np.random.seed(0)"),
        (["x = torch.rand(2)\ntorch.manual_seed(0)"], "cell 1", "torch.manual_seed(0)"),
        (["np.random.seed()\nx = np.random.rand()"], "cell 1", "np.random.seed(0)"),
        (["from numpy.random import rand\nx = rand(2)"], "cell 1", "np.random.seed(0)"),
        (["import torch as t\nx = t.randn(2)"], "cell 1", "torch.manual_seed(0)"),
        (["from torch import nn", "nn.LSTM(2, 3)"], "cell 2", "torch.manual_seed(0)"),
        (["x = torch.empty(3).normal_()"], "cell 1", "torch.manual_seed(0)"),
        (["DataLoader(data, shuffle=True)"], "cell 1", "torch.manual_seed(0)"),
        (["import random\nx = random.choice('ab')"], "cell 1", "random.seed(0)"),
        (["rng = np.random.default_rng()"], "cell 1", "np.random.default_rng(0)"),
        (["r = random.Random()"], "cell 1", "random.Random(0)"),
        (
            ["torch.manual_seed(0)\ng = torch.Generator()"],
            "cell 1",
            "torch.Generator().manual_seed(0)",
        ),
        (
            ["g = torch.Generator().manual_seed(0)", "h = torch.Generator()"],
            "cell 2",
            "torch.Generator().manual_seed(0)",
        ),
        (["rng = np.random.default_rng(None)"], "cell 1", "np.random.default_rng(0)"),
        (["from numpy.random import PCG64\nb = PCG64()"], "cell 1", "PCG64(0)"),
        (
            ["def f():\n  return torch.rand(1)", "f()", "torch.manual_seed(0)\nf()"],
            "cell 2",
            "torch.manual_seed(0)",
        ),
        (
            ["def f(m):\n  nn.init.normal_(m)", "net.apply(f)"],
            "cell 2",
            "torch.manual_seed(0)",
        ),
        (
            ["def start():\n  torch.manual_seed(0)", "x = torch.rand(1)"],
            "cell 2",
            "torch.manual_seed(0)",
        ),
        (
            ["class D:\n  def x(s):\n    return torch.rand(1)", "D().x()"],
            "cell 2",
            "torch.manual_seed(0)",
        ),
    ],
)
def test_what_is_not_is_told_with_what_seeds_it(cells, where, kind):
    (one,) = told(*cells)
    assert one.startswith(f"{where}: ")
    assert f"`{kind}`" in one


def test_each_cell_is_told_once_of_each_kind():
    found = told(
        "x = torch.rand(2)\ny = torch.rand(2)", "torch.rand(3) + np.random.rand()"
    )
    assert [one.split(":")[0] for one in found] == ["cell 1", "cell 2", "cell 2"]


def test_a_function_seeds_what_its_body_seeds():
    seeding = "def set_seed(n):\n  random.seed(n)"
    found = told(f"{seeding}\nx = set_seed(0)", "random.random()", "torch.rand(1)")
    assert [one.split(":")[0] for one in found] == ["cell 3"]


def test_one_seed_does_not_silence_another_kind():
    found = told(
        "random.seed(0)\nx = random.random()", "np.random.rand()", "torch.rand(1)"
    )
    assert [one.split(":")[0] for one in found] == ["cell 2", "cell 3"]
