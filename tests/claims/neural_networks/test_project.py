import math

import pytest
import torch
from torch import nn


def test_a_column_without_change():
    """
    A column without change has the deviation 0. Divided by 1 instead, its zeros stay
    zeros.
    """
    column = torch.full((5,), 3.0)
    mean, deviation = column.mean(), column.std()
    assert deviation == 0 and ((column - mean) / deviation).isnan().all()
    deviation[deviation == 0] = 1
    assert not ((column - mean) / deviation).any()


def test_why_the_tiny_number():
    """
    The tiny number keeps a product like `0.55 * 100`, which floats put just above 55,
    from asking for one more.
    """
    assert math.ceil(0.55 * 100) == 56 and math.ceil(0.55 * 100 - 1e-9) == 55


def test_two_demands_that_are_one():
    """
    With 39 malignant tumors to choose on, "98 %" and "all" are even the same demand.
    """
    needed = [math.ceil(recall * 39 - 1e-9) for recall in (0.9, 0.98, 1.0)]
    assert needed == [36, 39, 39]


def test_how_many_parameters():
    """
    A network with 64 hidden units has 2,049 parameters for 341 tumors.
    """
    network = nn.Sequential(nn.Linear(30, 64), nn.ReLU(), nn.Linear(64, 1))
    assert sum(p.numel() for p in network.parameters()) == 2049


def test_what_is_hard_for_both_cancels():
    """
    A split with hard tumors is hard for both, and in the difference this cancels.
    """
    torch.manual_seed(0)
    hard = 3 * torch.randn(12)
    line, network = 97 - hard, 96 - hard + 0.5 * torch.randn(12)
    error = (network - line).std() / 12**0.5
    alone = (line.var() / 12 + network.var() / 12).sqrt()
    assert error < alone / 4


def test_what_was_chosen_looks_too_good():
    """
    What was chosen on some data looks too good on that data.
    """
    torch.manual_seed(0)
    scores, again = torch.randn(200, 20), torch.randn(200, 20)
    chosen = scores.argmax(dim=1, keepdim=True)
    assert scores.gather(1, chosen).mean() > 1.5
    assert again.gather(1, chosen).mean().item() == pytest.approx(0, abs=0.2)
