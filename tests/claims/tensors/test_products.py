"""What docs/tensors/products.md claims."""

import numpy as np
import pytest
import torch


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


def test_dot_is_for_two_vectors_only():
    """In NumPy, `dot` multiplies matrices as well. In PyTorch it is for two vectors
    only; write `@`.
    """
    week = np.ones((2, 3))
    assert np.dot(week, week.T).shape == (2, 2)
    for shape in ((2, 3), (1, 1), ()):
        with pytest.raises(RuntimeError, match="1D tensors expected"):
            torch.dot(torch.ones(shape), torch.ones(shape))


def test_matmul_is_the_operator():
    """`@` and `torch.matmul` are the same. What they do depends on the number of
    dimensions:
    """
    shapes = {
        ((3,), (3,)): (),
        ((2, 3), (3,)): (2,),
        ((2, 3), (3, 4)): (2, 4),
        ((5, 2, 3), (5, 3, 4)): (5, 2, 4),
        ((5, 2, 3), (3, 4)): (5, 2, 4),
        ((5, 2, 3), (3,)): (5, 2),
    }
    for (left, right), result in shapes.items():
        one, other = torch.rand(left), torch.rand(right)
        assert (one @ other).shape == result
        assert torch.equal(one @ other, torch.matmul(one, other))


def test_the_order_of_a_product_matters_as_a_rule():
    """`*` keeps all elements, `@` adds up, and `b @ a` is as a rule not `a @ b`."""
    draw = torch.Generator().manual_seed(0)
    a, b = torch.rand(2, 3, 3, generator=draw)
    assert torch.equal(a * b, b * a)
    assert not torch.allclose(a @ b, b @ a)
    assert torch.allclose(a @ torch.eye(3), torch.eye(3) @ a)  # why it is a rule


def test_the_last_two_dimensions_are_the_matrices():
    """In a product of tensors with more than two dimensions, the *last two* are the
    matrices, and all before them count the members of the batch:
    """
    draw = torch.Generator().manual_seed(0)
    left = torch.rand(6, 5, 2, 3, generator=draw)
    right = torch.rand(6, 5, 3, 4, generator=draw)
    products = left @ right
    assert products.shape == (6, 5, 2, 4)
    for i in range(6):
        for j in range(5):
            assert torch.allclose(products[i, j], left[i, j] @ right[i, j])


def test_a_letter_that_is_missing_is_summed_over():
    """**A letter that is missing on the right is summed over.**"""
    block = torch.arange(24.0).reshape(2, 3, 4)
    for right in ("ijk", "ij", "ik", "jk", "i", "j", "k", "", "ki"):
        gone = [dim for dim, letter in enumerate("ijk") if letter not in right]
        kept = [letter for letter in "ijk" if letter in right]
        total = block.sum(dim=gone) if gone else block
        total = total.permute([kept.index(letter) for letter in right])
        assert torch.equal(torch.einsum(f"ijk->{right}", block), total)


def test_a_letter_twice_in_one_tensor_is_its_diagonal():
    """A letter that appears twice in *one* tensor walks down its diagonal:"""
    batch = torch.arange(18).reshape(2, 3, 3)
    diagonals = torch.stack([matrix.diagonal() for matrix in batch])
    assert torch.equal(torch.einsum("bii->bi", batch), diagonals)
    assert torch.equal(torch.einsum("bii->b", batch), diagonals.sum(dim=1))


def test_a_root_does_not_change_which_is_nearest():
    """No root is needed, because it does not change which number is the smallest."""
    draw = torch.Generator().manual_seed(0)
    points, centers = torch.randn(2, 500, 2, generator=draw)
    centers = centers[:9]
    squares = (points[:, None] - centers).square().sum(dim=2)
    assert torch.equal(squares.argmin(dim=1), squares.sqrt().argmin(dim=1))


def test_cosines_lie_between_minus_one_and_one():
    """Between rows of length 1, the dot product lies between −1 and 1, so −2 is less
    than any.
    """
    rows = torch.randn(200, 3, generator=torch.Generator().manual_seed(0))
    rows = torch.cat([rows, -rows, 1000 * rows])
    unit = rows / torch.linalg.vector_norm(rows, dim=1, keepdim=True)
    assert (unit @ unit.mT).abs().max() < 1.0001
