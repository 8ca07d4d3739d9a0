"""What docs/tensors/numpy-bridge.md claims."""

import faulthandler
import os
import warnings

import numpy as np
import pytest
import torch

VERSION = tuple(int(number) for number in torch.__version__.split(".")[:2])
MIRRORED = np.array([1.0, 2.0, 3.0])[::-1]


def test_only_tensor_always_copies():
    """Only `torch.tensor` always copies. The others share *if they can*. A tensor of
    another dtype cannot share, since its numbers are stored differently.
    """
    array = np.zeros(3, dtype=np.float32)
    torch.tensor(array).fill_(1)
    assert not array.any()
    doors = (torch.from_numpy, torch.as_tensor, torch.asarray, torch.from_dlpack)
    for number, door in enumerate(doors, start=1):
        door(array).fill_(number)
        assert (array == number).all()
    for door in (torch.as_tensor, torch.asarray):
        door(array, dtype=torch.float64).fill_(99)
        assert not (array == 99).any()


def test_a_mirrored_array_passes_no_door_but_a_copy_does():
    """Copy the array before it crosses, whichever function you use."""
    doors = (torch.tensor, torch.from_numpy, torch.as_tensor, torch.asarray)
    for door in doors:
        with pytest.raises(ValueError, match="stride"):
            door(MIRRORED)
    for door in (*doors, torch.from_dlpack):
        assert door(MIRRORED.copy()).tolist() == [3, 2, 1]


def test_from_dlpack_of_a_mirrored_array_ends_python():
    """For a mirrored array, `torch.from_dlpack` of torch 2.11 and 2.13 does not raise
    an error: it aborts the whole program, and in a notebook the kernel dies. torch
    2.15 raises a `RuntimeError`.
    """
    child = os.fork()
    if child == 0:  # it calls this alone, and never returns to the test
        faulthandler.disable()
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        try:
            torch.from_dlpack(MIRRORED)
        except RuntimeError:
            os._exit(7)
        os._exit(0)
    ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if VERSION <= (2, 13):
        assert ended < 0  # killed by a signal
    elif VERSION >= (2, 15):
        assert ended == 7


def test_the_way_out_works_where_there_are_numbers():
    """Here is a line that works on every
    [device](dtypes-and-devices.md#where-the-numbers-lie) that holds numbers, with or
    without a gradient, and its short form:
    """
    for tensor in (torch.ones(2), torch.ones(2, requires_grad=True)):
        assert (tensor.detach().cpu().numpy() == 1).all()
        assert (tensor.numpy(force=True) == 1).all()
    with pytest.raises(NotImplementedError, match="no data"):
        torch.ones(2, device="meta").detach().cpu().numpy()


def test_force_shares_where_it_can():
    """Do not read `force=True` as "always a copy": it shares where it can, like the
    long form.
    """
    weight = torch.ones(2, requires_grad=True)
    weight.numpy(force=True)[:] = 5
    assert weight.tolist() == [5, 5]


def test_bfloat16_is_the_exception_on_the_way_out():
    """Out of nearly any tensor: `t.detach().cpu().numpy()`, or `t.numpy(force=True)`.
    (Call `.float()` first on `bfloat16`.) Copy before you change it.
    """
    brain = torch.ones(2, dtype=torch.bfloat16)
    with pytest.raises(TypeError, match="BFloat16"):
        brain.numpy(force=True)
    assert (brain.float().numpy(force=True) == 1).all()


def test_transposing_reverses_all_dimensions_in_numpy_only():
    """| `np.transpose(a)` | `t.mT` for a matrix, otherwise
    [`t.permute(…)`](https://docs.pytorch.org/docs/stable/generated/torch.permute.html)
    with all dimensions in reverse order | `t.mT` and `t.transpose(0, 1)` swap just two
    dimensions |
    """
    block = np.arange(24.0).reshape(2, 3, 4)
    tensor = torch.from_numpy(block)
    assert np.array_equal(tensor.permute(2, 1, 0), np.transpose(block))
    assert tensor.mT.shape == (2, 4, 3)
    assert tensor.transpose(0, 1).shape == (3, 2, 4)
    assert np.array_equal(tensor[0].mT, np.transpose(block[0]))


