"""What docs/tensors/indexing.md claims."""

import pytest
import torch


def shares(part: torch.Tensor, whole: torch.Tensor) -> bool:
    """Return whether both use the same storage."""
    return part.untyped_storage().data_ptr() == whole.untyped_storage().data_ptr()


@pytest.mark.parametrize(
    ("index", "view"),
    [
        (1, True),
        (slice(1, 3), True),
        (..., True),
        (None, True),
        ((slice(None), 2), True),
        (torch.tensor(1), True),
        ([1, 2], False),
        (torch.tensor([1]), False),
        (torch.tensor([True, False, True]), False),
        ((slice(1, 3), [0, 1]), False),
        ((1, torch.tensor([True, False, True, False])), False),
    ],
)
def test_numbers_and_slices_give_views(index, view):
    """| any mix that contains a mask or a list | copy |"""
    table = torch.arange(12).reshape(3, 4)
    assert shares(table[index], table) == view


def test_a_scalar_tensor_is_an_index_like_a_number():
    """| tensor of no dimensions, such as `torch.tensor(2)` | view, like a number |"""
    numbers = torch.tensor([3.0, 9.0, 5.0])
    largest = numbers[numbers.argmax()]
    assert largest.shape == ()
    largest.fill_(0)
    assert numbers.tolist() == [3, 0, 5]


@pytest.mark.parametrize(
    "index", [1, slice(0, 2), [0, 2], torch.tensor([True, False, True])]
)
def test_assigning_reaches_the_original(index):
    """Assigning, with `=` directly behind the index, always reaches the original."""
    numbers = torch.zeros(3)
    numbers[index] = 7
    assert numbers.any()


def test_assigning_behind_a_second_index_gets_lost():
    """No error, but `prices` is unchanged after the second line: `prices[prices > 2]`
    is a copy, and the 99 went into it. Use one index for an assignment.
    """
    prices = torch.tensor([1.0, 3.0, 4.0])
    prices[prices > 2][0] = 99
    assert prices.tolist() == [1, 3, 4]
    prices[(prices > 2).nonzero()[0]] = 99
    assert prices.tolist() == [1, 99, 4]


def test_masks_of_bytes_are_deprecated_and_numbers_are_positions():
    """Whole numbers are *positions*, so this took the elements 0, 1, 1 and 0. A mask
    has to be of type `bool`; masks of bytes (`uint8`) still work in torch 2.13, with a
    warning that they are deprecated.
    """
    numbers, bits = torch.tensor([5, 6, 7, 8]), torch.tensor([0, 1, 1, 0])
    assert numbers[bits].tolist() == [5, 6, 6, 5]
    assert numbers[bits.bool()].tolist() == [6, 7]
    with pytest.warns(UserWarning, match="deprecated"):
        assert numbers[bits.byte()].tolist() == [6, 7]


def test_a_tensor_of_whole_numbers_cuts_decimals_off():
    """A tensor of whole numbers cuts the decimals off, without a word."""
    counts = torch.zeros(2, dtype=torch.int64)
    counts[:] = torch.tensor([2.9, -2.9])
    assert counts.tolist() == [2, -2]
