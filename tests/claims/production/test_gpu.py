import gc
import weakref
from collections import namedtuple

import pytest
import torch
from torch import nn

without_gpu = pytest.mark.skipif(torch.accelerator.is_available(), reason="a GPU")


def test_what_follows_the_inputs():
    """
    Loss, gradients and the running means of an optimizer follow by themselves, as
    results lie where their inputs do.
    """
    device = torch.device("meta")
    model = nn.Linear(3, 1).to(device)
    optimizer = torch.optim.Adam(model.parameters())
    loss = nn.functional.mse_loss(
        model(torch.ones(8, 3, device=device)), torch.ones(8, 1, device=device)
    )
    loss.backward()
    optimizer.step()
    state = optimizer.state[model.weight]
    for tensor in (loss, model.weight.grad, state["exp_avg"], state["exp_avg_sq"]):
        assert tensor.device == device
    assert state["step"].device.type == "cpu"  # a count, which stays with Python


def test_a_module_moves_and_a_tensor_does_not():
    """
    A module moves its parameters in place. A tensor returns a copy, and here nobody
    keeps it: write `batch = batch.to(device)`.
    """
    batch, model = torch.ones(8, 3), nn.Linear(3, 1)
    assert batch.to("meta") is not batch and batch.device.type == "cpu"
    assert model.to("meta") is model and model.weight.device.type == "meta"


def test_four_times_the_weights():
    """
    A training with Adam keeps each weight, its gradient, and the two running means of
    the optimizer:
    """
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    optimizer = torch.optim.Adam(model.parameters())
    model(torch.ones(1, 64)).sum().backward()
    optimizer.step()
    weights = list(model.parameters())
    states = [s for kept in optimizer.state.values() for s in kept.values() if s.ndim]
    kept = [*weights, *(w.grad for w in weights), *states]
    assert sum(t.nbytes for t in kept) == 4 * sum(w.nbytes for w in weights)


def test_the_handler_keeps_the_variables_of_what_failed():
    """
    As long as an error is handled, it keeps the function that failed, with all its
    variables.
    """
    alive = []

    def run():
        activations = torch.ones(1000)
        alive.append(weakref.ref(activations))
        torch.empty(2**50, dtype=torch.uint8)

    try:
        run()
    except RuntimeError:
        assert alive[0]() is not None
    assert alive[0]() is None
    assert issubclass(torch.OutOfMemoryError, RuntimeError)


class Watched(torch.autograd.Function):
    """Passes its input on, and keeps a tensor that a list watches."""

    alive: list[weakref.ref] = []  # noqa: RUF012

    @staticmethod
    def forward(ctx, x):
        activation = x * 2
        ctx.save_for_backward(activation)
        Watched.alive.append(weakref.ref(activation))
        return x * 3

    @staticmethod
    def backward(ctx, grad):
        return 3 * grad


def test_what_a_running_total_keeps():
    """
    Each loss holds on to its graph, and a graph that no `backward()` has freed holds on
    to the activations, as when you validate without `no_grad`. Without any message,
    memory fills up. (After a `backward()` only the small rest of each graph piles up.)
    """
    for back, detach, kept in ((False, False, 5), (True, False, 0), (False, True, 0)):
        weight, total = torch.ones(10, requires_grad=True), 0.0
        Watched.alive.clear()
        for _ in range(5):
            loss = Watched.apply(weight).sum()
            if back:
                loss.backward()
            total += loss.detach() if detach else loss
        del loss
        gc.collect()
        assert sum(one() is not None for one in Watched.alive) == kept
        assert total.requires_grad != detach


@without_gpu
def test_waiting_for_what_is_not_there():
    """
    The words depend on the build: "Cannot access accelerator device when none is
    available" on a CPU build, "Found no NVIDIA driver on your system" on a CUDA build
    (torch 2.13 and 2.15). `pin_memory()` fails in the same way.
    """
    words = (
        "Found no NVIDIA driver" if torch.version.cuda else "Cannot access accelerator"
    )
    for call in (torch.accelerator.synchronize, torch.ones(1).pin_memory):
        with pytest.raises(RuntimeError, match=words):
            call()


