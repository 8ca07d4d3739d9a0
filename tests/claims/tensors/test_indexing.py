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


def test_a_number_removes_its_dimension():
    """**A number removes its dimension, a slice keeps it.**"""
    block = torch.zeros(4, 5, 6)
    assert block[1].shape == (5, 6)
    assert block[1:2].shape == (1, 5, 6)
    assert block[:, 1, 2:3].shape == (4, 1)
    assert block[..., 0].shape == (4, 5)


def test_a_slice_is_forgiving():
    """A position must exist, but a slice is forgiving: it takes what there is, which
    may be nothing.
    """
    seats = torch.arange(4)
    for position in (4, -5):
        with pytest.raises(IndexError, match="out of bounds"):
            seats[position]
    assert seats[2:99].tolist() == [2, 3]
    assert seats[-99:1].tolist() == [0]
    assert seats[7:].numel() == seats[3:1].numel() == 0


@pytest.mark.parametrize("shape", [(5,), (2, 3), (2, 3, 4), (1, 1)])
def test_a_mask_of_the_whole_gives_one_dimension(shape):
    """The result has one dimension, whatever shape the tensor and its mask share."""
    numbers = torch.arange(torch.Size(shape).numel()).reshape(shape)
    for least in (-1, 1, 99):
        chosen = numbers[numbers > least]
        assert chosen.ndim == 1
        assert len(chosen) == (numbers > least).sum()


def test_a_negative_step_is_refused():
    """Python lists and NumPy allow it, PyTorch does not. `flip` reverses the dimensions
    that you name, as a copy.
    """
    week = torch.arange(7)
    assert week.tolist()[::-1] == week.numpy()[::-1].tolist() == week.flip(0).tolist()
    with pytest.raises(ValueError, match="step must be greater than zero"):
        week[::-1]
    assert not shares(week.flip(0), week)


def test_three_rows_and_three_columns_are_three_elements():
    """The lists are read in *pairs*, like coordinates: (0, 0), (1, 2), (3, 5)."""
    seats = torch.arange(24).reshape(4, 6)
    rows, columns = [0, 1, 3], [0, 2, 5]
    assert seats[rows, columns].tolist() == [0, 8, 23]
    block = seats[rows][:, columns]
    assert block.shape == (3, 3)
    assert torch.equal(seats[torch.tensor(rows)[:, None], columns], block)
