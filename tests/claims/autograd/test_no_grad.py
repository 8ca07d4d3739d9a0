import threading

import pytest
import torch
from torch import nn


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
    The weight was 4, and `before` says 3: it moved along. A snapshot is both detached
    and cloned:
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
    You do not have to learn this by heart: if an in-place operation of PyTorch destroys
    something that is needed, autograd says so.
    """
    changes = (
        torch.zero_,
        lambda y: y.mul_(0),
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
    Tensors made in **inference mode** carry no version counter, and autograd refuses to
    save them for the way back, now and later.
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
