"""What docs/tensors/shapes.md claims."""

import pytest
import torch


def test_cat_passes_an_empty_row_over():
    """All other sizes must agree. (An empty tensor of shape (0,) fits everything, for
    historical reasons.)
    """
    table = torch.ones(2, 3)
    with pytest.raises(RuntimeError, match="must match"):
        torch.cat([table, torch.ones(2, 2)])
    with pytest.raises(RuntimeError, match="must match"):
        torch.cat([table, torch.empty(0, 2)])
    assert torch.equal(torch.cat([table, torch.empty(0)]), table)


def test_chunk_may_get_by_with_fewer():
    """The number in `chunk` is a wish: it makes the parts equally large, rounded up,
    and may make fewer of them. `tensor_split` keeps to the number.
    """
    months = torch.arange(6)
    assert [len(part) for part in months.chunk(4)] == [2, 2, 2]
    assert len(months.tensor_split(4)) == 4
    assert len(months.tensor_split(9)) == 9


def test_squeeze_takes_the_batch_of_one():
    """With a single one, `squeeze()` removes the batch too, and code that worked all
    day fails on the last, smaller batch of the evening.
    """
    assert torch.ones(8, 1).squeeze().shape == torch.ones(8, 1).squeeze(1).shape
    assert torch.ones(1, 1).squeeze().shape == ()
    assert torch.ones(1, 1).squeeze(1).shape == (1,)
