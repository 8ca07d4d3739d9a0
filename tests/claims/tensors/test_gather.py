"""What docs/tensors/gather.md claims."""

import pytest
import torch


def test_lists_apart_move_to_the_front():
    """With a colon *between* them, that dimension moves to the front."""
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


def test_a_negative_index_is_an_error_in_gather():
    """A negative index is an error in `gather`, though not in `take_along_dim`."""
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


def test_positions_as_a_tuple_are_an_index():
    """As a tuple, it gives a list for each dimension, which is an index again:"""
    block = torch.rand(2, 3, 4, generator=torch.Generator().manual_seed(0))
    large = block > 0.5
    places = large.nonzero(as_tuple=True)
    assert len(places) == 3
    assert torch.equal(block[places], block[large])
    assert torch.equal(torch.stack(places, dim=1), large.nonzero())


def test_gather_wants_as_many_dimensions_as_the_tensor():
    """`gather` wants an index with as many dimensions as the tensor."""
    scores, labels = torch.rand(3, 4), torch.tensor([1, 0, 2])
    for index in (labels, labels[:, None, None]):
        with pytest.raises(RuntimeError, match="same number of dimensions"):
            scores.gather(1, index)
    assert scores.gather(1, labels[:, None]).shape == (3, 1)


def test_scatter_without_an_underscore_makes_a_new_tensor():
    """`scatter` returns a new tensor; `scatter_`, with the underscore, writes into the
    tensor that it is called on.
    """
    zeros, places = torch.zeros(2, 3), torch.tensor([[1], [2]])
    assert zeros.scatter(1, places, 1.0).sum() == 2
    assert zeros.sum() == 0
    assert zeros.scatter_(1, places, 1.0) is zeros
    assert zeros.sum() == 2


def test_scatter_does_the_reverse_of_gather():
    """`scatter` does the reverse: it writes each value to the place that the index
    names.
    """
    draw = torch.Generator().manual_seed(0)
    scores = torch.rand(5, 4, generator=draw)
    order = torch.rand(5, 4, generator=draw).argsort(dim=1)
    back = torch.zeros(5, 4).scatter(1, order, scores.gather(1, order))
    assert torch.equal(back, scores)


def test_a_division_is_no_index():
    """Division makes floats, even when nothing is left over."""
    numbers = torch.arange(5)
    with pytest.raises(IndexError, match="must be long"):
        numbers[torch.tensor([4, 2]) / 2]
    assert numbers[torch.tensor([4, 2]) // 2].tolist() == [2, 1]
