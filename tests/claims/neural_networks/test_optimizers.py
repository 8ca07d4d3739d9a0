import inspect

import pytest
import torch
from torch import nn
from torch.optim import lr_scheduler


def run(kind, slopes, lr=0.1, **settings):
    """Return the places of a weight that starts at 1, after each slope."""
    weight = torch.tensor(1.0, requires_grad=True)
    optimizer = kind([weight], lr=lr, **settings)
    places = []
    for slope in slopes:
        weight.grad = torch.tensor(slope)
        optimizer.step()
        places.append(weight.item())
    return places


def test_above_the_edge_of_the_steep_direction():
    """
    The steep direction limits the rate: above 0.04, each jump would end higher up on
    the other wall.
    """
    for lr, shrinks in ((0.039, True), (0.041, False)):
        y = torch.tensor(1.0, requires_grad=True)
        optimizer = torch.optim.SGD([y], lr=lr)
        (25 * y**2).backward()
        optimizer.step()
        assert y.item() < 0 and (abs(y.item()) < 1) == shrinks


def test_momentum_takes_up_to_ten_times_the_step():
    """
    Remember that when you add momentum to a training that works: its steps become up to
    ten times as large.
    """
    places = torch.tensor([1.0, *run(torch.optim.SGD, [-1.0] * 200, momentum=0.9)])
    steps = places.diff()
    assert steps[0].item() == pytest.approx(0.1)
    assert steps[-1].item() == pytest.approx(1.0, rel=0.01)
    assert steps.max() < 1.001


def test_the_size_of_a_step_of_adam():
    """
    So a learning rate means something else for each of them: for Adam, it is about the
    size of a step, as long as the slopes keep their sign and their size. Where they are
    mostly noise, the steps are shorter, and so are those that follow a single huge slope.
    """
    torch.manual_seed(0)
    noise = torch.randn(500)
    for slopes in ([1e-3] * 300, [1000.0] * 300, (noise.abs() + 1).tolist()):
        steps = torch.tensor(run(torch.optim.Adam, slopes)).diff().abs()
        assert steps.min() > 0.07 and steps.max() < 0.13
    steps = torch.tensor(run(torch.optim.Adam, noise.tolist())).diff().abs()
    assert steps[100:].mean() < 0.04
    after = run(torch.optim.Adam, [0.01] * 100 + [1000.0] + [0.01] * 200)
    assert torch.tensor(after).diff().abs()[-100:].max() < 1e-3


def test_the_decay_of_adam_depends_on_the_slopes():
    """
    So the shrinking depends on the slopes: where they are small and often change their
    sign, Adam shrinks a weight far more than AdamW does, and where they are large, far
    less.
    """

    def shrinking(kind, size):
        slopes = [size * (-1) ** n for n in range(20)]
        free = run(kind, slopes, weight_decay=0.0)[-1]
        return free - run(kind, slopes, weight_decay=0.1)[-1]

    apart = shrinking(torch.optim.AdamW, 1e-4)
    assert shrinking(torch.optim.AdamW, 10.0) == pytest.approx(apart, rel=0.01)
    assert shrinking(torch.optim.Adam, 1e-4) > 3 * apart
    assert shrinking(torch.optim.Adam, 10.0) < apart / 3


def test_decay_apart():
    """
    SGD and AdamW shrink it by learning rate times decay, which is one percent. Adam
    takes ten times that.
    """
    for kind, left in ((torch.optim.SGD, 0.99), (torch.optim.AdamW, 0.99)):
        assert run(kind, [0.0], weight_decay=0.1)[0] == pytest.approx(left)
    assert run(torch.optim.Adam, [0.0], weight_decay=0.1)[0] == pytest.approx(0.9)


def test_only_one_scheduler_wants_a_number():
    """
    Of all schedulers, only this one wants a number with each `step`.
    """
    kinds = [
        kind
        for kind in vars(lr_scheduler).values()
        if inspect.isclass(kind) and issubclass(kind, lr_scheduler.LRScheduler)
    ]
    wanting = {
        kind.__name__
        for kind in kinds
        for name, parameter in inspect.signature(kind.step).parameters.items()
        if name != "self" and parameter.default is inspect.Parameter.empty
    }
    assert len(kinds) > 10 and wanting == {"ReduceLROnPlateau"}


def test_one_cycle_called_too_seldom():
    """
    If you call it once an epoch instead, there is no error: the rate just never gets
    far.
    """
    optimizer = torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=0.1)
    scheduler = lr_scheduler.OneCycleLR(optimizer, 0.1, total_steps=10 * 100)
    rates = []
    for _ in range(10):
        optimizer.step()
        scheduler.step()
        rates.append(scheduler.get_last_lr()[0])
    assert max(rates) < 0.005


