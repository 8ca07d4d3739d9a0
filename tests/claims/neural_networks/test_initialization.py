import pytest
import torch
from torch import nn
from torch.nn import functional as F


def images(count):
    torch.manual_seed(0)
    return torch.rand(count, 64), torch.randint(0, 10, (count,))


def fit(model, count=100, steps=30):
    inputs, targets = images(count)
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
    for _ in range(steps):
        optimizer.zero_grad()
        F.cross_entropy(model(inputs), targets).backward()
        optimizer.step()
    return model


def small_net(value, drop=0.0):
    first, last = nn.Linear(64, 4), nn.Linear(4, 10)
    model = nn.Sequential(first, nn.ReLU(), nn.Dropout(drop), last)
    for parameter in model.parameters():
        nn.init.constant_(parameter, value)
    return model


def test_equal_units_stay_equal_without_chance():
    """
    Units that start equal compute the same, get the same gradient and make the same
    step. As long as nothing random, such as dropout, treats them differently, they stay
    equal: this is one hidden unit, four times over.
    """
    for drop, equal in ((0.0, True), (0.5, False)):
        weight = fit(small_net(0.1, drop))[0].weight
        assert torch.allclose(weight, weight[:1].expand(4, 64)) == equal
        assert not torch.allclose(weight, torch.tensor(0.1))


def test_from_zero_only_the_last_bias_learns():
    """
    Only the last bias learns: how frequent each digit is, without a look at the images.
    """
    moved = [p.abs().max().item() > 0 for p in fit(small_net(0.0)).parameters()]
    assert moved == [False, False, False, True]


def test_the_size_that_keeps_the_signal():
    """
    Small weights let the signal die, large ones let it explode. With the middle ones,
    it keeps its size.
    """
    ends = []
    for std in (0.05, 0.0884, 0.2):
        torch.manual_seed(0)
        x = torch.randn(200, 256)
        for _ in range(20):
            x = torch.relu(x @ (std * torch.randn(256, 256)).T)
        ends.append(x.square().mean().item())
    assert ends[0] < 1e-6 and 0.1 < ends[1] < 10 and ends[2] > 1e6


def deep_net():
    layers = [layer for _ in range(20) for layer in (nn.Linear(64, 64), nn.ReLU())]
    return nn.Sequential(*layers, nn.Linear(64, 10))


def test_a_deep_default_start_is_slow_and_not_lost():
    """
    With hundreds more it gets going, so it is slow rather than lost.
    """
    torch.manual_seed(0)
    model = deep_net()
    labels = torch.arange(40) % 2  # a simple task: which half is bright?
    inputs = torch.zeros(40, 64)
    inputs[labels == 0, :32], inputs[labels == 1, 32:] = 1.0, 1.0
    optimizer, losses = torch.optim.AdamW(model.parameters(), lr=0.001), []
    while len(losses) < 50 or (losses[-1] > 0.3 and len(losses) < 800):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(inputs)[:, :2], labels)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    assert losses[30] > 0.68  # still a guess
    assert losses[-1] < 0.3


def test_what_batch_norm_makes_of_columns():
    """
    Whatever the columns were measured in, all of them now have the mean 0 and the
    spread 1.
    """
    torch.manual_seed(0)
    columns = torch.randn(500, 3) * torch.tensor([0.1, 1.0, 1000.0]) + 50
    normal = nn.BatchNorm1d(3)(columns)
    assert normal.mean(0).abs().max() < 1e-3
    assert (normal.std(0, correction=0) - 1).abs().max() < 1e-3


def test_which_norm_ignores_what():
    """
    Both ignore the scale. Only layer norm ignores a shift.
    """
    torch.manual_seed(0)
    hidden = 3 * torch.randn(4, 6) + 5
    for norm, ignores_shift in ((nn.LayerNorm(6), True), (nn.RMSNorm(6), False)):
        same = norm(hidden)
        assert torch.allclose(norm(10 * hidden), same, atol=1e-4)
        assert torch.allclose(norm(hidden + 10), same, atol=1e-4) == ignores_shift


def test_layer_norm_is_the_same_in_both_modes():
    """
    It looks at one item only, so it does the same in training and in evaluation, for
    batches of any size:
    """
    torch.manual_seed(0)
    x = torch.randn(8, 6)
    for norm, same in ((nn.LayerNorm(6), True), (nn.BatchNorm1d(6), False)):
        training, pair = norm.train()(x), norm(x[:2])
        assert torch.allclose(norm.eval()(x), training, atol=1e-6) == same
        assert torch.allclose(pair, training[:2], atol=1e-6) == same


def test_a_bias_has_no_fan_in():
    """
    A bias has one dimension, and no fan-in.
    """
    with pytest.raises(ValueError, match="fewer than 2 dimensions"):
        nn.init.kaiming_normal_(nn.Linear(64, 32).bias)
