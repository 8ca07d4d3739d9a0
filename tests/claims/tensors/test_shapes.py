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
    day fails on the last batch of the evening, a batch of one.
    """
    assert torch.ones(8, 1).squeeze().shape == torch.ones(8, 1).squeeze(1).shape
    assert torch.ones(1, 1).squeeze().shape == ()
    assert torch.ones(1, 1).squeeze(1).shape == (1,)


def test_squeeze_with_a_dimension_takes_that_one_only():
    """Without an argument, *all* dimensions of size 1 go. With one, only that dimension
    does, and only if its size is 1: dimension 1 has size 5, so the last line changes
    nothing and raises no error.
    """
    scores = torch.zeros(1, 5, 1)
    assert scores.squeeze().shape == (5,)
    assert [tuple(scores.squeeze(dim).shape) for dim in range(3)] == [
        (5, 1),
        (1, 5, 1),
        (1, 5),
    ]


def test_any_shape_with_room_for_the_elements_will_do():
    """Any shape will do if it has room for exactly as many elements. One size may be
    left to torch: write `-1` for it, and it is computed from the rest, unless another
    size is 0.
    """
    months = torch.arange(12)
    for one in range(1, 14):
        for two in range(1, 14):
            if one * two == 12:
                assert months.reshape(one, two).flatten().tolist() == months.tolist()
                assert months.reshape(one, -1).shape == (one, two)
            else:
                with pytest.raises(RuntimeError, match="invalid for input of size 12"):
                    months.reshape(one, two)
    with pytest.raises(RuntimeError, match="only one dimension can be inferred"):
        months.reshape(-1, -1)
    nobody = torch.zeros(0, 3, 4)
    with pytest.raises(RuntimeError, match="can be any value"):
        nobody.reshape(0, -1)
    assert nobody.reshape(-1, 12).shape == nobody.flatten(1).shape == (0, 12)


def test_cutting_copies_nothing_and_joining_copies_all():
    """Each `cat` copies everything that it joins."""
    days = torch.arange(7)
    for joined in (torch.cat([days]), torch.cat([days, days])):
        assert joined.data_ptr() != days.data_ptr()


def test_parts_are_views():
    """No number is copied, and the last part may be smaller."""
    days = torch.arange(7)
    for parts in (days.split(3), days.split([2, 4, 1]), days.chunk(3)):
        first, *_, last = parts
        assert first.data_ptr() == days.data_ptr()
        assert len(last) == 1
        last[:] += 1
    assert days[-1] == 9


def test_the_transpose_of_a_photo_is_mirrored():
    """Here it would also exchange rows and columns: a photo lying on its side, and
    mirrored.
    """
    photo = torch.arange(2 * 3 * 4).reshape(2, 3, 4)
    upright, lying = photo.permute(2, 0, 1), photo.transpose(0, 2)
    assert torch.equal(photo.movedim(-1, 0), upright)
    assert torch.equal(lying, upright.mT)
    assert torch.equal(lying, upright.rot90(1, (1, 2)).flip(1))
    assert not any(torch.equal(lying, upright.rot90(k, (1, 2))) for k in (1, 3))


def test_a_row_has_no_transpose():
    """A row of numbers has no transpose in PyTorch: to get a column, use
    `unsqueeze(1)`.
    """
    row = torch.arange(3)
    assert row.t().shape == (3,)
    with pytest.raises(RuntimeError, match="only supported on matrices"):
        _ = row.mT
    assert row.unsqueeze(1).shape == (3, 1)
