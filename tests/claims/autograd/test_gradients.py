import warnings

import pytest
import torch
from torch import nn
from torch.autograd import gradcheck
from torch.utils.flop_counter import FlopCounterMode


def test_smaller_nudges_come_closer():
    """
    With each of these nudges, the result comes closer to 8.
    """

    def f(x):
        return x**2 + 2 * x + 1

    off = [abs((f(3 + h) - f(3)) / h - 8) for h in (1.0, 0.1, 0.01, 0.001, 1e-16)]
    assert off[0] > off[1] > off[2] > off[3]
    assert off[4] > off[0]  # but not with any nudge: rounding takes over


def test_what_spreads_the_mark():
    """
    One `x` is enough for the second and the third. The last is a comparison. Its result
    is true or false, which cannot grow a little, and so it has no gradient. The same
    goes for integers.
    """
    x, c = torch.tensor(3.0, requires_grad=True), torch.tensor(2.0)
    for result in (c * x, c * x + c, torch.where(c > 0, x, c)):
        assert result.requires_grad
    for result in (c * 10, x > 0, x == c, x.long(), x.argmax(), x.isnan()):
        assert not result.requires_grad


def test_the_record_follows_what_ran():
    """
    From these parts, autograd builds the gradient of whatever you compute with them,
    through loops, `if`s and functions too: what ran is what was recorded.
    """

    def odd(x):
        for power in range(1, 4):
            x = x**power if x > 1 else 2 * x
        return x

    for value, slope in ((2.0, 6 * 2.0**5), (0.1, 8.0)):
        x = torch.tensor(value, requires_grad=True)
        odd(x).backward()
        assert x.grad.item() == pytest.approx(slope)


def test_the_gradient_is_the_steepest_way():
    """
    Of all directions, the one along the gradient rises fastest and the one against it
    falls fastest.
    """

    def height(point):
        x, y = point
        return x**2 + x * y + 2 * y**2

    here = torch.tensor([2.0, 1.0], dtype=torch.float64, requires_grad=True)
    height(here).backward()
    turns = torch.linspace(0, 2 * torch.pi, 361, dtype=torch.float64)
    ways = torch.stack([turns.cos(), turns.sin()])
    rises = height(here.detach()[:, None] + 1e-5 * ways)
    uphill = torch.atan2(here.grad[1], here.grad[0])
    assert abs(turns[rises.argmax()] - uphill) < 0.02
    assert abs(turns[rises.argmin()] - torch.pi - uphill) < 0.02


def test_what_assert_close_compares():
    """
    It raises an error if the two differ by more than rounding, or in shape or dtype.
    """
    one = torch.ones(2)
    torch.testing.assert_close(one, one + 1e-7)
    for other in (one + 1e-3, torch.ones(1, 2), torch.ones(2, dtype=torch.float64)):
        with pytest.raises(AssertionError):
            torch.testing.assert_close(one, other)


def test_nudging_to_both_sides():
    """
    Nudging to both sides, $\\frac{f(x + h) - f(x - h)}{2h}$, is usually far more
    accurate than nudging to one.
    """
    h, better = 1e-3, 0
    x = torch.linspace(-1, 2, 101, dtype=torch.float64)
    for f in (torch.exp, torch.sin, torch.sigmoid, torch.tanh):
        (slope,) = torch.autograd.grad(
            f(marked := x.clone().requires_grad_()).sum(), marked
        )
        one = ((f(x + h) - f(x)) / h - slope).abs()
        both = ((f(x + h) - f(x - h)) / (2 * h) - slope).abs()
        better += (10 * both < one).double().mean().item() / 4
    assert better > 0.9
    x = -h / 3  # where two errors of the one side happen to cancel
    slope, both = 3 * x**2, ((x + h) ** 3 - (x - h) ** 3) / (2 * h)
    assert abs(((x + h) ** 3 - x**3) / h - slope) < abs(both - slope) / 10


class FirstSlopeOnly(torch.autograd.Function):
    @staticmethod
    def forward(ctx, a, b):
        ctx.save_for_backward(b)
        return a * b

    @staticmethod
    def backward(ctx, grad_output):
        (b,) = ctx.saved_tensors
        return grad_output * b, grad_output * 99


def test_gradcheck_looks_at_marked_inputs():
    """
    **With `gradcheck`**, which nudges every marked input of a function and compares
    every slope with what autograd says.
    """
    a, b = (torch.tensor(2.0, dtype=torch.float64, requires_grad=True) for _ in "ab")
    assert gradcheck(FirstSlopeOnly.apply, (a, b.detach()))
    assert not gradcheck(FirstSlopeOnly.apply, (a, b), raise_exception=False)


