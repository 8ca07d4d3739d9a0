import warnings

import pytest
import torch
from torch import nn
from torch.nn import functional as F

NAN, INF = torch.tensor(torch.nan), torch.tensor(torch.inf)


def test_nan_spreads_nearly_everywhere():
    """
    No error is raised, and nearly everything that is computed from a `nan` is `nan` as
    well.
    """
    one = torch.tensor(1.0)
    for result in (NAN + one, NAN * 0, NAN - NAN, NAN.relu(), torch.maximum(NAN, one)):
        assert result.isnan()
    both = torch.stack([NAN, one])
    for result in (both.mean(), both.max(), both.softmax(0)[1], NAN.exp(), -NAN):
        assert result.isnan()
    few = NAN**0, NAN.sign(), both.nanmean(), torch.fmax(NAN, one), (NAN > 0).float()
    assert not torch.stack(few).isnan().any()


def test_the_logarithm_of_0():
    """
    All but one: the logarithm of 0 is `-inf`, an infinity.
    """
    zero = torch.tensor(0.0)
    assert zero.log() == -INF
    for result in ((zero - 1).log(), zero / zero, INF - INF, zero * INF):
        assert result.isnan()


def test_where_does_not_protect():
    """
    `torch.where` does not protect you. It picks the values that you want, but the slope
    of what it did *not* pick is computed too, multiplied by 0, and infinity times 0 is
    `nan` again.
    """
    share = torch.tensor([0.0, 0.5], requires_grad=True)
    loss = torch.where(share > 0, share.log(), 0.0).sum()
    loss.backward()
    assert loss.isfinite() and share.grad.isnan().tolist() == [True, False]


def test_anomaly_mode_checks_slopes_only():
    """
    It checks slopes only. If the loss is `nan` already, the function it names may be
    far from the origin.
    """
    x = torch.tensor(-1.0, requires_grad=True)
    with warnings.catch_warnings(), torch.autograd.set_detect_anomaly(True):
        warnings.simplefilter("ignore")
        root = x.sqrt()  # a nan, and nothing is said
        assert root.isnan()
        with pytest.raises(RuntimeError) as raised:
            (root.exp() * 2).backward()
    assert "SqrtBackward" not in str(raised.value)


def test_one_nan_poisons_every_weight():
    """
    The scores of one image were `nan`, so was the mean loss, and so were all slopes.
    """
    inputs, targets = torch.rand(50, 8), torch.randint(0, 3, (50,))
    inputs[7, 2] = torch.nan
    model = nn.Sequential(nn.Linear(8, 8), nn.ReLU(), nn.Linear(8, 3))
    F.cross_entropy(model(inputs), targets).backward()
    assert all(p.grad.isnan().all() for p in model.parameters())


def test_a_dead_unit_gets_no_gradient_of_its_own():
    """
    A ReLU whose input is negative for *every* example returns 0 and passes on a slope
    of 0, so its own weights get no gradient that could bring it back.
    """
    x = torch.rand(20, 2)
    first, second = nn.Linear(2, 2), nn.Linear(2, 3)
    with torch.no_grad():
        second.bias.copy_(torch.tensor([-10.0, 10.0, 10.0]))
    torch.relu(second(torch.relu(first(x) + 5))).sum().backward()
    assert not second.weight.grad[0].any() and not second.bias.grad[0].any()
    assert second.weight.grad[1].any()
    assert first.weight.grad.any()  # the layer before may still move its input


def last_loss(lr=0.5, other_optimizer=False, start=None, shuffled=False):
    torch.manual_seed(0)
    targets = torch.arange(200) % 10
    inputs = F.one_hot(targets, 10) + 0.1 * torch.rand(200, 10)
    if shuffled:
        targets = targets[torch.randperm(200)]
    model = nn.Sequential(nn.Linear(10, 32), nn.ReLU(), nn.Linear(32, 10))
    trained = nn.Linear(10, 10) if other_optimizer else model
    if start is not None:
        nn.init.constant_(model[0].bias, start)
    optimizer = torch.optim.SGD(trained.parameters(), lr=lr)
    for _ in range(60):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(inputs), targets)
        loss.backward()
        optimizer.step()
    return loss.item()


def test_why_a_loss_stays_at_the_guess():
    """
    Dead units are one reason; a rate that is far too small, an optimizer with the
    parameters of another model, or labels that have nothing to do with the inputs look
    much the same.
    """
    guess = torch.tensor(10.0).log().item()
    assert last_loss() < 0.5
    for trouble in (
        {"start": -10.0},
        {"lr": 1e-4},
        {"other_optimizer": True},
        {"shuffled": True},
    ):
        assert last_loss(**trouble) == pytest.approx(guess, abs=0.15)


