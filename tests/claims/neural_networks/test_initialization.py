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
    Units whose weights start equal, those that lead to them *and* those that lead on,
    compute the same, get the same gradient and make the same step. As long as nothing
    random, such as dropout, treats them differently, they stay equal: this is one
    hidden unit, four times over. (Random weights in the last layer alone would set them
    apart.)
    """
    for drop, equal in ((0.0, True), (0.5, False)):
        weight = fit(small_net(0.1, drop))[0].weight
        assert torch.allclose(weight, weight[:1].expand(4, 64)) == equal
        assert not torch.allclose(weight, torch.tensor(0.1))
    apart = small_net(0.1)
    torch.manual_seed(0)
    apart[3].reset_parameters()
    weight = fit(apart)[0].weight
    assert not torch.allclose(weight, weight[:1].expand(4, 64), atol=0.01)


def test_a_difference_as_small_as_rounding_grows():
    """
    Rounding may set them apart, too, since a processor need not add up in the same
    order for each unit, and training makes the least difference grow.
    """
    model = small_net(0.1)
    with torch.no_grad():
        model[0].weight[0, 20] += 1e-8  # the last bit of a weight of 0.1
    before = model[0].weight.detach().clone()
    assert 0 < (before[0] - before[1]).abs().max() < 1e-8
    weight = fit(model, steps=300)[0].weight
    assert (weight[0] - weight[1]).abs().max() > 0.01


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
    `eps`, by default 0.00001, prevents a division by zero: a column of equal numbers
    becomes 0, or nearly so. (Not if they are in the thousands or more: there, the
    rounding error of the mean shows. And a column with a tiny spread, such as 0.001,
    does not get to 1, as `eps` is more than its variance.)
    """
    torch.manual_seed(0)
    columns = torch.randn(500, 5) * torch.tensor([0.1, 1.0, 1000.0, 0.001, 0.0])
    norm = nn.BatchNorm1d(5)
    spread = norm(columns).std(0, correction=0)
    assert norm.eps == 0.00001
    assert (spread[:3] - 1).abs().max() < 1e-3
    assert 0.2 < spread[3] < 0.4 and spread[4] == 0

    def furthest(value):
        columns = [torch.full((count, 1), value) for count in (3, 7, 32, 100, 341)]
        return max(nn.BatchNorm1d(1)(one).abs().max().item() for one in columns)

    assert all(furthest(value) < 0.01 for value in (0.1, 1 / 3, 7.7))
    assert max(furthest(value) for value in (1234.567, 9876.543, 123456.789)) > 0.1


def test_which_norm_ignores_what():
    """
    Both ignore the scale, unless the numbers are so small that `eps` counts beside
    them. Only layer norm ignores a shift.
    """
    torch.manual_seed(0)
    hidden = 3 * torch.randn(4, 6) + 5
    for norm, ignores_shift in ((nn.LayerNorm(6), True), (nn.RMSNorm(6), False)):
        same = norm(hidden)
        assert torch.allclose(norm(10 * hidden), same, atol=1e-4)
        assert torch.allclose(norm(hidden + 10), same, atol=1e-4) == ignores_shift
        tiny = 1e-4 * hidden
        assert not torch.allclose(norm(10 * tiny), norm(tiny), atol=1e-2)


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


def test_batch_norm_refuses_a_batch_of_one_in_training():
    """
    What it returns for an item depends on the others in the batch, and in training it
    refuses a batch of one.
    """
    torch.manual_seed(0)
    norm, x = nn.BatchNorm1d(3), torch.rand(4, 3)
    assert not torch.allclose(norm(x)[:2], norm(x[:2]))
    with pytest.raises(ValueError, match="more than 1 value"):
        norm(x[:1])
    assert norm.eval()(x[:1]).shape == (1, 3)


def test_which_orthogonal_weights_keep_lengths():
    """
    | [`orthogonal_(t,
    gain)`](https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.orthogonal_)
    | if it is square and `gain` is 1, a rotation or reflection, which keeps all lengths
    |
    """
    torch.manual_seed(0)
    x, signs = torch.randn(5, 6), set()
    for _ in range(20):
        weight = nn.init.orthogonal_(torch.empty(6, 6))
        signs.add(round(torch.linalg.det(weight).item()))
        assert torch.allclose((x @ weight.T).norm(dim=1), x.norm(dim=1), atol=1e-5)
    assert signs == {-1, 1}
    wide = nn.init.orthogonal_(torch.empty(2, 6))
    assert ((x @ wide.T).norm(dim=1) < x.norm(dim=1)).all()


