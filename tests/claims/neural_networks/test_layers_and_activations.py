import pytest
import torch
from torch import nn
from torch.nn import functional as F

X = torch.linspace(-3, 3, 61).unsqueeze(1)
WAVE = torch.sin(X)


def best_loss(columns):
    """Return the loss of the best combination of columns."""
    weights = torch.linalg.lstsq(columns, WAVE).solution
    return ((columns @ weights - WAVE) ** 2).mean().item()


def loss_with(activation):
    """Return the loss with 200 random units, whose sum is fitted as well as it can."""
    torch.manual_seed(0)
    first = nn.Linear(1, 200).double()
    with torch.no_grad():
        hidden = activation(first(3 * X.double()))
    columns = torch.cat([hidden, torch.ones(len(X), 1)], dim=1)
    found = torch.linalg.lstsq(columns, WAVE.double(), driver="gelsd")
    return ((columns @ found.solution - WAVE) ** 2).mean().item()


def test_what_an_activation_must_be():
    """
    It must not be linear, and no polynomial either: with squares in place of `ReLU`,
    this network could only draw parabolas, however wide it is.
    """
    ones = torch.ones_like(X)
    line = best_loss(torch.cat([X, ones], dim=1))
    parabola = best_loss(torch.cat([X**2, X, ones], dim=1))
    assert loss_with(lambda x: x) == pytest.approx(line, abs=1e-4)
    assert loss_with(torch.square) == pytest.approx(parabola, abs=1e-4)
    assert parabola > 0.17
    for activation in (torch.relu, torch.tanh, F.gelu, torch.sin, torch.abs):
        assert loss_with(activation) < 0.001


def test_linear_layers_in_a_row_are_one():
    """
    All the width in between bought nothing: the stack can do only what a matrix of 2
    rows and 3 columns can.
    """
    stack = nn.Sequential(nn.Linear(3, 50), nn.Linear(50, 2)).double()
    x = torch.randn(100, 3, dtype=torch.float64)
    with torch.no_grad():
        bias = stack(torch.zeros(3, dtype=torch.float64))
        weight = (stack(torch.eye(3, dtype=torch.float64)) - bias).T
        assert weight.shape == (2, 3)
        assert torch.allclose(stack(x), x @ weight.T + bias)


def test_a_layer_leaves_other_dimensions_alone():
    """
    Every ride is treated the same, whatever stands around it.
    """
    layer, rides = nn.Linear(3, 2), torch.rand(5, 7, 3)
    for day in range(5):
        assert torch.allclose(layer(rides)[day, 6], layer(rides[day, 6]), atol=1e-6)


def test_a_unit_without_a_slope():
    """
    A unit that gets only negative numbers, for every input, gets no gradient either.
    """
    layer, x = nn.Linear(2, 2), torch.rand(20, 2)
    with torch.no_grad():
        layer.bias.copy_(torch.tensor([-10.0, 0.0]))
        layer.weight.abs_()
    for activation, dead in ((torch.relu, True), (F.leaky_relu, False)):
        layer.zero_grad()
        activation(layer(x)).sum().backward()
        slopes = layer.weight.grad.abs().sum(dim=1) > 0
        assert slopes.tolist() == [not dead, True]


def test_the_sigmoid_is_never_steep():
    """
    The sigmoid is never steeper than a quarter, and $0.25^{10}$ is less than a
    millionth.
    """
    x = torch.linspace(-20, 20, 4001, dtype=torch.float64, requires_grad=True)
    torch.sigmoid(x).sum().backward()
    assert x.grad.max().item() == pytest.approx(0.25)
    assert 0.25**10 < 1e-6


def test_only_differences_count():
    """
    Only differences count, so adding 100 changes nothing.
    """
    scores = torch.tensor([2.0, 1.0, 0.0])
    assert torch.allclose(scores.softmax(0), (scores + 100).softmax(0))
    assert not torch.allclose(scores.softmax(0), (scores * 2).softmax(0))