def test_a_new_layer_gets_no_steps():
    """
    The new layer gets gradients and no steps, and no message says so.
    """
    model = nn.Sequential(nn.Linear(2, 4), nn.Linear(4, 1))
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.1)
    model[1] = nn.Linear(4, 3)
    before = model[1].weight.detach().clone()
    model(torch.ones(1, 2)).sum().backward()
    optimizer.step()
    assert model[1].weight.grad.any() and torch.equal(before, model[1].weight)


def test_the_first_step_of_adam():
    """
    The first step is as long as the learning rate, for any slope that is far larger
    than the 1e-8 below the line.
    """
    for slope in (-1000.0, -0.01, 1e-5, 3.0, 1e9):
        moved = abs(run(torch.optim.Adam, [slope])[0] - 1)
        assert moved == pytest.approx(0.1, rel=0.01)
    assert abs(run(torch.optim.Adam, [1e-9])[0] - 1) < 0.02


def test_defaults_of_decay():
    """
    Note that it decays even if you do not ask for it: its default is
    `weight_decay=0.01`, while that of SGD and Adam is 0.
    """
    for kind, decay in (("AdamW", 0.01), ("SGD", 0), ("Adam", 0)):
        optimizer = getattr(torch.optim, kind)([torch.ones(1)])
        assert optimizer.defaults["weight_decay"] == decay


def test_weight_decay_with_momentum():
    """
    (With momentum, SGD adds the decay to its velocity, so that it, too, grows up to
    tenfold.)
    """
    pull = {"weight_decay": 1e-6, "momentum": 0.9}
    places = torch.tensor(run(torch.optim.SGD, [0.0] * 100, lr=100.0, **pull))
    steps = -places.double().diff()
    assert steps[-1] == pytest.approx(10 * 1e-4, rel=0.1)


def test_no_decay_without_a_gradient():
    """
    **Weight decay** shrinks each weight that has a gradient a little in each step,
    whatever the data say.
    """
    used, unused = nn.Parameter(torch.ones(1)), nn.Parameter(torch.ones(1))
    used.grad = torch.zeros(1)
    torch.optim.AdamW([used, unused], lr=0.1).step()
    assert used.item() < 1 and unused.item() == 1


def test_clipping_does_not_mend_nan():
    """
    (Against `nan`, clipping does not help: one `nan` among the gradients makes all of
    them `nan`. With `error_if_nonfinite=True`, you get an error instead.)
    """
    first, second = nn.Parameter(torch.ones(1)), nn.Parameter(torch.ones(1))
    first.grad, second.grad = torch.tensor([float("nan")]), torch.ones(1)
    with pytest.raises(RuntimeError, match="non-finite"):
        nn.utils.clip_grad_norm_([first, second], 1.0, error_if_nonfinite=True)
    nn.utils.clip_grad_norm_([first, second], 1.0)
    assert second.grad.isnan().all()


def scheduled(make, steps):
    """Return an SGD without momentum, and its rates under a scheduler."""
    optimizer = torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=0.1)
    scheduler = make(optimizer)
    rates = []
    for _ in range(steps):
        optimizer.step()
        scheduler.step()
        rates.append(scheduler.get_last_lr()[0])
    return optimizer, rates


def test_a_plateau_that_falls_too_slowly():
    """
    Nor would 0.49999: by default, a new best must be lower by more than a
    ten-thousandth of the old one.
    """
    for loss, rate in ((0.49999, 0.01), (0.4999, 0.1)):
        optimizer = torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=0.1)
        scheduler = lr_scheduler.ReduceLROnPlateau(optimizer, patience=0)
        scheduler.step(0.5)
        scheduler.step(loss)
        assert scheduler.get_last_lr()[0] == pytest.approx(rate)


def test_a_cosine_rises_again():
    """
    Nor does every schedule complain when it is over: `CosineAnnealingLR` rises again.
    """
    rates = scheduled(lambda o: lr_scheduler.CosineAnnealingLR(o, 10), 20)[1]
    assert rates[9] < 1e-6 and rates[19] == pytest.approx(0.1)


def test_one_cycle_turns_momentum_on():
    """momentum does the opposite, even in an `SGD` that had none"""
    optimizer, _ = scheduled(lambda o: lr_scheduler.OneCycleLR(o, 0.1, 10), 5)
    assert optimizer.param_groups[0]["momentum"] > 0.8


def test_how_steep_the_valley_is():
    """So it is fifty times as steep across as along, at equal distance."""
    for distance in (0.1, 1.0, 4.0):
        place = torch.full((2,), distance, requires_grad=True)
        x, y = place
        (x**2 / 2 + 25 * y**2).backward()
        along, across = place.grad.tolist()
        assert across == pytest.approx(50 * along)
