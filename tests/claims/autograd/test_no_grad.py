import threading

import pytest
import torch
from torch import nn


def ended(coroutine):
    """Run a coroutine that awaits nothing, also where a loop runs already."""
    with pytest.raises(StopIteration) as end:
        coroutine.send(None)
    return end.value.value


def test_a_new_tensor_gets_the_mark_even_inside():
    """
    It is made, not computed from others, and a new tensor gets the mark that you ask
    for, even in here.
    """
    with torch.no_grad():
        fresh, layer = torch.tensor(5.0, requires_grad=True), nn.Linear(1, 1)
    assert fresh.requires_grad and layer.weight.requires_grad


def test_blocks_end_with_an_error_and_a_call_does_not():
    """
    Each of these blocks ends where its indentation does, also when an error ends it.
    (`torch.set_grad_enabled(False)` on a line of its own holds until you take it back.)
    """
    blocks = torch.no_grad(), torch.set_grad_enabled(False), torch.inference_mode()
    for block in blocks:
        torch.set_grad_enabled(True)  # making the second one has switched it off
        with pytest.raises(ZeroDivisionError), block:
            assert not torch.is_grad_enabled()
            raise ZeroDivisionError
        torch.set_grad_enabled(True)
    try:
        torch.set_grad_enabled(False)
        assert not (torch.ones(1, requires_grad=True) * 2).requires_grad
    finally:
        torch.set_grad_enabled(True)


@pytest.mark.parametrize("block", [torch.no_grad, torch.inference_mode])
def test_a_thread_that_is_started_inside_records(block):
    """
    Each holds for the thread that it runs in; a thread that you start inside records
    again.
    """
    weight, seen = torch.ones(1, requires_grad=True), []
    with block():
        thread = threading.Thread(
            target=lambda: seen.append((weight * 2).requires_grad)
        )
        thread.start()
        thread.join()
        assert not (weight * 2).requires_grad
    assert seen == [True]


def test_a_snapshot_is_detached_and_cloned():
    """
    The weight was 4, and `moving` says 3: it moved along. A snapshot is both detached
    and cloned.
    """
    weight = torch.tensor(4.0, requires_grad=True)
    ways = weight.detach(), weight.clone(), weight.detach().clone()
    with torch.no_grad():
        weight -= 1
    assert [before.item() for before in ways] == [3.0, 4.0, 4.0]
    assert [before.requires_grad for before in ways] == [False, True, False]


def overwritten(change):
    """Return whether autograd notices that a value it needs has changed."""
    x = torch.tensor([0.0, 1.0], requires_grad=True)
    y = x.exp()
    change(y)
    try:
        y.sum().backward()
    except RuntimeError as error:
        assert "modified by an inplace operation" in str(error)
        return True
    assert x.grad.tolist() == [0.0, 0.0]  # silently wrong
    return False


def with_numpy(y):
    y.detach().numpy()[:] = 0


def in_inference_mode(y):
    with torch.inference_mode():
        y.zero_()


def test_operations_of_pytorch_are_noticed():
    """
    You do not have to learn this by heart: when an in-place operation such as `+=`,
    `zero_()` or an assignment to `y[0]` destroys something that is needed, autograd
    says so.
    """
    changes = (
        torch.zero_,
        lambda y: y.mul_(0),
        lambda y: y.__setitem__(slice(None), 0),
        lambda y: y[:].zero_(),
        lambda y: y.view(1, 2).fill_(0),
        lambda y: torch.zeros(2, out=y.detach()),
        in_inference_mode,
    )
    for change in changes:
        assert overwritten(change)


def test_what_escapes_the_counter():
    """
    A change through `.detach()` is counted, because the detached tensor shares the
    counter too. A change through `.data` is not, and neither is one that NumPy makes in
    the shared memory, such as `y.detach().numpy()[:] = 0`:
    """
    assert overwritten(lambda y: y.detach().zero_())
    for behind_its_back in (lambda y: y.data.zero_(), with_numpy):
        assert not overwritten(behind_its_back)


def test_inference_tensors():
    """
    Tensors made in **inference mode**, other than views of older ones, carry no version
    counter, and autograd refuses to save them for the way back, now and later.
    """
    weight = torch.tensor(2.0, requires_grad=True)
    with torch.inference_mode():
        made = weight * torch.ones(3)
    with pytest.raises(RuntimeError, match="version counter"):
        made._version  # noqa: B018
    with pytest.raises(RuntimeError, match="cannot be saved for backward"):
        made * weight
    (made + weight).sum().backward()  # needs no saved value, and works
    assert weight.grad.item() == 3.0

    inputs = torch.tensor([1.0, 2.0, 3.0])
    with torch.inference_mode():
        views = inputs[0], inputs[:2], inputs.reshape(3, 1), inputs.expand(2, 3)
    for view in views:
        assert not view.is_inference() and view._version == 0
        assert (view * weight).requires_grad


def test_a_frozen_weight_with_an_old_gradient():
    """
    (A gradient that it already has stays there until it is cleared, and `step()` would
    still use it.)
    """
    for kind in (torch.optim.SGD, torch.optim.AdamW):
        weight = nn.Parameter(torch.tensor(1.0))
        optimizer = kind([weight], lr=0.1)
        (2 * weight).backward()
        weight.requires_grad_(False)
        optimizer.step()
        moved = weight.item()
        assert moved != 1.0
        optimizer.zero_grad()
        optimizer.step()
        assert weight.item() == moved