def test_two_classes_are_a_sigmoid():
    """
    For two classes, softmax is the sigmoid of the difference between the scores.
    """
    pairs = torch.randn(50, 2)
    both = pairs.softmax(dim=1)[:, 0], torch.sigmoid(pairs[:, 0] - pairs[:, 1])
    assert torch.allclose(*both)


def test_bends():
    """
    Networks with ReLU are made of straight pieces. Each hidden unit can add a bend.
    """
    x = torch.linspace(-3, 3, 6001, dtype=torch.float64).unsqueeze(1)
    for seed in range(5):
        torch.manual_seed(seed)
        net = nn.Sequential(nn.Linear(1, 6), nn.ReLU(), nn.Linear(6, 1)).double()
        with torch.no_grad():
            bends = (net(x).flatten().diff().diff().abs() > 1e-9).nonzero().flatten()
        corners = (bends.diff() > 1).sum() + 1 if len(bends) else 0
        assert corners <= 6


def test_where_a_layer_starts():
    """
    The more inputs are added up, the smaller each weight, so that the sum does not grow
    with the number of inputs.
    """
    torch.manual_seed(0)
    for inputs in (4, 100, 2000):
        layer = nn.Linear(inputs, 200)
        assert 0.9 < layer.weight.abs().max().item() * inputs**0.5 <= 1.0001
        assert 0.5 < layer(torch.randn(200, inputs)).std().item() < 0.75


def test_softplus_is_rounded_to_0():
    """
    | [`nn.Softplus()`](https://docs.pytorch.org/docs/stable/generated/torch.nn.Softplus.html)
    | $\\ln(1 + e^x)$ | above 0; below about −104, a `float32` is rounded to 0 | for
    outputs that must be positive |
    """
    low, lower = F.softplus(torch.tensor([-103.0, -105.0]))
    assert low > 0
    assert lower == 0


def test_the_slope_at_the_corner():
    """
    At 0 itself, where the graph has a corner and mathematics gives no slope, PyTorch
    takes the left one for these two.
    """
    for activation, left in ((F.relu, 0.0), (lambda x: F.leaky_relu(x, 0.1), 0.1)):
        x = torch.zeros(1, requires_grad=True)
        activation(x).backward()
        assert x.grad.item() == pytest.approx(left)
    x = torch.zeros(1, requires_grad=True)
    x.abs().backward()  # not for all: left of 0 its slope is -1
    assert x.grad.item() == 0


def test_which_dimension_softmax_guesses():
    """
    The module guesses a dimension and warns: the first one for tensors with one or
    three dimensions, otherwise the second. `torch.softmax` refuses.
    """
    for shape, dim in (((3,), 0), ((2, 3), 1), ((2, 3, 4), 0), ((2, 3, 4, 5), 1)):
        x = torch.randn(shape)
        with pytest.warns(UserWarning, match="Implicit dimension choice"):
            guessed = nn.Softmax()(x)
        assert torch.equal(guessed, x.softmax(dim))
        with pytest.raises(TypeError):
            torch.softmax(x)


def test_the_logarithm_of_what_is_too_small():
    """
    It works where the probability itself is too small for a float, as in the last
    lines.
    """
    sure = torch.tensor([0.0, 200.0])
    assert sure.softmax(0).log()[0] == -torch.inf
    assert sure.log_softmax(0)[0] == -200


def test_forms_of_activations():
    """
    Not every activation has all the forms: GELU and SiLU are `F.gelu` and `F.silu`.
    """
    x = torch.randn(20)
    assert torch.equal(nn.GELU()(x), F.gelu(x))
    assert torch.equal(nn.SiLU()(x), F.silu(x))
    assert not any(hasattr(torch, name) for name in ("gelu", "silu"))
    assert not any(hasattr(torch.Tensor, name) for name in ("gelu", "silu"))


def test_a_last_relu_is_never_below_0():
    """
    It can never say −5. Remove the last activation.
    """
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(1, 8), nn.ReLU(), nn.Linear(8, 1), nn.ReLU())
    x = 1000 * torch.randn(1000, 1)
    assert net(x).min() >= 0 > net[:-1](x).min()
