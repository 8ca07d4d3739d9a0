"""What docs/tensors/indexing.md claims."""

import pytest
import torch


def shares(part: torch.Tensor, whole: torch.Tensor) -> bool:
    """Return whether both use the same storage."""
    return part.untyped_storage().data_ptr() == whole.untyped_storage().data_ptr()


def test_lists_apart_move_to_the_front():
    """With a colon *between* them, that dimension moves to the front:"""
    photos = torch.zeros(8, 3, 20, 30)
    assert photos[:, [0, 2], [5, 6]].shape == (8, 2, 30)
    assert photos[:, [0, 2], :, [5, 6]].shape == (2, 8, 20)


def test_lists_next_to_each_other_stay_in_their_place():
    """In such a case, first bring the two dimensions next to each other:"""
    photos = torch.arange(8 * 3 * 20 * 30).reshape(8, 3, 20, 30)
    apart = photos[:, [0, 2], :, [5, 6]]
    together = photos.transpose(2, 3)[:, [0, 2], [5, 6]]
    assert torch.equal(together, apart.movedim(0, 1))
    block = photos[:, [0, 2]][..., [5, 6]]  # two steps give all pairs, not these two
    assert block.shape == (8, 2, 20, 2)


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
    """| tensor of no dimensions, such as the result of `argmax()` | view, like a
    number |
    """
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


def test_a_negative_index_is_an_error_in_gather():
    """A negative index, by the way, is an error in `gather`, though not in
    `take_along_dim`.
    """
    numbers, last = torch.arange(4.0), torch.tensor([-1])
    with pytest.raises(RuntimeError, match="out of bounds"):
        numbers.gather(0, last)
    assert torch.take_along_dim(numbers, last, 0) == 3


def test_gather_gives_the_shape_of_the_index():
    """The result always has the shape of the index."""
    scores = torch.rand(3, 4)
    for rows in (1, 2, 3):
        for columns in (1, 4, 7):
            index = torch.randint(4, (rows, columns))
            assert scores.gather(1, index).shape == index.shape


def test_repeated_places_add_up_only_where_asked():
    """Candidate 2 got *one* vote. The line first reads `counts[votes]`, adds 1 to each
    copy, and writes the copies back; three times the same 1 is written to the same
    place.
    """
    votes = torch.tensor([0, 2, 2, 2])
    counts = torch.zeros(3, dtype=torch.int64)
    counts[votes] += 1
    assert counts.tolist() == [1, 0, 1]
    assert votes.bincount(minlength=3).tolist() == [1, 0, 3]


def test_bincount_takes_no_negative_numbers():
    """| to count whole numbers, none negative |
    [`torch.bincount`](https://docs.pytorch.org/docs/stable/generated/torch.bincount.html)
    |
    """
    with pytest.raises(RuntimeError, match="non-negative"):
        torch.tensor([1, -1]).bincount()
    counts = torch.tensor([1, 1, 3]).bincount()
    assert counts.tolist() == [0, 2, 0, 1]


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
