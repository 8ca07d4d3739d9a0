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