def test_a_gradient_passes_a_frozen_weight():
    """
    A frozen weight gets no gradient but lets gradients pass. A `no_grad` block lets
    none pass.
    """
    first, second = torch.tensor(2.0, requires_grad=True), torch.tensor(5.0)
    (3 * first * second).backward()
    assert second.grad is None and first.grad.item() == 15.0
    with torch.no_grad():
        output = 3 * first * second
    with pytest.raises(RuntimeError, match="does not require grad"):
        output.backward()


def test_eval_does_not_stop_recording():
    """
    It changes how certain layers work, such as dropout, and does *not* stop the
    recording.
    """
    model = nn.Sequential(nn.Linear(2, 2), nn.Dropout(0.5)).eval()
    output = model(torch.ones(1, 2))
    assert output.requires_grad
    assert torch.equal(output, model[0](torch.ones(1, 2)))


def test_rounding_has_no_slope():
    """
    Rounding is a staircase: flat almost everywhere, so its slope is 0 and nothing
    before it can learn.
    """
    x = torch.linspace(-3, 3, 61, requires_grad=True)
    torch.round(x).sum().backward()
    assert not x.grad.any()
    x.grad = None
    (x + (torch.round(x) - x).detach()).sum().backward()
    assert x.grad.unique().tolist() == [1.0]


def test_a_decorator_does_not_cover_an_async_def():
    """
    A decorator does not cover an `async def`, whose body runs later, as in many web
    services. There, put the block inside.
    """
    weight = torch.ones(1, requires_grad=True)

    @torch.no_grad()
    async def decorated():
        return weight * 2

    async def inside():
        with torch.no_grad():
            return weight * 2

    @torch.no_grad()
    def generator():
        yield weight * 2

    assert ended(decorated()).requires_grad
    assert not ended(inside()).requires_grad
    assert not next(generator()).requires_grad


@pytest.mark.parametrize("kind", [torch.optim.SGD, torch.optim.Adam, torch.optim.AdamW])
@pytest.mark.parametrize("fused", [False, True])
def test_the_step_of_a_fused_optimizer_is_not_counted(kind, fused):
    """
    The step of an optimizer that was made with `fused=True` escapes as well (as of
    torch 2.15); so finish all ways back before you take a step.
    """
    weight = torch.tensor([2.0], requires_grad=True)
    optimizer = kind([weight], lr=0.5, fused=fused)
    loss = (weight**2).sum()
    weight.grad = torch.ones(1)
    optimizer.step()
    weight.grad = None
    if fused:
        loss.backward()
        assert weight.grad.item() == pytest.approx(2 * weight.item())
        assert weight.grad.item() < 3.9  # the slope at 2 is 4
    else:
        with pytest.raises(RuntimeError, match="modified by an inplace operation"):
            loss.backward()


@pytest.mark.parametrize("fused", [False, True])
def test_two_models_one_of_which_is_changed_too_early(fused):
    """
    The same message appears where two models are trained together and one is changed
    before the other has gone back; if a fused optimizer changed it, there is no
    message, and the gradient is wrong.
    """
    torch.manual_seed(0)
    maker, judge = nn.Linear(2, 2), nn.Linear(2, 1)
    optimizer = torch.optim.SGD(judge.parameters(), lr=1.0, fused=fused)
    made = maker(torch.ones(1, 2))
    for_maker = -judge(made).sum()
    (right,) = torch.autograd.grad(for_maker, maker.bias, retain_graph=True)
    judge(made.detach()).sum().backward()
    optimizer.step()
    if fused:
        for_maker.backward()
        assert not torch.allclose(maker.bias.grad, right)
    else:
        with pytest.raises(RuntimeError, match="modified by an inplace operation"):
            for_maker.backward()


def test_no_grad_without_with():
    """
    As a line of its own it makes an object that nobody enters. There is no error, and
    what follows is recorded as before.
    """
    weight = torch.tensor(2.0, requires_grad=True)
    torch.no_grad()
    assert (weight * 3).requires_grad


def test_frozen_layers_before_those_that_learn():
    """
    If all frozen layers come *before* those that learn, the two agree: data times a
    frozen weight is not recorded anyway.
    """
    body, head, x = (
        nn.Linear(2, 2).requires_grad_(False),
        nn.Linear(2, 1),
        torch.ones(2),
    )
    assert not body(x).requires_grad
    gradients = []
    for recording in (True, False):
        with torch.set_grad_enabled(recording):
            hidden = body(x)
        head.zero_grad()
        head(hidden).sum().backward()
        gradients.append(head.weight.grad.clone())
    torch.testing.assert_close(*gradients)


def test_a_clone_outside_is_ordinary_again():
    """
    As the message says, a clone outside of the block is an ordinary tensor again.
    """
    weight = torch.ones(3, requires_grad=True)
    with torch.inference_mode():
        made = weight * 2
        inside = made.clone()
    (made.clone() * weight).sum().backward()
    assert weight.grad.tolist() == [2.0] * 3
    with pytest.raises(RuntimeError, match="cannot be saved for backward"):
        inside * weight
