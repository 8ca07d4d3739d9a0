import copy
import logging
import warnings

import pytest
import torch
from torch import nn


@pytest.fixture(scope="module")
def ao():
    logging.disable(logging.WARNING)
    try:
        return pytest.importorskip("torchao.quantization")
    finally:
        logging.disable(logging.NOTSET)


def whole_of(x, dim=(), bits=8):
    """Return the whole numbers of a tensor, and the scales."""
    top = 2 ** (bits - 1) - 1
    scales = x.abs().amax(dim, keepdim=True) / top
    return (x / scales).round().clamp(-top, top).to(torch.int8), scales


def test_half_a_step_at_most():
    """
    No weight is off by more than half a step, as each went to the nearest whole number.
    """
    for seed in range(5):
        torch.manual_seed(seed)
        x = torch.randn(1000) * 10.0 ** (seed - 2)
        whole, scale = whole_of(x)
        assert (whole * scale - x).abs().max() <= 0.501 * scale
        cut = (x / scale).to(torch.int8)
        assert (cut * scale - x).abs().max() > 0.9 * scale


def test_affine_steps_are_half_as_wide():
    """
    If all numbers lie on one side, as pixels do, half of the steps are never used.
    """
    torch.manual_seed(0)
    x = torch.rand(10000) * 6
    symmetric, scale = whole_of(x)
    assert len(symmetric.unique()) == 128  # from 0 to 127
    step = (x.max() - x.min()) / 255
    affine = ((x - x.min()) / step).round() - 128
    assert len(affine.unique()) == 256
    assert 0.49 < step / scale < 0.51


@pytest.mark.parametrize("times", [1, 100, 1e6])
def test_a_row_of_its_own(times):
    """
    With a scale per row, each row is off by about one percent, whatever the others do.
    """
    torch.manual_seed(0)
    weight = torch.randn(3, 1000) * 0.05
    weight[2] *= times
    whole, scales = whole_of(weight, 1)
    missed = (whole * scales - weight).norm(dim=1) / weight.norm(dim=1)
    assert ((missed > 0.005) & (missed < 0.015)).all()
    whole, scale = whole_of(weight)
    shared = (whole * scale - weight).norm(dim=1) / weight.norm(dim=1)
    assert (shared[:2] > 0.5).all() == (times > 1)


def test_scales_of_columns_cannot_be_put_in_afterward():
    """
    Not for free: the product sums over columns, and a scale can be put in afterward
    only if all summands share it.
    """
    scales = torch.tensor([1.0, 10.0])  # of two columns
    first, second = torch.tensor([2, 3]), torch.tensor([3, 2])
    whole = torch.tensor([1, 1])
    assert whole @ first == whole @ second  # the sums do not tell them apart
    assert (whole * scales) @ first.float() != (whole * scales) @ second.float()


def test_scales_are_multiplied_afterward():
    """
    Whole numbers and scales give what the rounded floats give.
    """
    torch.manual_seed(0)
    x, weight = torch.randn(30, 500), torch.randn(20, 500)
    (whole_x, x_scales), (whole_w, w_scales) = whole_of(x, 1), whole_of(weight, 1)
    sums = whole_x.int() @ whole_w.int().T
    given = sums * x_scales.double() * w_scales.double().T
    floats = (whole_x * x_scales.double()) @ (whole_w * w_scales.double()).T
    assert torch.allclose(given, floats, rtol=1e-9, atol=1e-9)


def test_sums_need_int32():
    """
    The sums need `int32`: products of two `int8` reach 16 thousand, and 64 of them do
    not even fit into 16 bits.
    """
    a = torch.full((1, 64), 127, dtype=torch.int8)
    assert 127 * 127 > 16000
    for dtype in (torch.int8, torch.int16):
        assert (a.to(dtype) @ a.to(dtype).T).item() != 64 * 127 * 127
    assert (a.int() @ a.int().T).item() == 64 * 127 * 127


def test_the_layers_that_torchao_takes(ao):
    """
    `quantize_` takes linear layers and leaves convolutions alone. A filter can choose
    among the layers.
    """
    model = nn.Sequential(nn.Conv2d(1, 4, 3), nn.Linear(4, 4), nn.Linear(4, 4))
    ao.quantize_(
        model,
        ao.Int8WeightOnlyConfig(),
        filter_fn=lambda module, name: isinstance(module, nn.Linear) and name != "2",
    )
    kinds = [type(layer.weight).__name__ for layer in model]
    assert kinds == ["Parameter", "Int8Tensor", "Parameter"]


