"""What docs/tensors/operations.md claims."""

import inspect

import pytest
import torch


def test_most_methods_are_also_functions():
    """Each operator is short for a method, and most methods are also functions."""
    methods = [
        name
        for name, value in inspect.getmembers(torch.Tensor, callable)
        if not name.startswith("_") and not name.endswith("_")
    ]
    functions = [name for name in methods if hasattr(torch, name)]
    assert len(methods) / 2 < len(functions) < len(methods)
    assert not hasattr(torch, "expand")


def test_division_by_zero_is_an_error_for_two_operators_only():
    """Division by zero is an error only for `//` and `%` of whole numbers, which have
    no way to write infinity. Floats, and `/` of whole numbers with them, carry on with
    `inf` and, for 0 / 0, with `nan`, "not a number":
    """
    whole = torch.tensor([5, 0])
    with pytest.raises(RuntimeError, match="ZeroDivision"):
        whole // 0
    with pytest.raises(RuntimeError, match="ZeroDivision"):
        whole % 0
    for quotient in (whole / 0, whole.float() / 0, whole.float() // 0):
        assert quotient[0] == torch.inf
        assert quotient[1].isnan()


def test_rounding_halves_up_would_drift():
    """If halves always went up, sums of many rounded numbers would drift upward."""
    halves = torch.arange(1000) + 0.5
    assert halves.round().sum() == halves.sum()
    assert (halves + 0.5).floor().sum() == halves.sum() + 500


def test_equal_asks_for_shape_and_numbers():
    """`isclose` answers for each element. `allclose` gives one `bool` for all of them,
    and `equal` too, but it asks for the same shape and exactly the same numbers.
    """
    row, column = torch.ones(2), torch.ones(2, 1)
    assert torch.isclose(row, column).shape == (2, 2)
    assert torch.allclose(row, column) is True
    assert torch.equal(row, column) is False
    assert not torch.equal(row, row + 1e-6)
    assert torch.allclose(row, row + 1e-6)


def test_an_overlap_of_rows_is_refused_and_one_of_columns_is_not():
    """Do not rely on the refusal: as of torch 2.13 it comes where both parts are
    without gaps, but shifting *columns*, as in `x[:, 1:] += x[:, :-1]`, gives wrong
    numbers without a word.
    """
    x = torch.arange(16.0).reshape(4, 4)
    right = x[:, 1:] + x[:, :-1]
    with pytest.raises(RuntimeError, match="single memory location"):
        x[1:] += x[:-1]
    x[:, 1:] += x[:, :-1]
    assert not torch.equal(x[:, 1:], right)


def test_reductions_of_whole_numbers_are_wide():
    """whole numbers and `bool` give `int64`"""
    for dtype in (torch.bool, torch.uint8, torch.int8, torch.int32):
        tensor = torch.ones(2, dtype=dtype)
        assert tensor.sum().dtype == tensor.prod().dtype == torch.int64


def test_argmax_takes_the_first_of_several():
    """the first one, if there are several"""
    for size in (2, 100, 100_000):
        assert torch.ones(size).argmax() == torch.ones(size).argmin() == 0
    assert torch.ones(3, 1000).argmax(dim=1).tolist() == [0, 0, 0]


def test_equal_values_may_change_their_order():
    """Equal values may change their order; `sort` with `stable=True` keeps it."""
    ties, order = torch.zeros(1000), torch.arange(1000)
    assert torch.equal(ties.sort(stable=True).indices, order)
    assert not torch.equal(ties.topk(1000).indices, order)


def test_the_strict_versions_accept_their_row_only():
    """The strict versions accept only the shapes of their row, which is useful as a
    check.
    """
    vector, matrix, batch = torch.ones(2), torch.ones(2, 2), torch.ones(3, 2, 2)
    for name, fitting in {
        "dot": (vector, vector),
        "mv": (matrix, vector),
        "mm": (matrix, matrix),
        "bmm": (batch, batch),
    }.items():
        strict = getattr(torch, name)
        assert torch.equal(strict(*fitting), fitting[0] @ fitting[1])
        for left in (vector, matrix, batch, batch[:1]):
            for right in (vector, matrix, batch, batch[:1]):
                dims = (left.dim(), right.dim())
                fits = dims == tuple(one.dim() for one in fitting)
                if not fits or len(left) != len(right):
                    with pytest.raises(RuntimeError):
                        strict(left, right)


def test_a_letter_is_one_size_or_stretched_from_one():
    """`g` runs through the columns of `week` and through `price` in step, so both must
    have the same size. (A size of 1 is stretched, as in broadcasting.)
    """
    week = torch.ones(2, 3)
    with pytest.raises(RuntimeError, match="subscript g has size 2"):
        torch.einsum("dg,g->d", week, torch.ones(2))
    assert torch.einsum("dg,g->d", week, torch.tensor([4.0])).tolist() == [12, 12]


def test_a_row_of_zeros_has_no_direction():
    """This gives every row the length 1, without changing its direction (a row of
    zeros has none, and becomes `nan`):
    """
    rows = torch.tensor([[3.0, 4.0], [1e-3, 0.0], [0.0, 0.0]])
    unit = rows / torch.linalg.vector_norm(rows, dim=1, keepdim=True)
    lengths = torch.linalg.vector_norm(unit[:2], dim=1)
    assert torch.allclose(lengths, torch.ones(2))
    assert unit[2].isnan().all()


@pytest.mark.parametrize("dim", [0, 1, 2, -1, (0, 2)])
def test_the_dimension_that_is_named_goes_away(dim):
    """**The dimension that you name is the one that goes away.**"""
    block = torch.rand(2, 3, 4)
    named = {size % 3 for size in (dim if isinstance(dim, tuple) else (dim,))}
    left = tuple(size for d, size in enumerate(block.shape) if d not in named)
    for reduce in (torch.sum, torch.mean, torch.amax, torch.std):
        assert reduce(block, dim=dim).shape == left
