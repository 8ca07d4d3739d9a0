import itertools

import pytest
import torch


def descend(f, start, rate, steps):
    x = torch.tensor(start, requires_grad=True)
    for _ in range(steps):
        x.grad = None
        f(x).backward()
        with torch.no_grad():
            x -= rate * x.grad
    return x.item()


def parabola(x):
    return (x - 5) ** 2


def line_loss(inputs, targets):
    return lambda wb: ((wb[0] * inputs + wb[1] - targets) ** 2).mean()


def fit(loss, rate, epochs, start=(0.0, 0.0)):
    wb = torch.tensor(start, requires_grad=True)
    for _ in range(epochs):
        wb.grad = None
        loss(wb).backward()
        with torch.no_grad():
            wb -= rate * wb.grad
    return wb.detach()


def points():
    torch.manual_seed(42)
    inputs = torch.randn(100)
    return inputs, 3 * inputs + 2 + 0.5 * torch.randn(100)


def test_a_small_rate_covers_little_more_than_half():
    """
    The direction is right, but 20 steps cover little more than half of the way.
    """
    covered = descend(parabola, 0.0, 0.02, 20) / 5
    assert covered == pytest.approx(1 - 0.96**20, abs=1e-4)
    assert 0.5 < covered < 0.6


@pytest.mark.parametrize("curvature", [0.5, 2.0, 10.0])
def test_where_the_edge_lies(curvature):
    """
    On a parabola of curvature $c$ the factor is $1 - r c$, so that one step arrives at
    $r = 1/c$ and the edge is at $r = 2/c$.
    """

    def valley(x):
        return curvature / 2 * (x - 5) ** 2

    assert descend(valley, 0.0, 1 / curvature, 1) == pytest.approx(5)
    assert abs(descend(valley, 0.0, 1.95 / curvature, 100) - 5) < 0.1
    assert abs(descend(valley, 0.0, 2.05 / curvature, 100) - 5) > 100


def test_the_largest_curvature_sets_the_limit():
    """
    In one direction of the map the curvature is a little more than 2, and the *largest*
    curvature sets the limit for all directions.
    """
    loss = line_loss(*points())
    hessian = torch.func.hessian(loss)(torch.zeros(2))
    curvatures = torch.linalg.eigvalsh(hessian)
    assert 2 < curvatures.max() < 2.5 and curvatures.min() < 2
    limit = 2 / curvatures.max().item()
    assert loss(fit(loss, 0.97 * limit, 300)) < 1
    assert not loss(fit(loss, 1.03 * limit, 300)) < 1000


def test_more_epochs_or_a_larger_rate_arrive():
    """
    Both arrive, up to the second decimal.
    """
    inputs, targets = points()
    table = torch.stack([inputs, torch.ones(100)], dim=1)
    best = torch.linalg.lstsq(table, targets[:, None]).solution.flatten()
    loss, start = line_loss(inputs, targets), (0.39, -0.21)
    for rate, epochs in ((0.01, 500), (0.1, 100)):
        assert (fit(loss, rate, epochs, start) - best).abs().max() < 0.005
    assert (fit(loss, 0.01, 100, start) - best).abs().max() > 0.2


def test_standardized_inputs_need_few_epochs():
    """
    Ten epochs are then enough, at twenty times the rate.
    """
    torch.manual_seed(0)
    sizes = 10 * torch.rand(100)
    prices = 3 * sizes + 2 + 0.5 * torch.randn(100)
    scaled = (sizes - sizes.mean()) / sizes.std()
    table = torch.stack([sizes, torch.ones(100)], dim=1)
    best = torch.linalg.lstsq(table, prices[:, None]).solution.flatten()
    w, b = fit(line_loss(scaled, prices), 20 * 0.02, 10)
    line = torch.stack([w / sizes.std(), b - w * sizes.mean() / sizes.std()])
    assert (line - best).abs().max() < 0.01
    assert not (fit(line_loss(sizes, prices), 20 * 0.02, 10) - best).abs().max() < 1
    assert (fit(line_loss(sizes, prices), 0.02, 100) - best).abs().max() > 0.1


def hills(x):
    return x**4 - 4 * x**2 + x


def test_small_steps_stay_in_their_valley():
    """
    With steps this small, each descent ends in the valley on whose slope it began, and
    feels nothing of the other.
    """
    top = 0.127  # between the two valleys
    for start in (-2.0, -1.0, 0.1, 0.2, 1.0, 2.0):
        end = descend(hills, start, 0.02, 200)
        assert (end > top) == (start > top)
    assert descend(hills, 2.0, 0.115, 1) < top  # a long step leaps over it