def test_quantile_is_the_median_of_numpy_within_limits():
    """| `np.median(a)` | `t.quantile(0.5)` | wants floats, as of torch 2.13 at most
    16,777,216 of them; `t.median()` takes the lower one |
    """
    numbers = torch.tensor([1.0, 2.0, 3.0, 4.0])
    assert numbers.quantile(0.5) == np.median(numbers) == 2.5
    assert numbers.median() == 2
    with pytest.raises(RuntimeError, match="float or double"):
        torch.tensor([1, 2]).quantile(0.5)
    if VERSION <= (2, 13):
        with pytest.raises(RuntimeError, match="too large"):
            torch.zeros(16_777_217).quantile(0.5)


def test_repeat_is_tile_for_a_row_only():
    """| `np.repeat(a, 3)` |
    [`t.repeat_interleave(3)`](https://docs.pytorch.org/docs/stable/generated/torch.repeat_interleave.html)
    | `t.repeat(3)` is `np.tile(a, 3)` for a row; beyond one dimension, use
    `t.tile(3)` |
    """
    row, table = torch.tensor([1, 2]), torch.tensor([[1, 2], [3, 4]])
    for tensor in (row, table):
        assert np.array_equal(tensor.repeat_interleave(3), np.repeat(tensor.numpy(), 3))
        assert np.array_equal(tensor.tile(3), np.tile(tensor.numpy(), 3))
    assert np.array_equal(row.repeat(3), np.tile(row.numpy(), 3))
    with pytest.raises(RuntimeError):
        table.repeat(3)


def test_clone_keeps_the_order_in_memory_and_copy_does_not():
    """| `a.copy()` | `t.clone()` | `clone` keeps a transposed [order in
    memory](strides.md#what-reshape-does-instead), `copy` does not |
    """
    turned = np.zeros((2, 3)).T
    assert turned.copy().flags.c_contiguous
    assert torch.from_numpy(turned).clone().stride() == (1, 3)


def test_dlpack_shares_a_read_only_array_without_a_warning():
    """As of torch 2.13, DLPack does not even warn: in the last line, no warnings, and
    the memory is shared.
    """
    array = np.zeros(3)
    array.flags.writeable = False
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        torch.from_dlpack(array).fill_(1)
    assert (array == 1).all()


def test_array_and_tensor_add_up_in_one_order_only():
    """Nobody asked for a concatenation: array and tensor each decline the addition,
    and the last thing Python tries for `+` is to join two sequences. With the tensor
    on the left it happens to work as of torch 2.13 and NumPy 2.4, by way of NumPy,
    with a deprecation warning.
    """
    array, tensor = np.array([1.0, 2.0]), torch.tensor([1.0, 2.0])
    with pytest.raises(TypeError, match="Concatenation"):
        array + tensor
    with pytest.warns(DeprecationWarning):
        assert (tensor + array).tolist() == [2, 4]


def test_most_functions_accept_the_words_of_numpy():
    """| `axis=0`, `keepdims=True` | `dim=0`, `keepdim=True` | most functions accept
    NumPy's words too |
    """
    table = torch.rand(2, 3)
    for name in ("sum", "mean", "std", "var", "amax", "argmax", "all", "median"):
        function = getattr(torch, name)
        result = function(table, axis=0, keepdims=True)
        values = result.values if name == "median" else result
        assert values.shape == (1, 3)
    assert torch.cat([table, table], axis=0).shape == (4, 3)
    with pytest.raises(TypeError):  # one that does not
        table.split(1, axis=0)


def test_under_no_grad_a_weight_becomes_an_array():
    """(Inside `torch.no_grad()`, where nothing is recorded anyway, the second one is
    dropped. The memory is shared there too.)
    """
    weight = torch.ones(2, requires_grad=True)
    with pytest.raises(RuntimeError, match="requires grad"):
        weight.numpy()
    with torch.no_grad():
        weight.numpy()[:] = 5
    assert weight.tolist() == [5, 5]
