import copy
import math

import pytest
import torch
from torch import nn
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.nn import functional as F

HALVES = torch.float16, torch.bfloat16


def region(dtype=torch.bfloat16, **settings):
    return torch.autocast("cpu", dtype=dtype, **settings)


def test_what_becomes_zero_in_float16():
    """
    `float16` ends at 65,504, and what is smaller than about 3e-8, half of its smallest
    number, becomes 0.
    """
    assert torch.finfo(torch.float16).max == 65504
    assert torch.tensor(2.99e-8).half() > 0
    assert torch.tensor(2.97e-8).half() == 0
    smallest = torch.nextafter(torch.zeros((), dtype=torch.half), torch.ones(1).half())
    assert 2.97e-8 < smallest.item() / 2 < 2.99e-8


def test_the_next_numbers_of_bfloat16():
    """
    The next number of `bfloat16` is 1.0078. Each sum is rounded, and 1.001 is nearer to
    1. So a hundred updates change nothing, nor would a million.
    """
    one = torch.ones((), dtype=torch.bfloat16)
    assert round(torch.nextafter(one, 2 * one).item(), 4) == 1.0078
    assert one + 0.001 == one  # and so for each of a million
    assert one + 0.005 != one


def test_gradients_have_the_type_of_the_weights():
    """
    Only copies were rounded. Rounding is an operation like any other, and its backward
    pass turns the gradient to `float32` again. So the optimizer notices nothing.
    """
    for dtype in HALVES:
        net = nn.Sequential(nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 2))
        optimizer = torch.optim.Adam(net.parameters())
        with region(dtype):
            loss = net(torch.rand(3, 4)).float().sum()
        loss.backward()
        optimizer.step()
        kept = [t for s in optimizer.state.values() for t in s.values() if t.ndim]
        tensors = [t for p in net.parameters() for t in (p, p.grad)] + kept
        assert {t.dtype for t in tensors} == {torch.float32}


def results(device: str) -> dict[str, torch.dtype]:
    x = torch.rand(8, 8, device=device)
    h = x @ x
    return {
        "product": h.dtype,
        "linear": F.linear(x, x).dtype,
        "both": (h + x).dtype,
        "wide": (x + x).dtype,
        "relu": h.relu().dtype,
        "softmax": h.softmax(1).dtype,
        "exp": h.exp().dtype,
        "sum": h.sum().dtype,
        "layer_norm": F.layer_norm(h, (8,)).dtype,
        "mse_loss": F.mse_loss(h, x).dtype,
        "cross_entropy": F.cross_entropy(h, torch.zeros_like(h)).dtype,
    }


LATER = "softmax", "exp", "sum", "layer_norm"


def test_cpu_and_cuda_differ():
    """
    On a CPU, `softmax` belongs to the last kind. On CUDA, `softmax`, `exp`, `sum` and
    `layer_norm` turn to `float32`:
    """
    with region():
        here = results("cpu")
    before = torch.is_autocast_enabled("cuda"), torch.get_autocast_dtype("cuda")
    try:  # tensors with a device and no numbers, which no GPU is needed for
        torch.set_autocast_enabled("cuda", True)
        torch.set_autocast_dtype("cuda", torch.bfloat16)
        with FakeTensorMode():
            there = results("cuda")
    finally:
        torch.set_autocast_enabled("cuda", before[0])
        torch.set_autocast_dtype("cuda", before[1])
    assert here["softmax"] == torch.bfloat16
    assert {name for name in here if here[name] != there[name]} == set(LATER)
    assert all(there[name] == torch.float32 for name in LATER)


def test_four_kinds_of_operations():
    """
    Matrix products, convolutions and linear layers round their inputs and run in 16
    bits. (`float64`, as it comes from NumPy, is left alone, and a layer refuses it.)
    """
    x = torch.rand(2, 3, 8, 8)
    for dtype in HALVES:
        with region(dtype):
            rows = x.flatten(2)
            found = [
                nn.Conv2d(3, 4, 3)(x),
                nn.Linear(8, 2)(x),
                x @ x,
                rows @ rows.mT,
                F.scaled_dot_product_attention(x, x, x),
                torch.einsum("bchw,bchv->bcwv", x, x),
            ]
            assert (x.double() @ x.double()).dtype == torch.float64
            for layer in (nn.Conv2d(3, 4, 3), nn.Linear(8, 2)):
                with pytest.raises(RuntimeError):
                    layer(x.double())
        assert {result.dtype for result in found} == {dtype}


def test_a_region_without_autocast():
    """
    Where you want 32 bits, open `torch.autocast(device.type, enabled=False)` inside the
    region, and write `h.float()` there.
    """
    x, layer = torch.rand(4, 4), nn.Linear(4, 4)
    with region():
        h = layer(x)
        with torch.autocast("cpu", enabled=False):
            assert layer(h.float()).dtype == torch.float32
            with pytest.raises(RuntimeError, match="same dtype"):
                layer(h)
        assert layer(h).dtype == torch.bfloat16


def test_the_types_that_autocast_takes_by_itself():
    """
    Without `dtype`, autocast takes `bfloat16` on a CPU, and `float16` on CUDA (as of
    torch 2.15).
    """
    assert torch.get_autocast_dtype("cpu") == torch.bfloat16
    assert torch.get_autocast_dtype("cuda") == torch.float16


