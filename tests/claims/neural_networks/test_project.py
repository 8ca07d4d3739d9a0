import itertools
import math

import pytest
import torch
from torch import nn


def test_a_column_without_change():
    """
    A column without change has the deviation 0. Divided by 1 instead, its zeros stay
    zeros. (If it is the only column and holds a number such as 0.1, rounding may leave
    a tiny deviation. A question that is not open to rounding is
    `train.amax(dim=0) == train.amin(dim=0)`.)
    """
    column = torch.full((5,), 3.0)
    mean, deviation = column.mean(), column.std()
    assert deviation == 0 and ((column - mean) / deviation).isnan().all()
    deviation[deviation == 0] = 1
    assert not ((column - mean) / deviation).any()

    values, counts = (0.1, 0.3, 0.7, 98.6), (50, 100, 341, 1197)
    left = set()
    for value, count in itertools.product(values, counts):
        alone = torch.full((count, 1), value)
        table = torch.randn(count, 3)
        table[:, 1] = value
        assert table.std(dim=0)[1] == 0
        left.add(alone.std(dim=0).item())
        for train, still in ((alone, 0), (table, 1)):
            assert (train.amax(dim=0) == train.amin(dim=0))[still]
    assert 0 < max(left) < 1e-4


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
    On average, what was chosen on some data looks too good on that data.
    """
    torch.manual_seed(0)
    scores, again = torch.randn(200, 20), torch.randn(200, 20)
    chosen = scores.argmax(dim=1, keepdim=True)
    assert scores.gather(1, chosen).mean() > 1.5
    assert again.gather(1, chosen).mean().item() == pytest.approx(0, abs=0.2)


def test_the_highest_threshold_raises_the_fewest_alarms():
    """
    Return the highest threshold that does so on given tumors, as highest means the
    fewest false alarms.
    """
    torch.manual_seed(0)
    benign = torch.rand(200)
    alarms = [(benign >= t).sum().item() for t in torch.linspace(0, 1, 51)]
    assert alarms == sorted(alarms, reverse=True)


def test_two_columns_of_logits_and_a_row_of_targets():
    """The logits have the shape `(n, 1)`, the targets `(n,)`."""
    loss_fn = torch.nn.BCEWithLogitsLoss()
    with pytest.raises(ValueError, match="must be the same as input size"):
        loss_fn(torch.zeros(5, 1), torch.zeros(5))


def test_epochs_and_moments():
    """`epochs` steps have `epochs + 1` moments to look at."""
    weight = torch.ones(1, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.5)
    seen = [weight.item()]
    for _ in range(3):
        weight.grad = torch.ones(1)
        optimizer.step()
        seen.append(weight.item())
    assert seen == [1.0, 0.5, 0.0, -0.5]


def test_who_calls_every_tumor_benign():
    """
    Remember the last line of the output whenever you read an accuracy: whoever calls
    every tumor benign is right in 75 of 114 cases.
    """
    datasets = pytest.importorskip("sklearn.datasets")
    malignant = torch.tensor(1 - datasets.load_breast_cancer().target)
    assert malignant.float().mean().item() == pytest.approx(1 - 75 / 114, abs=0.05)
