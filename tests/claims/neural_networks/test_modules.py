import pytest
import torch
from torch import nn


class TwoWeights(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Parameter(torch.tensor(1.0))
        self.b = torch.tensor(1.0, requires_grad=True)
        self.layers = [nn.Linear(1, 1)]


def test_what_a_module_does_not_see():
    """
    To the module, `b` is an attribute like any other. Gradients would flow to it, but a
    loop over `parameters()` never sees it: `b` would keep its first value, and no error
    would tell you.
    """
    model = TwoWeights()
    (model.a * model.b).backward()
    torch.optim.SGD(model.parameters(), lr=0.1).step()
    assert [name for name, _ in model.named_parameters()] == ["a"]
    assert model.b.grad.item() == 1.0 and model.b.item() == 1.0 and model.a.item() < 1


def test_calling_forward_goes_around_the_hooks():
    """
    The result is the same both times, but `model.forward(km)` went around the hook
    without a word.
    """
    layer, calls = nn.Linear(1, 1), []
    layer.register_forward_hook(lambda *_: calls.append("hook"))
    x = torch.ones(1)
    assert torch.equal(layer(x), layer.forward(x))
    assert calls == ["hook"]


def test_a_frozen_batch_norm_still_counts():
    """
    Called on a module, `requires_grad_(False)` freezes all parameters in it. (A [batch
    norm](evaluation.md#two-modes), a layer of a later lesson, has running statistics
    besides, and in train mode they go on changing: call `eval()` on it too.)
    """
    model = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2)).requires_grad_(False)
    assert not any(p.requires_grad for p in model.parameters())
    for mode, changes in ((True, True), (False, False)):
        before = model[1].running_mean.clone()
        model.train(mode)(torch.randn(8, 2) + 5)
        assert torch.equal(before, model[1].running_mean) != changes


def test_parameters_once_and_names_each():
    """
    `parameters()` lists each tensor once, the state dict lists each name.
    """
    square = nn.Linear(10, 10, bias=False)
    twice = nn.Sequential(square, square)
    assert len(list(twice.parameters())) == 1
    assert list(twice.state_dict()) == ["0.weight", "1.weight"]


def test_a_buffer_stays_a_buffer():
    """
    Once registered, a buffer is used like any attribute. Assign another tensor to it,
    and that is the buffer from then on.
    """
    module = nn.Module()
    module.register_buffer("mean", torch.zeros(2))
    module.mean = torch.ones(2)
    assert list(module.state_dict()) == ["mean"]
    assert module.to(torch.float64).mean.dtype == torch.float64


def test_a_state_dict_shares_memory():
    """
    The tensors in a state dict share their memory with those of the model, so that
    nothing is copied needlessly.
    """
    layer = nn.Linear(2, 1)
    state = layer.state_dict()
    kept = {name: tensor.clone() for name, tensor in state.items()}
    with torch.no_grad():
        layer.bias.fill_(100.0)
    assert state["bias"].item() == 100.0 and kept["bias"].item() != 100.0
    assert state["bias"] is not layer.bias and not state["bias"].requires_grad


def test_to_converts_the_floats():
    """
    `to` takes all parameters and buffers to a device, or the floats among them to
    another float type.
    """
    norm = nn.BatchNorm1d(2).to(torch.float64)
    assert norm.weight.dtype == norm.running_mean.dtype == torch.float64
    assert norm.num_batches_tracked.dtype == torch.int64
    with pytest.raises(TypeError, match="floating point"):
        norm.to(torch.int64)
    assert norm.to("meta").num_batches_tracked.device.type == "meta"


def test_to_in_place_for_modules_only():
    """
    A module is changed in place. A tensor never is, so for a tensor you write `row =
    row.to(…)`.
    """
    layer, row = nn.Linear(2, 1), torch.ones(2)
    assert layer.to(torch.float64) is layer and layer.weight.dtype == torch.float64
    row.to(torch.float64)
    assert row.dtype == torch.float32


def test_a_parameter_has_no_format():
    """
    A scalar tensor can be formatted, a parameter cannot (as of torch 2.13).
    """
    assert f"{torch.tensor(2.5):.2f}" == "2.50"
    with pytest.raises(TypeError, match="unsupported format string"):
        f"{nn.Parameter(torch.tensor(2.5)):.2f}"