def test_old_and_new_settings_of_tf32():
    """
    One part of the program, or a library, sets `fp32_precision`, another reads
    `allow_tf32` (as of torch 2.13).
    """
    matmul = torch.backends.cuda.matmul
    before = matmul.fp32_precision
    try:
        matmul.fp32_precision = "tf32"
        with pytest.raises(RuntimeError, match="mix of the legacy and new APIs"):
            _ = matmul.allow_tf32
    finally:
        matmul.fp32_precision = before


def test_what_the_accelerator_counts():
    """
    `torch.accelerator` has `memory_allocated`, `max_memory_allocated`,
    `memory_reserved` and `empty_cache` for other GPUs too.
    """
    names = "memory_allocated", "max_memory_allocated", "memory_reserved", "empty_cache"
    assert all(callable(getattr(torch.accelerator, name)) for name in names)


def test_bits_of_a_fraction():
    """
    The fraction of `float16` has 10 bits, that of `bfloat16` 7, and the errors show it.
    """
    assert torch.finfo(torch.float16).eps == 2**-10
    assert torch.finfo(torch.bfloat16).eps == 2**-7
    torch.manual_seed(0)
    a, b = torch.randn(2, 64, 64, dtype=torch.float64)
    errors = [
        ((a.to(t) @ b.to(t)).double() - a @ b).abs().max().item()
        for t in (torch.float32, torch.float16, torch.bfloat16)
    ]
    assert 100 * errors[0] < errors[1] < errors[2] / 3


def test_the_exact_way_is_the_default():
    """
    On a GPU, `"highest"` is the exact way and the default; `"high"` allows TF32:
    """
    assert torch.get_float32_matmul_precision() == "highest"
    try:
        torch.set_float32_matmul_precision("high")
        assert torch.backends.cuda.matmul.fp32_precision == "tf32"
    finally:
        torch.set_float32_matmul_precision("highest")


def test_convolutions_use_tf32():
    """
    Since torch 2.9, `torch.backends.cuda.matmul.fp32_precision` says the same for CUDA
    alone, `"ieee"` or `"tf32"`, and `torch.backends.cudnn.conv.fp32_precision` for
    convolutions, where TF32 is the default.
    """
    assert torch.backends.cuda.matmul.fp32_precision != "tf32"
    assert torch.backends.cudnn.conv.fp32_precision == "tf32"


def test_non_blocking_on_a_cpu():
    """
    On a CPU, `non_blocking` changes nothing, so the loop can stay as it is.
    """
    x = torch.ones(3)
    assert x.to("cpu", non_blocking=True) is x


def test_out_of_memory_on_a_cpu():
    """
    (On a CPU, the error is a plain `RuntimeError`. `torch.OutOfMemoryError` is one of
    its kinds.)
    """
    assert issubclass(torch.OutOfMemoryError, RuntimeError)
    with pytest.raises(RuntimeError) as caught:
        torch.empty(2**50, dtype=torch.uint8)
    assert type(caught.value) is RuntimeError


def test_a_model_on_meta_takes_no_memory():
    """
    For a large model, `meta` does the counting, and takes no memory for it:
    """
    with torch.device("meta"):
        layer = nn.Linear(2**20, 2**20)
    assert layer.weight.nbytes == 2**42  # more than this machine has


def test_a_named_tuple_wants_its_values_apart():
    """
    `type(batch)` makes a list from a list and a tuple from a tuple. (A named tuple
    wants its values apart, as in `type(batch)(*values)`.)
    """
    pair = namedtuple("pair", "inputs targets")(1, 2)
    for batch in ([1, 2], (1, 2)):
        assert type(batch)(value for value in batch) == batch
    with pytest.raises(TypeError):
        type(pair)(value for value in pair)
    assert type(pair)(*(value for value in pair)) == pair


def test_a_mac_has_a_count_of_its_own():
    """
    For a Mac there is also `torch.mps.current_allocated_memory`.
    """
    assert callable(torch.mps.current_allocated_memory)