def test_one_layer_may_start_at_zero():
    """
    Biases may start at 0, and so may the last layer, as long as the others do not.
    """
    torch.manual_seed(0)
    labels = torch.arange(40) % 2
    inputs = torch.randn(40, 8) + labels[:, None]
    losses = []
    for zeros in ((2,), (0, 2)):
        model = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 2))
        for number in zeros:
            nn.init.zeros_(model[number].weight)
            nn.init.zeros_(model[number].bias)
        optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
        for _ in range(100):
            optimizer.zero_grad()
            loss = F.cross_entropy(model(inputs), labels)
            loss.backward()
            optimizer.step()
        losses.append(loss.item())
    assert losses[0] < 0.3 and losses[1] > 0.69


def test_what_the_default_leaves_of_the_mean_square():
    """
    Apart from what the biases add, each layer with `ReLU` leaves a sixth of the mean
    square.
    """
    torch.manual_seed(0)
    x, shares = torch.randn(500, 256), []
    for _ in range(10):
        after = torch.relu(x @ nn.Linear(256, 256).weight.T)
        shares.append((after.square().mean() / x.square().mean()).item())
        x = after
    assert abs(sum(shares) / len(shares) - 1 / 6) < 0.02


def test_what_sort_of_batch_norm_takes_what():
    """
    `2d` is for items with two dimensions besides the channels, rows and columns; `1d`
    for items with one or none.
    """
    for kind, fits in ((nn.BatchNorm1d, (0, 1)), (nn.BatchNorm2d, (2,))):
        for dimensions in range(4):
            x = torch.rand(4, 3, *[5] * dimensions)
            if dimensions in fits:
                assert kind(3)(x).shape == x.shape
            else:
                with pytest.raises(ValueError, match="expected"):
                    kind(3)(x)


def test_a_norm_does_not_make_the_start_unimportant():
    """
    With weights ten times larger, it still learns with each of the three. With weights
    ten times smaller and layer or RMS norm, it again learns nothing in fifty steps.
    """
    torch.manual_seed(0)
    labels = torch.arange(100) % 4
    inputs = torch.rand(4, 64)[labels] + 0.1 * torch.randn(100, 64)

    def last_loss(norm, factor):
        layers = []
        for _ in range(20):
            layers += [nn.Linear(64, 64), norm(64), nn.ReLU()]
        model = nn.Sequential(*layers, nn.Linear(64, 4))
        with torch.no_grad():
            for module in model:
                if isinstance(module, nn.Linear):
                    module.weight *= factor
        optimizer = torch.optim.AdamW(model.parameters(), lr=0.001)
        for _ in range(50):
            optimizer.zero_grad()
            loss = F.cross_entropy(model(inputs), labels)
            loss.backward()
            optimizer.step()
        return loss.item()

    for norm in (nn.BatchNorm1d, nn.LayerNorm, nn.RMSNorm):
        assert last_loss(norm, 10.0) < 0.7
    for norm in (nn.LayerNorm, nn.RMSNorm):
        assert last_loss(norm, 0.1) > 1.3  # a guess has ln 4, which is 1.39


def test_a_hidden_layer_of_zeros_before_relu_is_dead():
    """
    (A hidden layer whose weights *and* biases are 0 stays there if a `ReLU` follows:
    the slope of `ReLU` at 0 is 0.)
    """
    inputs, labels = images(40)
    for activation, stays in ((nn.ReLU(), True), (nn.Tanh(), False)):
        model = nn.Sequential(nn.Linear(64, 8), activation, nn.Linear(8, 10))
        for parameter in model[0].parameters():
            nn.init.zeros_(parameter)
        optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
        for _ in range(20):
            optimizer.zero_grad()
            F.cross_entropy(model(inputs), labels).backward()
            optimizer.step()
        assert (not model[0].weight.any()) == stays


def test_trunc_normal_cuts_at_2():
    """
    | [`trunc_normal_(t, mean, std, a,
    b)`](https://docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.trunc_normal_)
    | the same, but none below `a` or above `b`: −2 and 2 unless you say so, whatever
    the `std` |
    """
    torch.manual_seed(0)
    for std, reaches in ((1.0, False), (0.02, True)):
        weight = nn.init.trunc_normal_(torch.empty(100_000), std=std)
        assert weight.abs().max() <= 2
        assert (weight.abs().max() > 3 * std).item() == reaches