def test_gradcheck_in_float32():
    """
    With `float32` it warns, and then often finds fault with a gradient that is right
    (`raise_exception=False` makes it answer `False` instead of stopping with an error):
    """
    answers = []
    for value in (0.0, 0.5, 1.5, 3.0, 10.0):
        x = torch.tensor(value, requires_grad=True)
        with pytest.warns(UserWarning, match="double precision"):
            answers.append(gradcheck(torch.sin, (x,), raise_exception=False))
    assert answers.count(False) >= 3 and True in answers
    assert gradcheck(
        torch.sin, (torch.tensor(3.0, dtype=torch.float64, requires_grad=True),)
    )


def test_a_value_in_between_has_no_grad_and_a_warning():
    """
    A value in between has `None`, and PyTorch warns.
    """
    x = torch.tensor(3.0, requires_grad=True)
    square = x**2
    (5 * square).backward()
    with pytest.warns(UserWarning, match="not a leaf"):
        assert square.grad is None
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert x.grad.item() == 30.0


def test_item_leaks_half_of_the_slope_in_silence():
    """
    To autograd, `x.item()` is a plain number that has nothing to do with `x`, so half
    of the slope is lost. A model would train on, badly, without complaint.
    """
    x = torch.tensor(3.0, dtype=torch.float64, requires_grad=True)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        (x * x.item()).backward()
    assert x.grad.item() == 3.0


def slope(f, value):
    x = torch.tensor(value, requires_grad=True)
    f(x).backward()
    return x.grad.item()


def test_the_slope_of_what_autograd_can_follow():
    """
    Three lines work for every function that autograd can follow.
    """
    assert slope(torch.sin, 0.0) == 1.0
    assert slope(lambda x: torch.stack([x**n for n in range(4)]).sum(), 1.0) == 6.0
    with pytest.raises(NotImplementedError):
        slope(lambda x: torch.special.zeta(x, torch.tensor(2.0)), 2.5)


def test_a_gradient_costs_a_few_runs():
    """
    It needs about as long as a few runs of the network, however many sliders there are.
    """
    for width in (32, 256):
        model = nn.Sequential(nn.Linear(width, width), nn.ReLU(), nn.Linear(width, 1))
        x = torch.ones(64, width)
        with FlopCounterMode(display=False) as forward:
            model(x)
        with FlopCounterMode(display=False) as both:
            model(x).sum().backward()
        ratio = both.get_total_flops() / forward.get_total_flops()
        assert 2 < ratio <= 3


def test_asking_leaves_the_weights_alone():
    """
    It goes the same way back, but it returns the gradients, in a tuple, and leaves the
    `.grad` of your weights as it was.
    """
    x, w = (torch.tensor(3.0, requires_grad=True) for _ in range(2))
    w.grad = torch.tensor(7.0)
    square = x**2 * w
    square.retain_grad()
    assert torch.autograd.grad(5 * square, (x, w)) == (90.0, 45.0)
    assert x.grad is None and w.grad == 7.0
    assert square.grad == 5.0  # a value in between that keeps its gradient gets one


def test_the_mark_spreads_from_one_input():
    """
    The mark spreads: one marked input is enough to mark the result, if the result can
    have a slope.
    """
    x, c = torch.ones(2, requires_grad=True), torch.ones(2)
    for result in (torch.cat([c, x]), c @ x, torch.round(x), torch.where(c > 0, c, x)):
        assert result.requires_grad
    for result in (x.argmax(), x.sign() > 0, x.int(), x.isfinite()):
        assert not result.requires_grad


def test_one_number_may_have_dimensions():
    """
    A *scalar* is a single number, and only for a scalar can PyTorch supply the 1 that
    starts the way back.
    """
    for shape in ((), (1,), (1, 1)):
        x = torch.ones(shape, requires_grad=True)
        (2 * x).backward()
        assert x.grad.item() == 2.0
    with pytest.raises(RuntimeError, match="only for scalar outputs"):
        (2 * torch.ones(3, requires_grad=True)).backward()


def test_a_second_call_doubles():
    """
    `backward()` *adds* to `.grad`, so a second call doubles what is there, even if you
    compute `y` anew.
    """
    x, seen = torch.tensor(3.0, requires_grad=True), []
    for _ in range(2):
        (x**2 + 2 * x + 1).backward()
        seen.append(x.grad.item())
    assert seen == [8.0, 16.0]


def test_float_warns_once_that_it_cuts_the_record():
    """
    (`float(x)` cuts the record too; PyTorch warns of that, once in a program.)
    """
    x = torch.tensor(3.0, requires_grad=True)
    before = torch.is_warn_always_enabled()
    try:
        torch.set_warn_always(True)
        with pytest.warns(UserWarning, match="requires_grad=True to a scalar"):
            float(x)
        torch.set_warn_always(False)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            float(x)  # the one warning of the program, unless it came before
            warnings.simplefilter("error")
            (x * float(x)).backward()
    finally:
        torch.set_warn_always(before)
    assert x.grad.item() == 3.0
