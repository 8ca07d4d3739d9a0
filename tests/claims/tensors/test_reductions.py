"""What docs/tensors/reductions.md claims."""

import pytest
import torch


def test_reductions_of_whole_numbers_are_wide():
    """whole numbers and `bool` give `int64`"""
    for dtype in (torch.bool, torch.uint8, torch.int8, torch.int32):
        tensor = torch.ones(2, dtype=dtype)
        assert tensor.sum().dtype == tensor.prod().dtype == torch.int64


def test_argmax_takes_the_first_of_several():
    """the first one, if there are several; `nan` counts as both largest and
    smallest
    """
    for size in (2, 100, 100_000):
        assert torch.ones(size).argmax() == torch.ones(size).argmin() == 0
    assert torch.ones(3, 1000).argmax(dim=1).tolist() == [0, 0, 0]
    gap = torch.tensor([1.0, torch.nan, 3.0])
    assert gap.argmax() == gap.argmin() == 1


def test_equal_values_may_change_their_order():
    """Equal values may change their order; `sort` with `stable=True` keeps it."""
    ties, order = torch.zeros(1000), torch.arange(1000)
    assert torch.equal(ties.sort(stable=True).indices, order)
    assert not torch.equal(ties.topk(1000).indices, order)


@pytest.mark.parametrize("dim", [0, 1, 2, -1, (0, 2)])
def test_the_dimension_that_is_named_goes_away(dim):
    """**The dimension that you name is the one that goes away.**"""
    block = torch.rand(2, 3, 4)
    named = {size % 3 for size in (dim if isinstance(dim, tuple) else (dim,))}
    left = tuple(size for d, size in enumerate(block.shape) if d not in named)
    for reduce in (torch.sum, torch.mean, torch.amax, torch.std):
        assert reduce(block, dim=dim).shape == left


def test_sum_of_python_adds_rows():
    """Python's own functions walk along the first dimension, so `sum` adds up *rows*,
    and `max` asks whether one row is larger than another.
    """
    week = torch.tensor([[12.0, 30.0, 8.0], [10.0, 24.0, 11.0]])
    assert torch.equal(sum(week), week.sum(dim=0))
    with pytest.raises(RuntimeError, match="ambiguous"):
        max(week)
    assert max(week[:, :1]) == 12  # rows of one number can be compared


def test_the_median_hardly_notices_an_outlier():
    """One large tip pulls the mean up, and the median hardly notices. For an even count,
    PyTorch's median is the lower of the two in the middle.
    """
    tips, usual = torch.tensor([2.0, 3.0, 4.0, 31.0]), torch.tensor([2.0, 3.0, 4.0])
    assert tips.median() == usual.median() == 3
    assert tips.mean() > 3 * usual.mean()


def test_unique_is_in_ascending_order():
    """`unique` lists each value once, in ascending order, and can count."""
    given = torch.randint(-9, 9, (500,), generator=torch.Generator().manual_seed(0))
    values, counts = given.unique(return_counts=True)
    assert values.tolist() == sorted(set(given.tolist()))
    assert counts.tolist() == [(given == value).sum() for value in values]


def test_without_a_dimension_the_place_is_counted_row_by_row():
    """Without `dim`, the table is read like a text, row by row, and 2 comes fifth."""
    points = torch.tensor([[3, 9, 4], [7, 2, 5]])
    assert points.argmin() == points.flatten().argmin() == 4
    assert points.mT.argmin() == 3  # as the table is seen, not as it is stored


def test_sort_and_topk_go_along_the_last_dimension():
    """`sort` and `topk` work along the last dimension unless you name another."""
    block = torch.rand(2, 3, 4, generator=torch.Generator().manual_seed(0))
    for dim in (-1, 2):
        assert torch.equal(block.sort().values, block.sort(dim=dim).values)
        assert torch.equal(block.topk(2).values, block.topk(2, dim=dim).values)
    assert block.topk(2, dim=0).values.shape == (2, 3, 4)


def test_each_nan_is_a_value_of_its_own():
    """(Only `nan` it lists as often as it comes, since `nan` equals nothing, not even
    itself.)
    """
    numbers = torch.tensor([torch.nan, 1.0, torch.nan, 1.0])
    values, counts = numbers.unique(return_counts=True)
    assert values.isnan().tolist() == [False, True, True]
    assert counts.tolist() == [2, 1, 1]