def test_digits_without_a_scaler():
    """
    For the digits, hardly: without a scaler, such a network learns to read as well.
    """
    load_digits = pytest.importorskip("sklearn.datasets").load_digits
    digits = load_digits()
    images = torch.tensor(digits.data, dtype=torch.float32) / 16
    answers = torch.tensor(digits.target)
    for seed in range(2):
        found = []
        for dtype in (torch.float32, torch.float16):
            torch.manual_seed(seed)
            order = torch.randperm(len(images))
            new, old = order[:600], order[600:]
            net = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
            optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
            for _ in range(100):
                rows = old[torch.randint(len(old), (64,))]
                optimizer.zero_grad()
                with region(dtype, enabled=dtype == torch.float16):
                    loss = F.cross_entropy(net(images[rows]), answers[rows])
                loss.backward()
                optimizer.step()
            right = net(images[new]).argmax(1) == answers[new]
            found.append(right.float().mean().item())
        assert min(found) > 0.9 and abs(found[0] - found[1]) < 0.01


def test_what_a_scaler_does_with_a_scale():
    """
    `scaler.step` looks for that, and skips the step; `scaler.update` halves the scale.
    After `growth_interval` good steps, 2 here and 2000 by default, it doubles it:
    """
    assert torch.amp.GradScaler("cpu").get_growth_interval() == 2000
    for bad in (math.inf, math.nan):
        weight = nn.Parameter(torch.ones(1))
        optimizer = torch.optim.SGD([weight], lr=0.1)
        scaler = torch.amp.GradScaler("cpu", init_scale=8.0, growth_interval=3)
        scales = []
        for factor in (bad, 1.0, 1.0, 1.0):
            before = weight.item()
            optimizer.zero_grad()
            scaler.scale((weight * factor).sum()).backward()
            scaler.step(optimizer)
            scaler.update()
            assert (weight.item() == before) == (factor != 1.0)
            scales.append(scaler.get_scale())
        assert scales == [4.0, 4.0, 4.0, 8.0]


def test_a_loop_that_switches_both_off():
    """
    With `enabled=False`, region and scaler change nothing, so one loop is enough:
    """
    net = nn.Linear(3, 1)
    plain = copy.deepcopy(net)
    x = torch.rand(4, 3)
    scaler = torch.amp.GradScaler("cpu", enabled=False)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    other = torch.optim.SGD(plain.parameters(), lr=0.1)
    for _ in range(3):
        optimizer.zero_grad()
        other.zero_grad()
        with region(torch.float32, enabled=False):
            loss = net(x).square().mean()
        assert scaler.scale(loss) is loss
        loss.backward()
        scaler.unscale_(optimizer)
        scaler.step(optimizer)
        scaler.update()
        plain(x).square().mean().backward()
        other.step()
    assert torch.equal(net.weight, plain.weight)


def test_the_copy_of_the_weights():
    """
    The backward pass needs the rounded copy of the second layer's weights, too. It is
    the same for any batch. In `float32`, the weights themselves serve, and they are
    there anyway.
    """
    net = nn.Sequential(nn.Linear(8, 8), nn.ReLU(), nn.Linear(8, 8), nn.ReLU())
    for batch in (2, 32):
        for dtype in (torch.float32, torch.bfloat16):
            saved = []
            with (
                torch.autograd.graph.saved_tensors_hooks(
                    lambda t, saved=saved: saved.append(t) or t, lambda t: t
                ),
                region(dtype, enabled=dtype != torch.float32),
            ):
                net(torch.rand(batch, 8))
            squares = [t for t in saved if t.shape == (8, 8)]
            assert len(squares) == 1
            is_weight = squares[0].data_ptr() == net[2].weight.data_ptr()
            assert is_weight == (dtype == torch.float32)
            weight = net[2].weight.to(dtype)
            assert torch.equal(squares[0], weight) or torch.equal(squares[0].mT, weight)


def test_adam_in_float16():
    """
    Inputs do not fit, the scaler refuses, and the 1e-8 that keeps Adam from dividing by
    0 is 0 in `float16`.
    """
    assert torch.tensor(1e-8).half() == 0
    assert torch.optim.Adam([torch.ones(1)]).defaults["eps"] == 1e-8
    weight = nn.Parameter(torch.ones(1).half())
    optimizer = torch.optim.Adam([weight])
    weight.grad = torch.zeros(1).half()
    optimizer.step()
    assert weight.isnan().all()


def test_clipping_scaled_gradients():
    """
    The scaled gradients are clipped to 1, then divided by the scale. SGD all but stops:
    """
    weight = nn.Parameter(torch.ones(4))
    optimizer = torch.optim.SGD([weight], lr=0.1)
    scaler = torch.amp.GradScaler("cpu")
    scaler.scale(weight.sum()).backward()
    nn.utils.clip_grad_norm_([weight], 1.0)
    scaler.step(optimizer)
    assert 0 < weight.grad.norm() <= 1.001 / 65536


def test_backward_in_the_region():
    """Operations that went forward in `float32` may go back in `bfloat16`."""
    torch.manual_seed(0)
    layer, x = nn.Linear(16, 16), torch.randn(8, 16)
    gradients = []
    for around in (False, True):
        layer.zero_grad()
        loss = layer(x).square().mean()
        with region(enabled=around):
            loss.backward()
        gradients.append(layer.weight.grad.clone())
    rounded = [torch.equal(g, g.bfloat16().float()) for g in gradients]
    assert rounded == [False, True]


def test_inf_made_zero_moves_with_momentum():
    """
    To set infinite gradients to 0 would not do: with momentum, such a step moves the
    weights all the same.
    """
    weight = nn.Parameter(torch.ones(1))
    optimizer = torch.optim.SGD([weight], lr=0.1, momentum=0.9)
    for gradient in (1.0, 0.0):
        before = weight.item()
        weight.grad = torch.tensor([gradient])
        optimizer.step()
        assert weight.item() != before
