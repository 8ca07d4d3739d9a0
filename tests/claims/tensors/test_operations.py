"""What docs/tensors/operations.md claims."""

import inspect
import math
import operator

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
    no way to write infinity.
    """
    whole = torch.tensor([5, 0])
    with pytest.raises(RuntimeError, match="ZeroDivision"):
        whole // 0
    with pytest.raises(RuntimeError, match="ZeroDivision"):
        whole % 0
    for quotient in (whole / 0, whole.float() / 0, whole.float() // 0):  # no error
        assert quotient[0] == torch.inf
        assert quotient[1].isnan()


def test_the_sum_with_one_half_is_rounded():
    """(The sum is rounded as well, so that the last `float32` before one half,
    0.49999997, becomes 1. If that matters, compare:
    `torch.where(prices % 1 < 0.5, prices.floor(), prices.ceil())`.)
    """
    half = torch.tensor(0.5)
    before = torch.nextafter(half, torch.tensor(0.0))
    assert f"{before.item():.8f}" == "0.49999997"
    assert (before + 0.5).floor() == 1
    generator = torch.Generator().manual_seed(0)
    prices = torch.cat(
        [
            torch.stack([before, half, -before, -half, torch.tensor(2.0**23 + 1)]),
            torch.arange(-40, 40) / 4,
            20 * torch.randn(1000, generator=generator),
        ]
    )
    rounded = torch.where(prices % 1 < 0.5, prices.floor(), prices.ceil())
    assert rounded.tolist() == [math.floor(price + 0.5) for price in prices.tolist()]


def test_rounding_halves_up_would_drift():
    """If halves always went up, sums of many rounded numbers would drift upward."""
    halves = torch.arange(1000) + 0.5
    assert halves.round().sum() == halves.sum()
    assert (halves + 0.5).floor().sum() == halves.sum() + 500


def test_equal_asks_for_shape_and_numbers():
    """`isclose` answers for each element. `allclose` gives one `bool` for all of them,
    and `equal` too, but it asks for the same shape and exactly the same numbers.
    The first two want one dtype: `float32` with `float64` is an error.
    """
    row, column = torch.ones(2), torch.ones(2, 1)
    assert torch.isclose(row, column).shape == (2, 2)
    assert torch.allclose(row, column) is True
    assert torch.equal(row, column) is False
    assert not torch.equal(row, row + 1e-6)
    assert torch.allclose(row, row + 1e-6)
    for close in (torch.isclose, torch.allclose):
        with pytest.raises(RuntimeError, match="did not match"):
            close(row, row.double())
    assert torch.equal(row, row.double())


def test_very_small_numbers_are_close():
    """
    They allow an error of 0.001 % of the second number and of 1e-8 besides, so very
    small numbers are all close to each other.
    """
    assert torch.isclose(torch.tensor(1.0), torch.tensor(1.000009))
    assert not torch.isclose(torch.tensor(1.0), torch.tensor(1.000012))
    small = torch.tensor([0.0, 1e-12, -3e-9, 5e-9])
    assert torch.isclose(small[:, None], small).all()
    assert not torch.isclose(torch.tensor(1e-6), torch.tensor(2e-6))


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


def test_math_takes_tensors_of_one_element():
    """Nearly all functions of Python's `math` take single numbers, and a tensor passes
    for one only if it has one element. Torch has most of them under the same name, for
    whole tensors.
    """
    assert math.sqrt(torch.tensor([[4.0]])) == 2
    for shape in ((2,), (0,), (1, 2)):
        with pytest.raises((ValueError, TypeError, RuntimeError)):
            math.sqrt(torch.ones(shape))
    names = [name for name in dir(math) if callable(getattr(math, name))]
    names = [name for name in names if not name.startswith("_")]
    assert sum(hasattr(torch, name) for name in names) > 0.7 * len(names)


def test_a_caret_is_no_power():
    """In Python, `^` combines the bits of two whole numbers, which runs and means
    something else; for floats there is no such thing.
    """
    assert (torch.tensor([4, 5]) ^ 2).tolist() == [4 ^ 2, 5 ^ 2] != [16, 25]
    with pytest.raises(TypeError):
        operator.xor(4.0, 2)
    with pytest.raises(RuntimeError):
        torch.tensor([4.0]) ^ 2


def test_division_with_one_slash_makes_floats():
    """`/` makes floats, even of whole numbers that divide evenly. The other two keep
    whole numbers whole.
    """
    whole = torch.tensor([12, -18])
    assert (whole / 6).dtype == torch.float32
    assert (whole // 6).dtype == (whole % 6).dtype == torch.int64


def test_halves_go_to_the_even_number_as_in_python():
    """A half goes to the nearest *even* number, as in Python."""
    halves = torch.arange(-9, 9) + 0.5
    assert halves.round().tolist() == [round(half) for half in halves.tolist()]
    assert not (halves.round() % 2).any()


def test_each_function_of_the_lesson_has_a_twin_in_place():
    """Most elementwise methods have such a twin, and there are a few more: `zero_`,
    `fill_`, `copy_` and those that draw [random numbers](randomness.md).
    """
    names = "add sub mul div pow neg abs clamp exp log sqrt sin tanh sigmoid round"
    for name in names.split():
        assert hasattr(torch.Tensor, name)
        assert hasattr(torch.Tensor, f"{name}_")
    for name in ("zero", "fill", "copy", "uniform", "normal"):
        assert hasattr(torch.Tensor, f"{name}_")
        assert not hasattr(torch.Tensor, name)