def test_wrong_labels_are_learned_by_heart():
    """
    A network can learn the wrong labels of a few images by heart, too. (Of many images,
    it takes longer.)
    """
    losses = []
    for count in (16, 300):
        torch.manual_seed(0)
        inputs, targets = torch.rand(count, 64), torch.randint(0, 10, (count,))
        model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
        optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
        for _ in range(150):
            optimizer.zero_grad()
            loss = F.cross_entropy(model(inputs), targets)
            loss.backward()
            optimizer.step()
        losses.append(loss.item())
    few, many = losses
    assert few < 0.1 and many > 1  # after the same 150 steps


def test_the_same_batch_twice():
    """
    | [no `zero_grad()`](../autograd/gradient-accumulation.md) | the same batch twice gives another gradient |
    """
    model, x = nn.Linear(3, 1), torch.ones(2, 3)
    for clear in (True, False):
        gradients = []
        for _ in range(2):
            if clear:
                model.zero_grad()
            model(x).sum().backward()
            gradients.append(model.weight.grad.clone())
        assert torch.equal(*gradients) == clear


def test_a_batch_without_a_channel():
    """
    Without a batch and a channel, it complains about the number of dimensions; a batch
    without a channel is worse, as it is taken for *one* image with 16 channels.
    """
    batch = torch.rand(16, 8, 8)
    with pytest.raises(RuntimeError, match="3D"):
        nn.Conv2d(1, 8, 3)(batch[0])
    with pytest.raises(RuntimeError, match="16 channels"):
        nn.Conv2d(1, 8, 3)(batch)
    assert nn.Conv2d(16, 8, 3)(batch).shape == (8, 6, 6)


def test_a_large_rate_need_not_overflow():
    """
    And a learning rate that is too large can make [a model
    overflow](../autograd/gradient-descent.md).
    """
    ends = {}
    for kind in (torch.optim.SGD, torch.optim.Adam):
        weight = torch.tensor(1.0, requires_grad=True)
        optimizer = kind([weight], lr=5.0)
        for _ in range(200):
            optimizer.zero_grad()
            weight.square().backward()
            optimizer.step()
        ends[kind.__name__] = weight.isfinite().item()
    assert ends == {"SGD": False, "Adam": True}


def test_some_losses_have_a_floor():
    """
    (Some losses have a floor above 0: cross-entropy has one with label smoothing, or
    with probabilities as targets.)
    """
    target = torch.tensor([0])
    losses = {0.0: [], 0.1: []}
    for smoothing, seen in losses.items():
        for sure in torch.linspace(0, 40, 81):
            logits = torch.tensor([[sure, 0.0, 0.0]])
            smooth = nn.CrossEntropyLoss(label_smoothing=smoothing)
            seen.append(smooth(logits, target).item())
    assert min(losses[0.0]) < 1e-6 and min(losses[0.1]) > 0.2
    shares = torch.tensor([[0.7, 0.3]])
    best = -(shares * shares.log()).sum().item()  # their entropy
    assert F.cross_entropy(shares.log(), shares).item() == pytest.approx(best)
    assert F.cross_entropy(torch.randn(500, 2), shares.expand(500, 2)).item() > best


def test_a_layer_that_returns_a_tuple_has_no_shape():
    """
    A model that others wrote becomes readable in this way too, as long as each layer
    takes one tensor and returns one: a layer that returns a tuple, such as `nn.LSTM`,
    has no `shape` to print.
    """
    shapes, linear, lstm = [], nn.Linear(4, 8), nn.LSTM(4, 8)
    for layer in (linear, lstm):
        layer.register_forward_hook(lambda m, args, out: shapes.append(out.shape))
    linear(torch.rand(3, 4))
    assert shapes == [(3, 8)]
    with pytest.raises(AttributeError, match="shape"):
        lstm(torch.rand(3, 4))


def test_the_slope_of_normalize_at_0():
    """
    (Not all built-in functions are as kind: at 0, the slope of `F.normalize` is 10¹²,
    which is finite and no less harmful.)
    """
    for function, slope in ((torch.linalg.vector_norm, 0), (normalized_sum, 1e12)):
        at = torch.zeros(3, requires_grad=True)
        function(at).backward()
        assert at.grad.tolist() == pytest.approx([slope] * 3)


def normalized_sum(vector):
    return nn.functional.normalize(vector, dim=0).sum()