def test_a_quantized_weight_does_not_learn(ao):
    """
    A quantized weight does not learn: `quantize_` switches its `requires_grad` off.
    """
    model = nn.Sequential(nn.Linear(4, 4))
    ao.quantize_(model, ao.Int8WeightOnlyConfig())
    model(torch.ones(2, 4)).sum().backward()
    assert not model[0].weight.requires_grad and model[0].weight.grad is None
    assert model[0].bias.grad is not None


def test_assign(ao):
    """
    To load a quantized file into a float model, `load_state_dict` needs `assign=True`.
    """
    model = nn.Sequential(nn.Linear(4, 4))
    small, other = copy.deepcopy(model), copy.deepcopy(model)
    ao.quantize_(small, ao.Int8WeightOnlyConfig())
    with pytest.raises(RuntimeError, match="copying the parameter"):
        other.load_state_dict(small.state_dict())
    other = nn.Sequential(nn.Linear(4, 4))
    other.load_state_dict(small.state_dict(), assign=True)
    x = torch.rand(3, 4)
    again = nn.Sequential(nn.Linear(4, 4))
    ao.quantize_(again, ao.Int8WeightOnlyConfig())
    again.load_state_dict(small.state_dict())  # into a quantized one, without it
    with torch.inference_mode():
        assert torch.equal(other(x), small(x))
        assert torch.equal(again(x), small(x))


def test_weight_only_multiplies_floats(ao):
    """
    A weight-only layer turns its weights into floats at each call, and then does what
    it did before.
    """
    layer = nn.Linear(64, 32)
    called = {}
    for name, config in (
        ("weight only", ao.Int8WeightOnlyConfig()),
        ("dynamic", ao.Int8DynamicActivationInt8WeightConfig(reduce_range=True)),
    ):
        model = nn.Sequential(copy.deepcopy(layer))
        ao.quantize_(model, config)
        with torch.inference_mode(), torch.profiler.profile() as profiler:
            model(torch.rand(8, 64))
        called[name] = {event.key for event in profiler.key_averages()}
    assert {"aten::mm", "aten::_to_copy"} <= called["weight only"]
    assert "aten::_int_mm" not in called["weight only"]
    assert "aten::_int_mm" in called["dynamic"]


def test_rounding_is_flat():
    """
    Rounding has no useful slope: it is flat nearly everywhere.
    """
    torch.manual_seed(0)
    x = torch.randn(1000, requires_grad=True)
    x.round().sum().backward()
    assert not x.grad.any()
    assert (x.detach().round() == (x.detach() + 1e-4).round()).float().mean() > 0.99


def test_a_clamped_number_gets_no_gradient():
    """
    Only the rounding is passed straight through, not the clamping. Above the range,
    the clamp is flat: no gradient.
    """
    x = torch.linspace(-1.5, 1.5, 301, requires_grad=True)
    y = torch.fake_quantize_per_tensor_affine(x, 0.1, 0, -8, 7)
    y.sum().backward()
    whole = (x.detach() / 0.1).round()
    assert torch.equal(x.grad.bool(), (whole >= -8) & (whole <= 7))
    by_hand = x + (whole.clamp(-8, 7) * 0.1 - x).detach()
    assert torch.allclose(y, by_hand)


def test_int8_wraps_around():
    """
    An `int8` wraps around, without a message: after 127 comes −128. A product of two
    `int8` matrices is `int8`, too.
    """
    assert (torch.tensor([127], dtype=torch.int8) + 1).item() == -128
    torch.manual_seed(0)
    a = torch.randint(-128, 128, (9, 40)).to(torch.int8)
    b = torch.randint(-128, 128, (40, 7)).to(torch.int8)
    assert (a @ b).dtype == torch.int8
    assert torch.equal(a @ b, (a.long() @ b.long()).to(torch.int8))


def test_ranges_of_fp8():
    """
    Floats of 8 bits: `torch.float8_e4m3fn` reaches 448 and `torch.float8_e5m2` 57,344.
    """
    assert torch.finfo(torch.float8_e4m3fn).max == 448
    assert torch.finfo(torch.float8_e5m2).max == 57344
    assert torch.finfo(torch.float8_e4m3fn).bits == 8


def test_the_old_way_warns():
    """
    Its removal was announced for torch 2.10; in 2.15, it still works, and warns.
    """
    model = nn.Sequential(nn.Linear(3, 2))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        small = torch.ao.quantization.quantize_dynamic(model, {nn.Linear})
        assert small(torch.ones(1, 3)).shape == (1, 2)
    kinds = [(w.category, "removed in 2.10" in str(w.message)) for w in caught]
    assert (DeprecationWarning, True) in kinds
