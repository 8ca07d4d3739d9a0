"""What docs/tensors/strides.md claims."""

import itertools

import pytest
import torch

QUARTERS = torch.arange(1, 13).reshape(4, 3)


def shares(one: torch.Tensor, other: torch.Tensor) -> bool:
    """Return whether both use the same storage."""
    return one.untyped_storage().data_ptr() == other.untyped_storage().data_ptr()


def strided() -> list[torch.Tensor]:
    """Return tensors of 3 dimensions, many of them not contiguous."""
    block = torch.arange(4 * 6 * 4).reshape(4, 6, 4)
    cuts = (slice(None), slice(None, None, 2), slice(1, 3), slice(1))
    return [
        block.permute(order)[cut]
        for order in itertools.permutations(range(3))
        for cut in itertools.product(cuts, repeat=3)
    ]


def can_view(tensor: torch.Tensor, *shape: int) -> bool:
    try:
        tensor.view(shape)
    except RuntimeError:
        return False
    return True


def test_reshape_copies_where_view_would_fail():
    """`reshape` returns a view where `view` would work, and a copy where it would
    not.
    """
    shapes = [(tensor, (tensor.numel(),)) for tensor in strided()]
    shapes += [(tensor, (tensor.shape[0], -1)) for tensor in strided()]
    views = [can_view(tensor, *shape) for tensor, shape in shapes]
    assert True in views
    assert False in views
    for (tensor, shape), view in zip(shapes, views, strict=True):
        assert shares(tensor.reshape(shape), tensor) == view


def test_view_needs_strides_that_join_not_a_contiguous_tensor():
    """You will often read that `view` *needs* a contiguous tensor. It does not."""
    first = QUARTERS[:, 0]
    assert not first.is_contiguous()
    assert can_view(first, 2, 2)


def test_splitting_always_works():
    """**Splitting** a dimension always works: an even walk stays even when it is cut
    into equal parts.
    """
    split = 0
    for tensor in strided():
        one, two, three = tensor.shape
        if two % 2 == 0:
            assert can_view(tensor, one, 2, two // 2, three)
            split += 1
    assert split > 50


def test_joining_needs_the_outer_stride():
    """**Joining** two neighbors works if the outer stride is the inner size times the
    inner stride.
    """
    for tensor in strided():
        one, two, three = tensor.shape
        if 1 in (two, three):
            continue  # dimensions of size 1 do not count
        even = tensor.stride(1) == three * tensor.stride(2)
        assert can_view(tensor, one, two * three) == even


def test_clone_closes_gaps_and_keeps_a_transpose():
    """`clone` copies the elements *and* keeps the order in which they lie, so after
    it, `view` fails on a transpose as before. What `clone` does close are gaps:
    `pairs.clone()` is contiguous.
    """
    turned, pairs = QUARTERS.T, QUARTERS[:, :2]
    assert turned.clone().stride() == turned.stride()
    assert not can_view(turned.clone(), 12)
    assert not can_view(pairs, 8)
    assert pairs.clone().is_contiguous()
    assert can_view(pairs.clone(), 8)


def test_tensors_without_numbers_all_begin_at_the_same_address():
    """Two tensors that hold numbers share their storage if it begins at the same
    address.
    """
    assert shares(QUARTERS, QUARTERS[1:])
    assert not shares(QUARTERS, QUARTERS.clone())
    assert shares(torch.empty(0), torch.empty(0))  # why they have to hold numbers
    assert shares(torch.ones(2, device="meta"), torch.zeros(3, device="meta"))


def test_a_list_copies_even_where_a_slice_would_do():
    """(A list as an index copies all the same, since it usually names what they cannot
    describe.)
    """
    assert torch.equal(QUARTERS[[0, 1]], QUARTERS[:2])
    assert shares(QUARTERS[:2], QUARTERS)
    assert not shares(QUARTERS[[0, 1]], QUARTERS)


def test_there_is_no_negative_stride():
    """`flip` would need a stride of −1, which [NumPy
    has](numpy-bridge.md#mirrored-arrays) and PyTorch, as of 2.13, does not, so it
    copies.
    """
    assert not shares(QUARTERS.flip(0), QUARTERS)
    with pytest.raises(RuntimeError, match="Negative strides"):
        torch.as_strided(QUARTERS, (12,), (-1,), 11)


def test_view_with_a_dtype_reads_the_bits():
    """With a dtype, `view` reads the stored *bits* as if they were numbers of that
    type, which is hardly ever meant.
    """
    bits = torch.tensor([1.0, 2.5]).view(torch.int32)
    assert bits.tolist() == [127 << 23, (128 << 23) + (1 << 21)]
    assert bits.view(torch.float32).tolist() == [1.0, 2.5]


def test_a_view_keeps_the_whole_storage():
    """The name `readings` is gone, and its four megabytes are not: a view keeps the
    whole storage alive.
    """
    readings = torch.arange(1000)
    part = readings[-3:]
    del readings
    assert part.untyped_storage().nbytes() == 8000
    assert part.tolist() == [997, 998, 999]


def test_contiguous_returns_what_is_in_order_already():
    """`contiguous()` puts the elements in reading order into a new storage. If they
    already are, it returns the tensor itself.
    """
    assert QUARTERS.contiguous() is QUARTERS
    for tensor in strided():
        ordered = tensor.contiguous()
        assert torch.equal(ordered, tensor)
        assert ordered.is_contiguous()
        assert shares(ordered, tensor) == tensor.is_contiguous()