def test_an_averaged_model():
    """
    For one linear layer they would agree. Here the weights of the second layer multiply
    what the first one gives, and a mean of products is not the product of the means.
    """

    def gap(make):
        one, other, middle = make(), make(), make()
        ours, theirs = one.state_dict(), other.state_dict()
        middle.load_state_dict({name: (ours[name] + theirs[name]) / 2 for name in ours})
        x = torch.randn(100, 3)
        return (middle(x) - (one(x) + other(x)) / 2).abs().max()

    torch.manual_seed(0)
    assert gap(lambda: nn.Linear(3, 1)) < 1e-6
    assert gap(lambda: nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 1))) > 0.01


def test_print_shows_modules_only():
    """
    (Parameters that a model has of its own, as `Fare` does, do not show.) It shows what
    the model *has*, in the order in which `__init__` made it.
    """
    assert str(TwoWeights()) == "TwoWeights()"
    both = nn.Module()
    both.second, both.first = nn.ReLU(), nn.Linear(1, 1)
    shown = str(both)
    assert shown.index("second") < shown.index("first")


@pytest.mark.parametrize("make", [torch.optim.SGD, torch.optim.AdamW])
def test_what_is_frozen_stays(make):
    """
    A parameter can be *frozen*: with `requires_grad` off, it gets no more gradients, and
    training that starts then leaves it as it is.
    """
    model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
    model[0].requires_grad_(False)
    before = [p.clone() for p in model.parameters()]
    optimizer = make(model.parameters(), lr=0.1, weight_decay=0.1)
    for _ in range(3):
        optimizer.zero_grad()
        model(torch.ones(4, 2)).sum().backward()
        optimizer.step()
    pairs = zip(before, model.parameters(), strict=True)
    same = [torch.equal(old, new) for old, new in pairs]
    assert same == [True, True, False, False]


def test_a_plain_tensor_stays_behind():
    """
    On a GPU, the first calculation that combines it with the others would fail; only a
    tensor without dimensions, a single number, may stay on the CPU, and not in every
    operation.
    """
    moved = torch.ones(2, device="meta")  # stands in for a GPU
    with pytest.raises(RuntimeError, match="device"):
        moved * torch.ones(2)
    with pytest.raises(RuntimeError, match="device"):
        moved.sum() * torch.ones(2)  # the single number is not on the CPU
    assert (moved * torch.tensor(2.0)).device.type == "meta"
    with pytest.raises(RuntimeError, match="device"):
        torch.stack([moved.sum(), torch.tensor(2.0)])


def test_strict_false_passes_over_names_only():
    """
    Names can match while shapes do not. Then the model was built with other sizes, and
    `strict=False`, which passes over names that are missing or not expected, does not
    help:
    """
    others = {"weight": torch.zeros(2, 3), "scale": torch.ones(1)}  # no bias
    keys = nn.Linear(3, 2).load_state_dict(others, strict=False)
    assert keys == (["bias"], ["scale"])
    layer = nn.Linear(3, 2)
    with pytest.raises(RuntimeError, match="size mismatch"):
        layer.load_state_dict(nn.Linear(4, 2).state_dict(), strict=False)
    missing = layer.load_state_dict({"bias": torch.zeros(2)}, strict=False)
    assert missing.missing_keys == ["weight"]


def test_a_plain_tensor_is_refused_under_a_registered_name():
    """
    Under the name of a parameter, the module refuses a plain tensor (a buffer takes
    one). Change the values of the parameter in place, without recording:
    """
    norm = nn.BatchNorm1d(2)
    norm.running_mean = torch.ones(2)  # a buffer
    assert norm.state_dict()["running_mean"].tolist() == [1, 1]
    line = nn.Linear(2, 1)
    with pytest.raises(TypeError, match="cannot assign"):
        line.bias = torch.zeros(1)
    with torch.no_grad():
        line.bias.zero_()
    assert line.bias.requires_grad and line.bias.item() == 0


def test_an_optimizer_complains_of_nothing_only():
    """
    It complains when a model has no parameters at all. With one registered layer beside
    the list, it would not, and the others would never learn.
    """
    model = nn.Module()
    model.layers = [nn.Linear(3, 4)]
    with pytest.raises(ValueError, match="empty parameter list"):
        torch.optim.SGD(model.parameters(), lr=0.1)
    model.output = nn.Linear(4, 1)
    before = model.layers[0].weight.detach().clone()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    model.output(model.layers[0](torch.ones(2, 3))).sum().backward()
    optimizer.step()
    assert torch.equal(model.layers[0].weight, before)