def test_all_pairs_make_a_flat_line():
    """
    Every prediction is compared with every target. The best answer to that is a flat
    line at their mean, and this is what it learned: `w` is 0.
    """
    inputs, targets = points()
    w, b = fit(line_loss(inputs, targets[:, None]), 0.1, 100)
    assert abs(w) < 1e-3
    assert b.item() == pytest.approx(targets.mean().item(), abs=1e-3)


def test_overflow_comes_before_nan():
    """
    First the loss exceeds the largest `float32` and becomes `inf`. Later the weight
    does, and infinity minus infinity is `nan`, not a number, from which nothing
    returns.
    """
    x, seen = torch.tensor(0.0, requires_grad=True), []
    for _ in range(80):
        x.grad = None
        loss = parabola(x)
        loss.backward()
        with torch.no_grad():
            x -= 3.0 * x.grad
        kind = "nan" if x.isnan() else "inf" if x.isinf() else "number"
        seen.append((loss.isfinite().item(), kind))
    order = list(dict.fromkeys(seen))
    assert order[:2] == [(True, "number"), (False, "number")]
    assert order[-1] == (False, "nan") == seen[-1]


def test_on_a_parabola_the_loss_does_not_jump():
    """
    | falls, but jumps up and down | near the edge, in a network; on a parabola, only
    the weights jump | a half or a third |
    """
    loss = line_loss(*points())
    for rate in (0.5, 0.9, 0.95):
        path = [fit(loss, rate, epochs) for epochs in range(40)]
        losses = torch.stack([loss(wb) for wb in path])
        assert (losses.diff() <= 1e-6).all()
    jumps = torch.stack(path)[:, 0].diff()[:6]
    assert (jumps[:-1] * jumps[1:] < 0).all()
    torch.manual_seed(0)
    x, net = (
        torch.linspace(-2, 2, 50)[:, None],
        torch.nn.Sequential(
            torch.nn.Linear(1, 20), torch.nn.Tanh(), torch.nn.Linear(20, 1)
        ),
    )
    optimizer, losses = torch.optim.SGD(net.parameters(), lr=0.2), []
    for _ in range(300):
        optimizer.zero_grad()
        loss = ((net(x) - torch.sin(3 * x)) ** 2).mean()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    rises = sum(after > before for before, after in itertools.pairwise(losses))
    assert rises > 10 and losses[-1] < losses[0]


def test_a_curve_that_looks_settled_falls_as_fast_as_ever():
    """
    It falls in a straight line, and at the end it is still falling as fast as ever:
    each epoch takes off the same *share* of what is left.
    """
    inputs, targets = points()
    loss = line_loss(inputs, targets)
    table = torch.stack([inputs, torch.ones(100)], dim=1)
    lowest = loss(torch.linalg.lstsq(table, targets[:, None]).solution.flatten())
    above = [loss(fit(loss, 0.01, epochs)) - lowest for epochs in (10, 11, 99, 100)]
    assert abs(above[1] / above[0] - above[3] / above[2]) < 0.01
    assert above[3] / above[2] < 0.98


def test_shapes_that_differ_are_no_error():
    """
    the loss of this lesson, ready made; it warns when shapes differ
    """
    with pytest.warns(UserWarning, match="target size"):
        torch.nn.functional.mse_loss(torch.ones(3), torch.ones(3, 1))


def test_a_plus_goes_uphill():
    """
    The gradient points uphill, and so does this: the loss grows.
    """
    for start in (4.0, 6.0, -3.0):
        end = descend(parabola, start, -0.1, 5)
        assert abs(end - 5) > abs(start - 5)


def test_one_nan_in_the_data():
    """
    If it is there after the first step, look for a `nan` in the data.
    """
    inputs, targets = points()
    assert fit(line_loss(inputs, targets), 0.1, 1).isfinite().all()
    inputs[7] = float("nan")
    assert fit(line_loss(inputs, targets), 0.1, 1).isnan().all()


@pytest.mark.parametrize("rate", [0.01, 0.5])
def test_one_over_the_curvature_needs_a_parabola(rate):
    """
    On a parabola of curvature $c$ the factor is $1 - r c$, so that one step arrives at
    $r = 1/c$ and the edge is at $r = 2/c$.
    """
    factors = [
        descend(lambda x: 3 * x**2, start, rate, 1) / start for start in (1.0, 2.0)
    ]
    assert factors == pytest.approx([1 - 6 * rate] * 2)
    factors = [descend(lambda x: x**4, start, 0.01, 1) / start for start in (1.0, 2.0)]
    assert factors[0] != pytest.approx(factors[1], abs=0.1)  # its bend changes
